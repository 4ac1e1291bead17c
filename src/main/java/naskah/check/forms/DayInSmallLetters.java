package naskah.check.forms;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KAP-03: the name of a day or month in small letters. */
final class DayInSmallLetters implements PassageRule {
    private static final String ALWAYS =
            "(?<!-)(?:senin|selasa|kamis|jumat|sabtu|januari|februari|agustus|september|oktober|november|desember)";
    private static final String DAY = "(?<=\\b[Hh]ari |\\b[Mm]alam |\\b[Rr]abu-)(?:minggu|rabu|ahad)"
            + "|rabu(?= (?:\\(|pagi|siang|sore|malam|lalu|\\d))";
    private static final String MONTH =
            "(?<=\\d |\\b[Bb]ulan )(?:maret|april|mei|juni|juli)|(?:maret|april|mei|juni|juli)(?= (?:19|20)\\d{2})";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + ALWAYS + "|" + DAY + "|" + MONTH + ")"
            + "(?![\\p{L}\\p{N}_])(?!-\\p{javaLowerCase})");

    @Override
    public About about() {
        return new About("KAP-03", Weight.ERROR, "EYD V (2022) HF13");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Rapat digelar hari senin.",
                        "Ia lahir pada 20 mei 1990.",
                        "Panen berlangsung sampai oktober."),
                List.of(
                        "Rapat digelar hari Senin.",
                        "Ia lahir pada 20 Mei 1990.",
                        "Dua minggu kemudian ia pulang.",
                        "Harga mi dan telur naik."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(NAME).map(match -> {
            String right = Capitals.of(match.group());
            return Hit.at(match.start(), match.end(), right).saying(right);
        });
    }
}
