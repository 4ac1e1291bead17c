package naskah.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
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

/** KON-07: one sum told with two scales, a thousand times apart. */
final class ScaleSlip implements ArticleRule {
    private static final Pattern SUM = Pattern.compile("(?i)(?<![\\d.,–-])(?:(?<sign>Rp|US\\$|USD)\\.? ?)?"
            + "(?<figures>\\d+(?:,\\d+)?) (?<scale>ribu|juta|miliar|milyar|triliun)"
            + "(?: (?<unit>rupiah|doll?ar(?: AS)?|euro|yuan|yen|ringgit|won|orang|jiwa|ton|unit|barel|hektare|pelanggan"
            + "|pengguna|wisatawan|lembar|ekor|meter|kilometer|liter))?(?!\\p{L})");

    /** How far around a sum its subject is looked for. */
    private static final int REACH = 70;

    private record Sum(Reading reading, MatchResult match, BigDecimal figures, int power, String unit) {}

    @Override
    public About about() {
        return new About("KON-07", Weight.ERROR, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "judul: Perdagangan Capai 41 Juta Dolar AS\n"
                                + "Perdagangan bilateral mencapai 41 miliar dolar AS tahun lalu.",
                        "Nilai ekspor mencapai 2,8 miliar dolar AS.\nNilai ekspor 2,8 juta dolar AS itu naik.",
                        "judul: Perdagangan Kedua Negara Capai 41 Juta\n"
                                + "Perdagangan kedua negara mencapai 41 miliar dolar AS tahun lalu."),
                List.of(
                        "judul: Perdagangan Capai 41 Miliar Dolar AS\n"
                                + "Perdagangan bilateral mencapai 41 miliar dolar AS tahun lalu.",
                        "Hadiahnya Rp25 juta.\nAnggaran daerah itu Rp25 miliar.",
                        "Perdagangan 41 miliar dolar AS dan penduduk 41 juta jiwa."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Sum> sums = copy.readings().stream().flatMap(ScaleSlip::sums).toList();
        List<Spot> found = new ArrayList<>();
        for (int at = 1; at < sums.size(); at++) {
            Sum sum = sums.get(at);
            sums.subList(0, at).stream()
                    .filter(other -> slipped(other, sum))
                    .findFirst()
                    .ifPresent(other -> found.addAll(List.of(spot(other, sum), spot(sum, other))));
        }
        return found.stream().distinct();
    }

    private static Stream<Sum> sums(Reading reading) {
        return Numerals.areIn(reading) ? reading.find(SUM).map(match -> sum(reading, match)) : Stream.empty();
    }

    private static Sum sum(Reading reading, MatchResult match) {
        BigDecimal figures = Numerals.value(match.group("figures"));
        return new Sum(reading, match, figures, Numerals.power(match.group("scale")), unit(match));
    }

    private static String unit(MatchResult match) {
        String sign = Objects.requireNonNullElse(match.group("sign"), "").toLowerCase(Locale.ROOT);
        String unit = Objects.requireNonNullElse(match.group("unit"), "").toLowerCase(Locale.ROOT);
        return switch (sign) {
            case "rp" -> "rupiah";
            case "" -> unit.startsWith("dol") ? "dolar" : unit;
            default -> "dolar";
        };
    }

    private static boolean slipped(Sum first, Sum second) {
        return Math.abs(first.power() - second.power()) >= 3
                && first.figures().compareTo(second.figures()) == 0
                && first.figures().stripTrailingZeros().precision() > 1
                && isSameThing(first, second);
    }

    /** One word in common for the same unit; two where one of them has none, and for thousands, which are many. */
    private static boolean isSameThing(Sum first, Sum second) {
        boolean same = first.unit().equals(second.unit());
        if (!same && !first.unit().isEmpty() && !second.unit().isEmpty()) {
            return false;
        }
        Set<String> words = about(first);
        words.retainAll(about(second));
        boolean thousands = Math.min(first.power(), second.power()) == 3;
        return words.size() >= (same && !first.unit().isEmpty() && !thousands ? 1 : 2);
    }

    private static Set<String> about(Sum sum) {
        return Subject.words(sum.reading(), sum.match().start() - REACH, sum.match().end() + REACH);
    }

    private static Spot spot(Sum sum, Sum other) {
        Hit hit = Hit.at(sum.match().start(), sum.match().end());
        return new Spot(sum.reading(), hit.saying(other.match().group()));
    }
}
