package naskah.check.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** GAB-03: a compound that takes a prefix only, written as one: bertanggungjawab. */
final class AffixedCompound implements PassageRule {
    private static final Pattern AFFIXED = Pattern.compile("(?:be|ber|di|me|mem|men|meng|ter)(?:kerja|tanda|tanggung|terima|beri|ambil)");

    private final Pairs pairs = new Pairs(Pair.of("gabung").filter(AffixedCompound::isAffixed));

    @Override
    public About about() {
        return new About("GAB-03", Weight.ERROR, "EYD V (2022) KB03d");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Ia bertanggungjawab atas proyek itu.", "Kedua negara bekerjasama.", "Polisi memberitahu warga."),
                List.of("Ia bertanggung jawab atas proyek itu.", "Kedua negara bekerja sama.", "Hal itu diberitahukan kepada warga."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Marks.words(reading, this::right);
    }

    private Optional<String> right(String word) {
        return Affixed.of(word).stream()
                .filter(Affixed::isCliticOnly)
                .flatMap(form -> pairs.oneWord(form.root()).map(pair -> pair.right().getFirst() + form.suffix()).stream())
                .findFirst();
    }

    /** Whether the line is about one word that should be two, the first with a prefix. */
    static boolean isAffixed(Pair pair) {
        String[] right = pair.right().getFirst().split(" ");
        return pair.isOneWord() && right.length == 2 && AFFIXED.matcher(right[0]).matches();
    }
}
