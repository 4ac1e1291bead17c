package naskah.check.figures;

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

/** ANG-01: a space, a point or another case in "Rp" before its figures, or ",-" after them. */
final class RupiahSpacing implements PassageRule {
    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\p{N}])([Rr][Pp])(\\.?[ \\u00A0]*)(\\d[\\d.,]*)(-?)");
    private static final Pattern DASH = Pattern.compile(",-$");

    @Override
    public About about() {
        return new About("ANG-01", Weight.ERROR, "EYD V (2022) KG03, KF05");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Anggarannya Rp 300 miliar.",
                        "Harga beras Rp. 15.000 per kilogram.",
                        "Ongkosnya rp20.000.",
                        "Tarifnya Rp5.000,- per orang."),
                List.of(
                        "Anggarannya Rp300 miliar.",
                        "Harga beras Rp15.000 per kilogram.",
                        "Ia membawa uang rupiah 300 lembar."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(FORM).flatMap(match -> {
            String figures = match.group(3) + match.group(4);
            boolean tail = DASH.matcher(figures).find();
            if (match.group(1).equals("Rp") && match.group(2).isEmpty() && !tail) {
                return Stream.empty();
            }
            String kept = tail ? figures.substring(0, figures.length() - 2) : trimmed(match.group(3));
            int end = tail ? match.end() : match.start(3) + kept.length();
            return Stream.of(Hit.at(match.start(), end, "Rp" + kept).saying("Rp" + kept));
        });
    }

    /** The figures without the mark that ends the clause. */
    private static String trimmed(String figures) {
        int last = figures.length() - 1;
        return Character.isDigit(figures.charAt(last)) ? figures : figures.substring(0, last);
    }
}
