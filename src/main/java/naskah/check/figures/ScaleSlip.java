package naskah.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KON-07: one sum told with two scales, a thousand times apart. */
final class ScaleSlip implements ArticleRule {
    private static final Pattern SUM = Pattern.compile("(?i)(?<![\\d.,–-])(?<rp>Rp|US\\$)?\\.? ?(?<figures>\\d+(?:,\\d+)?) (?<scale>ribu|juta|miliar|triliun)(?: (?<unit>rupiah|dolar(?: AS)?|euro|yuan|yen|ringgit|orang|jiwa|ton|unit|barel))?(?!\\p{L})");
    private static final Pattern LABEL = Pattern.compile("(?U)\\b\\p{L}{5,}\\b");
    private static final Set<String> COMMON = Set.of(("sekitar sebesar sebanyak senilai mencapai menjadi lebih hingga sampai dengan setara adalah dalam untuk "
                    + "tahun persen rupiah dolar jutaan miliar triliun total nilai jumlah telah sudah akan capai kepada").split(" "));

    private record Sum(Reading reading, MatchResult match, BigDecimal figures, int power, String unit) {}

    @Override
    public About about() {
        return new About("KON-07", Weight.ERROR, "pencocokan dalam naskah");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "judul: Perdagangan Capai 41 Juta Dolar AS\nPerdagangan bilateral mencapai 41 miliar dolar AS tahun lalu.",
                        "Nilai ekspor mencapai 2,8 miliar dolar AS.\nNilai ekspor 2,8 juta dolar AS itu naik."),
                List.of(
                        "judul: Perdagangan Capai 41 Miliar Dolar AS\nPerdagangan bilateral mencapai 41 miliar dolar AS tahun lalu.",
                        "Hadiahnya Rp25 juta.\nAnggaran daerah itu Rp25 miliar.",
                        "Perdagangan 41 miliar dolar AS dan penduduk 41 juta jiwa."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Sum> sums = copy.readings().stream().flatMap(ScaleSlip::sums).toList();
        List<Spot> found = new ArrayList<>();
        for (int at = 0; at < sums.size(); at++) {
            Sum sum = sums.get(at);
            sums.subList(0, at).stream().filter(other -> slipped(other, sum)).findFirst().ifPresent(other -> found.add(spot(sum, other)));
        }
        return found.stream();
    }

    private static Stream<Sum> sums(Reading reading) {
        return reading.find(SUM).map(match -> new Sum(
                reading,
                match,
                Numerals.value(match.group("figures")),
                Numerals.power(match.group("scale").toLowerCase(Locale.ROOT)),
                unit(match)));
    }

    private static String unit(MatchResult match) {
        String sign = Objects.requireNonNullElse(match.group("rp"), "").toLowerCase(Locale.ROOT);
        String unit = Objects.requireNonNullElse(match.group("unit"), "").toLowerCase(Locale.ROOT);
        return sign.equals("rp") ? "rupiah" : sign.isEmpty() ? unit : "dolar as";
    }

    private static boolean slipped(Sum first, Sum second) {
        return Math.abs(first.power() - second.power()) >= 3
                && first.figures().compareTo(second.figures()) == 0
                && first.figures().stripTrailingZeros().precision() > 1
                && !first.unit().isEmpty()
                && first.unit().equals(second.unit())
                && labels(first).stream().anyMatch(labels(second)::contains);
    }

    /** What is counted: the longer words near the sum in its sentence. */
    private static Set<String> labels(Sum sum) {
        String text = sum.reading().text();
        int from = Math.max(0, sum.match().start() - 60);
        int to = Math.min(text.length(), sum.match().end() + 40);
        Set<String> words = LABEL.matcher(text.substring(from, to)).results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        words.removeAll(COMMON);
        return words;
    }

    private static Spot spot(Sum sum, Sum other) {
        return new Spot(sum.reading(), Hit.at(sum.match().start(), sum.match().end()).saying(other.match().group().strip()));
    }
}
