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
import naskah.check.text.Name;
import naskah.check.text.Reading;
import naskah.check.text.WordLists;
import naskah.house.Gazetteer;
import naskah.house.Weight;

/** KAP-01: a post or rank in small letters before the name of its holder or place. */
final class PostAndName implements PassageRule {
    private static final Pattern POST = Pattern.compile("(?<![\\p{L}\\p{N}-])(" + WordLists.either("jabatan") + ")"
            + "(?= (?:(?:AS|RI|DKI)(?!\\p{L})|\\p{javaUpperCase}[\\p{L}'’]*\\p{javaLowerCase}))"
            + "(?! (?:Indonesia Maju|Direktur|Komisaris|Pasal|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?!\\p{L}))");

    /** After these the post is a kind of post, not a title. */
    private static final Pattern GENERIC = Pattern.compile("(?U)\\b" + WordLists.either("jabatan-umum") + " $");

    /** Who held a post: with a name it is a title, with a place or a country it may be either. */
    private static final Pattern FORMER = Pattern.compile("(?U)\\b(?:mantan|eks|bekas) $");

    private static final Gazetteer PLACES = Gazetteer.standard();

    @Override
    public About about() {
        return new About("KAP-01", Weight.WARNING, "EYD V (2022) HF10");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Menurut perdana menteri Nehru, India netral.",
                        "Ia bertemu gubernur Jawa Barat di Bandung.",
                        "Ia putra mantan perdana menteri Junichiro Koizumi."),
                List.of(
                        "Menurut Perdana Menteri Nehru, India netral.",
                        "Ia bertemu perdana menteri di istana.",
                        "Ia mencalonkan diri sebagai gubernur Jawa Barat.",
                        "Para gubernur Indonesia berkumpul.",
                        "Ia mantan gubernur Jawa Barat.",
                        "Penghinaan presiden Pasal 218 dibahas.",
                        "Presiden Joko Widodo tiba."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(POST)
                .filter(match -> !isGeneric(reading, match.start(), match.end()))
                .map(match -> {
                    String right = Capitals.ofEach(match.group(1));
                    return Hit.at(match.start(), match.end(), right).saying(right);
                });
    }

    private static boolean isGeneric(Reading reading, int start, int end) {
        String before = before(reading.text(), start);
        return GENERIC.matcher(before).find() || FORMER.matcher(before).find() && !isPerson(reading, end + 1);
    }

    private static boolean isPerson(Reading reading, int at) {
        String text = reading.text();
        return reading.names().stream()
                .filter(name -> name.start() == at)
                .map(Name::words)
                .anyMatch(words -> words.size() > 1
                        && !words.getFirst().isAllCapitals()
                        && PLACES.find(text.substring(words.getFirst().start(), words.getLast().end())).isEmpty()
                        && PLACES.find(words.getFirst().text()).isEmpty());
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - 24), at).toLowerCase(Locale.ROOT);
    }
}
