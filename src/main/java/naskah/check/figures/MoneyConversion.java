package naskah.check.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.WordLists;
import naskah.house.Weight;

/** KON-04: a sum converted to or from rupiah at a rate that the day never saw. */
final class MoneyConversion implements PassageRule {
    private static final Pattern BETWEEN =
            Pattern.compile("[, ]*[(\\[]?(?:" + WordLists.either("konversi") + "[ ]*)*");
    private static final Pattern SAYS_SO = Pattern.compile("[(\\[=≈]|atau|setara|ekuivalen|dikonversi|dirupiahkan");
    private static final Pattern STATED =
            Pattern.compile("(?:[Kk]urs|nilai tukar|asumsi)[^.;]{0,60}?Rp\\.? ?(\\d{1,3}\\.?\\d{3})(?!\\.?\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:19|20)\\d{2}(?![\\d.,]\\d|\\d)");
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    /** A rate so far off is no other day's rate: a scale or a point slipped. */
    private static final double SLIP = 0.5;

    @Override
    public About about() {
        return new About("KON-04", Weight.ERROR, "rates");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Perdagangan mencapai 41 miliar dolar AS (sekitar 6,57 triliun rupiah).",
                        "Investasi itu bernilai US$2 miliar atau setara Rp32 miliar.",
                        "Bantuan Rp160 triliun (10 juta dolar AS) disalurkan.",
                        "Nilainya 41 juta dolar AS (sekitar 657 triliun rupiah)."),
                List.of(
                        "Perdagangan mencapai 41 miliar dolar AS (sekitar 657 triliun rupiah).",
                        "Investasi itu bernilai US$2 miliar atau setara Rp32 triliun.",
                        "Bantuan Rp160 miliar (10 juta dolar AS) disalurkan.",
                        "Denda 1.000 dolar AS (Rp14 juta, kurs Rp14.000) dikenakan.",
                        "Ia menyumbang 5 juta dolar AS dan Rp3 miliar."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Amount> amounts = Amount.of(reading)
                .sorted(Comparator.comparing(Amount::start))
                .toList();
        return IntStream.range(1, amounts.size()).boxed().flatMap(at ->
                hit(reading, amounts.get(at - 1), amounts.get(at), context).stream());
    }

    private static Optional<Hit> hit(Reading reading, Amount first, Amount second, Context context) {
        String text = reading.text();
        if (first.isRupiah() == second.isRupiah() || !isConversion(text, first.end(), second.start())) {
            return Optional.empty();
        }
        if (first.isRupiah() && second.value().equals(BigDecimal.ONE)) {
            return Optional.empty();
        }
        Amount foreign = first.isRupiah() ? second : first;
        Amount rupiah = first.isRupiah() ? first : second;
        boolean otherYear = YEAR.matcher(reading.sentenceAt(foreign.start())).results()
                .anyMatch(year -> Integer.parseInt(year.group()) != context.day().getYear());
        return band(text, foreign, context)
                .map(band -> otherYear ? band.ofAnyYear() : band)
                .filter(band -> !isPlausible(foreign, rupiah, band, 0))
                .map(band -> hit(text, foreign, rupiah, band));
    }

    private static boolean isConversion(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        String between = text.substring(from, to);
        return SAYS_SO.matcher(between).find() && BETWEEN.matcher(between).matches();
    }

    /** A rate that the copy states itself goes before the tables. */
    private static Optional<Kurs.Band> band(String text, Amount foreign, Context context) {
        Matcher stated = STATED.matcher(text);
        return stated.find()
                ? Optional.of(Kurs.around(Numerals.value(stated.group(1)).doubleValue()))
                : Kurs.on(context.day(), foreign.currency(), context.house().style());
    }

    private static boolean isPlausible(Amount foreign, Amount rupiah, Kurs.Band band, double leeway) {
        double value = foreign.value().doubleValue();
        return value == 0
                || rupiah.value().compareTo(SMALL) < 0
                || band.holds(rupiah.value().doubleValue() / value, leeway + foreign.rounding() + rupiah.rounding());
    }

    private static Hit hit(String text, Amount foreign, Amount rupiah, Kurs.Band band) {
        String recomputed = Numerals.rounded(foreign.value().multiply(BigDecimal.valueOf(band.middle())));
        Hit hit = Hit.at(rupiah.start(), rupiah.end())
                .saying(text.substring(foreign.start(), foreign.end()), recomputed + " rupiah");
        return isPlausible(foreign, rupiah, band, SLIP) ? hit.atMost(Weight.WARNING) : hit;
    }
}
