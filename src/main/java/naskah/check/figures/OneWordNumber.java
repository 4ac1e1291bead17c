package naskah.check.figures;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** ANG-06: a number in figures that is one word in letters. */
final class OneWordNumber implements PassageRule {
    private static final List<String> WORDS =
            List.of("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,:/–-])(?<!\\p{L})([2-9])(?= (?:kali|orang|buah|ekor|anak"
            + "|kota|desa|negara|rumah|korban|warga|pemain|lembar|butir|provinsi|kabupaten|hari|pekan|bulan)\\b)");
    private static final Pattern LARGER = Pattern.compile("\\d{2}");

    @Override
    public About about() {
        return new About("ANG-06", Weight.NOTE, "EYD V (2022) KG02");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Ia sudah 3 kali juara.",
                        "Polisi menangkap 5 orang di rumah itu."),
                List.of(
                        "Ia sudah tiga kali juara.",
                        "Jalannya 3 kilometer dan bayarnya 5 persen.",
                        "Dari 15 orang itu, 3 orang terluka.",
                        "Laga berakhir 3-1."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        if (!reading.kind().isRunning()) {
            return Stream.empty();
        }
        return reading.find(COUNT)
                .filter(match -> !LARGER.matcher(reading.sentenceAt(match.start())).find())
                .map(match -> hit(reading, match));
    }

    private static Hit hit(Reading reading, MatchResult match) {
        String word = WORDS.get(Integer.parseInt(match.group(1)));
        boolean opens = SentenceOpensWithDigits.isFirst(reading.text(), match.start());
        String right = opens ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
        return Hit.at(match.start(), match.end(), right).saying(right);
    }
}
