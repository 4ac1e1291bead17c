package naskah.check.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.check.text.WordLists;
import naskah.house.Weight;

/** ANG-04: a count of thousands without its points; years and numbers of things are written without. */
final class UngroupedNumber implements PassageRule {
    private static final Set<String> COUNTED = WordLists.set("terhitung");
    private static final Set<String> BEFORE = WordLists.set("bernomor");
    private static final Pattern RUPIAH = Pattern.compile("(?<=\\bRp)[1-9]\\d{3,}(?![.,]?\\d)");
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{3,}");

    @Override
    public About about() {
        return new About("ANG-04", Weight.WARNING, "EYD V (2022) TA08, TA09");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Lebih dari 10000 pelajar hadir.",
                        "Sebanyak 3500 orang mengungsi.",
                        "Harganya Rp15000 sekilo."),
                List.of(
                        "Lebih dari 10.000 pelajar hadir.",
                        "Pada tahun 2019 orang ramai ke sana.",
                        "Ia menelepon nomor 08123456 kali ini.",
                        "Kode pos 40115 orang ingat."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Stream.concat(
                reading.find(RUPIAH).map(match -> hit(match.start(), match.group())),
                counts(reading));
    }

    private static Stream<Hit> counts(Reading reading) {
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size() - 1)
                .filter(at -> isCount(tokens.get(at).text()) && COUNTED.contains(tokens.get(at + 1).lower()))
                .filter(at -> at == 0 || isFree(reading.text(), tokens.get(at - 1), tokens.get(at)))
                .mapToObj(at -> hit(tokens.get(at).start(), tokens.get(at).text()));
    }

    private static boolean isCount(String text) {
        return DIGITS.matcher(text).matches() && (text.length() > 4 || !isYear(text));
    }

    private static boolean isYear(String text) {
        int value = Integer.parseInt(text);
        return value >= 1500 && value < 2100;
    }

    /** Nothing before it says that it is a number of something. */
    private static boolean isFree(String text, Token before, Token count) {
        return !BEFORE.contains(before.lower()) && (before.end() < count.start() || text.charAt(before.start()) == '(');
    }

    private static Hit hit(int start, String digits) {
        String right = Numerals.grouped(digits);
        return Hit.at(start, start + digits.length(), right).saying(right);
    }
}
