package naskah.check.forms;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KAP-01: a post or rank in small letters before the name of its holder or place. */
final class PostAndName implements PassageRule {
    private static final Pattern POST = Pattern.compile("(?<![\\p{L}\\p{N}-])((?:wakil )?(?:presiden|perdana menteri|gubernur|bupati|wali kota)|kanselir|duta besar|jaksa agung|jenderal|kolonel|letnan jenderal|mayor jenderal|brigadir jenderal|laksamana|marsekal|profesor)"
            + "(?= (?:AS|RI|DKI|\\p{javaUpperCase}[\\p{L}'’]*\\p{javaLowerCase}))(?! (?:Indonesia Maju|Direktur|Komisaris))");

    /** After these the post is a kind of post, not a title. */
    private static final Pattern GENERIC = Pattern.compile("(?U)(?:\\b(?:calon|bakal|capres|cawapres|calon wakil|jabatan|kursi|pemilihan|pilihan|menjadi|jadi|sebagai|seorang|para|setiap|kandidat|pasangan"
            + "|posisi|bursa|jabat|menjabat|selaku|kepada para|tiap|pelantikan|maju|pemilu|adalah|merupakan|dua|tiga|semua|seluruh|kantor|rumah dinas)) $");

    @Override
    public About about() {
        return new About("KAP-01", Weight.WARNING, "EYD V (2022) HF10");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Menurut perdana menteri Nehru, India netral.",
                        "Ia bertemu gubernur Jawa Barat di Bandung."),
                List.of(
                        "Menurut Perdana Menteri Nehru, India netral.",
                        "Ia bertemu perdana menteri di istana.",
                        "Ia mencalonkan diri sebagai gubernur Jawa Barat.",
                        "Para gubernur Indonesia berkumpul.",
                        "Presiden Joko Widodo tiba."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(POST)
                .filter(match -> !GENERIC.matcher(before(reading.text(), match.start())).find())
                .map(match -> {
                    String right = Capitals.ofEach(match.group(1));
                    return Hit.at(match.start(), match.end(), right).saying(right);
                });
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - 24), at).toLowerCase(Locale.ROOT);
    }
}
