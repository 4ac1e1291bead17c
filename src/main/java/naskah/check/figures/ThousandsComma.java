package naskah.check.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
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

/** ANG-03: a comma between thousands, where Indonesian has a point. */
final class ThousandsComma implements PassageRule {
    private static final Set<String> MEASURES = WordLists.set("ukuran");
    private static final Pattern COMMAS = Pattern.compile("(?<![\\d.,])(?:[1-9]\\d{0,2}(?:,\\d{3}){2,}(?![.,]?\\d)"
            + "|[1-9]\\d{0,2},\\d{3}(?![.,]?\\d)(?= (\\p{javaLowerCase}+)))");

    /** What is counted for each of something may be a mean with three decimals. */
    private static final Pattern MEAN = Pattern.compile(" \\p{javaLowerCase}+ (?:per|tiap|setiap)\\b.*", Pattern.DOTALL);
    private static final Pattern AVERAGE = Pattern.compile("(?i)\\b(?:rata-rata|rasio|indeks|skor|nilai)\\b[^.]{0,60}$");

    @Override
    public About about() {
        return new About("ANG-03", Weight.WARNING, "EYD V (2022) TA08");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Sebanyak 1,127 orang mengungsi.",
                        "Jaraknya 1,200,000 langkah."),
                List.of(
                        "Sebanyak 1.127 orang mengungsi.",
                        "Harganya 0,475 dolar AS.",
                        "Ia unggul 1,127 detik.",
                        "Ia mencetak 1,029 gol per laga.",
                        "Nilainya naik 2,125 persen menjadi 1,375 juta ton."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(COMMAS)
                .filter(match -> match.group(1) == null || isCount(reading.text(), match))
                .map(match -> {
                    String right = match.group().replace(',', '.');
                    return Hit.at(match.start(), match.end(), right).saying(right);
                });
    }

    private static boolean isCount(String text, MatchResult match) {
        return !MEASURES.contains(match.group(1))
                && !MEAN.matcher(text.substring(match.end())).matches()
                && !AVERAGE.matcher(text.substring(0, match.start())).find();
    }
}
