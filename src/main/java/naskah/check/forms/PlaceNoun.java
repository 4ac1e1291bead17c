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
import naskah.check.text.WordLists;
import naskah.house.Weight;

/** KAP-02: the noun of a place name in small letters. */
final class PlaceNoun implements PassageRule {
    private static final Pattern NOUN = Pattern.compile("(?<![\\p{L}\\p{N}-])" + WordLists.either("geografi")
            + "(?= (?:DKI|DIY|NTT|NTB|\\p{javaUpperCase}[\\p{L}'’]*\\p{javaLowerCase})[\\p{L}'’-]*)"
            + "(?! " + WordLists.either("geografi-umum") + "(?!\\p{L}))");
    private static final Pattern SEA = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?<![Aa]ngkatan )laut(?= " + WordLists.either("laut") + "(?!\\p{L}))");
    private static final Pattern COUNTED =
            Pattern.compile("(?U)(?:\\b" + WordLists.either("banyaknya") + "|\\d) $");

    @Override
    public About about() {
        return new About("KAP-02", Weight.WARNING, "EYD V (2022) HF16");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Gempa mengguncang provinsi Qinghai.",
                        "Banjir merendam kabupaten Demak.",
                        "Kapal tenggelam di selat Sunda."),
                List.of(
                        "Gempa mengguncang Provinsi Qinghai.",
                        "Banjir merendam kabupaten itu.",
                        "Angkatan laut Tiongkok berlatih di Laut Jawa.",
                        "Delapan provinsi Indonesia terdampak.",
                        "Airnya masuk ke aliran sungai Kali Surabaya.",
                        "Sungai-sungai meluap."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Stream.concat(reading.find(NOUN), reading.find(SEA))
                .filter(match -> !COUNTED.matcher(before(reading.text(), match.start())).find())
                .map(match -> {
                    String right = Capitals.of(match.group());
                    return Hit.at(match.start(), match.end(), right).saying(right);
                });
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - 16), at).toLowerCase(Locale.ROOT);
    }
}
