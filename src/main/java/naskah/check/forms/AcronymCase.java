package naskah.check.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Table;
import naskah.house.Weight;

/** SNG-05: an acronym in capitals that is read as a word. */
final class AcronymCase implements PassageRule {
    private static final Map<String, String> RIGHT =
            Table.rows("akronim.tsv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    @Override
    public About about() {
        return new About("SNG-05", Weight.NOTE, "EYD V (2022) KF06, KF07");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Warga berobat ke PUSKESMAS.",
                        "BAPPENAS menyusun rencana itu."),
                List.of(
                        "Warga berobat ke puskesmas.",
                        "Bappenas menyusun rencana itu."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.words().filter(word -> RIGHT.containsKey(word.text())).map(word -> {
            String plain = RIGHT.get(word.text());
            String right = reading.startsSentence(word) ? Capitals.of(plain) : plain;
            return Hit.at(word.start(), word.end(), right).saying(right);
        });
    }
}
