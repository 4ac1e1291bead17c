package naskah.check.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.Copy;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** Finds the numbers of a headline that the body does not have, or has otherwise for the same thing. */
final class HeadlineNumbers {
    private static final Function<Copy, List<Count>> BODY = HeadlineNumbers::ofBody;
    /** What a list is made of: "7 cara …" counts the body's own parts. */
    private static final Set<String> LISTED = Set.of(
            "cara", "tips", "fakta", "hal", "alasan", "manfaat", "jenis", "film", "makanan", "minuman", "tempat", "destinasi",
            "saham", "rekomendasi", "pilihan", "langkah", "trik", "potret", "momen", "artis", "zodiak", "kiat", "resep", "ide",
            "kesalahan", "tanda", "ciri", "gejala", "mitos", "khasiat", "kebiasaan", "pelajaran", "lagu", "drama", "aplikasi",
            "pertanyaan", "syarat", "rahasia", "bahan", "buah", "inspirasi", "gaya", "model", "poin", "foto", "penyebab", "sifat", "pesona", "nama", "negara", "kota", "ootd");
    private static final Set<String> LEADS = Set.of("ini", "berikut", "simak", "inilah");
    /** Words that many numbers share and that so say nothing about what is counted. */
    private static final Set<String> COMMON = Set.of(
            "orang", "persen", "tahun", "bulan", "hari", "jam", "menit", "kali", "unit", "kg", "meter", "kilometer", "juta",
            "ribu", "miliar", "triliun", "dan", "di", "yang", "dari", "untuk", "pada", "ke", "gol", "poin", "menjadi", "dalam");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    private HeadlineNumbers() {}

    static Stream<Spot> in(Copy copy, Reading headline) {
        List<Count> body = copy.once(BODY);
        return Counts.in(headline).stream()
                .filter(count -> count.value().compareTo(BigDecimal.ONE) > 0)
                .filter(count -> !isYear(headline, count) && !isPartOfDate(headline, count) && !isListed(headline, count))
                .filter(count -> differs(count, body))
                .map(count -> spot(headline, count, body));
    }

    private static List<Count> ofBody(Copy copy) {
        return copy.readings().stream()
                .filter(reading -> reading.passage().isInBody() || reading.kind() == Kind.DECK)
                .flatMap(reading -> Counts.in(reading).stream())
                .toList();
    }

    private static boolean differs(Count count, List<Count> body) {
        List<Count> same = body.stream().filter(other -> isOfSame(count, other)).toList();
        if (!same.isEmpty() && same.stream().noneMatch(count::standsFor)) {
            return !isSum(count, same);
        }
        return body.stream().noneMatch(count::standsFor);
    }

    /** A small count may have been made by whoever wrote the headline; where the body counts otherwise, it is wrong. */
    private static Spot spot(Reading headline, Count count, List<Count> body) {
        boolean counted = body.stream().anyMatch(other -> isOfSame(count, other));
        Hit hit = Hit.at(count.start(), count.end());
        return new Spot(headline, count.isSmall() && !counted ? hit.atMost(Weight.NOTE) : hit);
    }

    private static boolean isOfSame(Count count, Count other) {
        return count.counts().stream().filter(word -> !COMMON.contains(word)).anyMatch(other.counts()::contains);
    }

    private static boolean isSum(Count count, List<Count> parts) {
        BigDecimal all = parts.stream().map(Count::value).distinct().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean two = parts.stream()
                .anyMatch(one -> parts.stream().anyMatch(other -> one != other && one.value().add(other.value()).compareTo(count.value()) == 0));
        return all.compareTo(count.value()) == 0 || two;
    }

    private static boolean isYear(Reading headline, Count count) {
        boolean four = count.end() - count.start() == 4 && Character.isDigit(headline.text().charAt(count.end() - 1));
        return four && count.value().compareTo(FIRST_YEAR) >= 0 && count.value().compareTo(LAST_YEAR) <= 0;
    }

    private static boolean isPartOfDate(Reading headline, Count count) {
        String text = headline.text();
        return count.start() > 0 && text.charAt(count.start() - 1) == '/'
                || count.end() < text.length() && text.charAt(count.end()) == '/'
                || text.startsWith("Kepulauan Seribu", Math.max(0, count.start() - 10));
    }

    /** "7 Cara …", "Ini 5 …", "Pilih 6 Saham Ini". */
    private static boolean isListed(Reading headline, Count count) {
        List<Token> tokens = headline.tokens();
        int at = IntStream.range(0, tokens.size()).filter(i -> tokens.get(i).end() > count.start()).findFirst().orElse(0);
        boolean lead = at > 0 && LEADS.contains(tokens.get(at - 1).lower());
        List<Token> next = tokens.stream().filter(token -> token.start() >= count.end()).limit(4).toList();
        return lead
                || next.stream().anyMatch(token -> LEADS.contains(token.lower()))
                || !next.isEmpty() && LISTED.contains(next.getFirst().lower()) && count.isSmall();
    }
}
