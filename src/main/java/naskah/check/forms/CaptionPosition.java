package naskah.check.forms;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KAP-04: a place in the picture written with a capital. */
final class CaptionPosition implements PassageRule {
    private static final String PLACE = "(?i:kiri|kanan|tengah|depan|belakang)";
    private static final Pattern POSITION = Pattern.compile("(?<=\\()(?:Kiri|Kanan|Tengah|Depan|Belakang|Atas|Bawah"
            + "|(?:Pertama|Kedua|Ketiga|Keempat|Kelima|Paling|Duduk|Berdiri|Dari)(?: dari| ke)? " + PLACE + ")"
            + "(?: (?i:ke|dan|atas|bawah|depan|belakang) ?(?i:kiri|kanan|tengah)?)?(?=[),])");

    @Override
    public About about() {
        return new About("KAP-04", Weight.WARNING, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "takarir: Menteri Wang (Kiri) dan Menteri Ali berjabat tangan.",
                        "takarir: Wang, Ali (Kedua dari kiri), dan Budi berfoto."),
                List.of(
                        "takarir: Menteri Wang (kiri) dan Menteri Ali (kanan) berjabat tangan.",
                        "Partai (Kiri) itu kalah."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        if (reading.kind() != Kind.CAPTION && reading.kind() != Kind.ALT) {
            return Stream.empty();
        }
        return reading.find(POSITION).map(match -> {
            String right = match.group().toLowerCase(Locale.ROOT);
            return Hit.at(match.start(), match.end(), right).saying(right);
        });
    }
}
