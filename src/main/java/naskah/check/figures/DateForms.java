package naskah.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** TGL-04: a date in figures with a zero before it, in an article that writes others without. */
final class DateForms implements ArticleRule {
    private static final Pattern PLAIN = Pattern.compile("(?<!\\d)[1-9](?=/)|(?<=/)[1-9](?!\\d)");
    private static final Pattern ZERO = Pattern.compile("(?<!\\d)0(?=[1-9](?!\\d))");

    @Override
    public About about() {
        return new About("TGL-04", Weight.NOTE, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Ia tiba Senin (06/05).\nIa pulang Selasa (7/5).",
                        "Rapat dibuka (01/4) dan ditutup Jumat (5/4)."),
                List.of(
                        "Ia tiba Senin (6/5).\nIa pulang Selasa (7/5).",
                        "Ia tiba Senin (06/05).\nIa pulang Selasa (07/05).",
                        "Ia tiba Senin (06/05) dan pulang Selasa (14/05)."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Spot> padded = new ArrayList<>();
        boolean plain = false;
        for (Reading reading : copy.readings()) {
            for (DateMention mention : DateMentions.of(reading).filter(DateMention::inline).toList()) {
                String text = reading.text().substring(mention.start(), mention.end());
                if (ZERO.matcher(text).find()) {
                    String without = ZERO.matcher(text).replaceAll("");
                    padded.add(new Spot(reading, Hit.at(mention.start(), mention.end(), without)));
                } else {
                    plain |= PLAIN.matcher(text).find();
                }
            }
        }
        return plain ? padded.stream() : Stream.empty();
    }
}
