package naskah.check.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Original;
import naskah.check.Spot;
import naskah.check.text.Quotation;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-17: the words inside quotation marks are not those that came in or were last approved. */
final class ChangedQuotation implements ArticleRule {
    private static final int SHORTEST = 4;
    private static final double ALIKE = 0.6;

    @Override
    public About about() {
        return new About("BRT-17", Weight.WARNING, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "asal: \"Kami akan datang besok pagi,\" kata Rina.\n\"Kami akan pergi besok pagi,\" kata Rina.",
                        "asal: “Harga beras naik dua kali lipat,” ujar Dewi.\n“Harga beras naik tiga kali lipat,” ujar Dewi."),
                List.of(
                        "asal: \"Kami akan datang besok pagi,\" kata Rina.\n“Kami akan datang besok pagi,” ujar Rina.",
                        "asal: \"Kami akan datang besok pagi,\" kata Rina.\n\"Jalan itu rusak sejak bulan lalu,\" kata Dewi.",
                        "\"Kami akan datang besok pagi,\" kata Rina."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<String> said = copy.original().map(Original::quotations).orElse(List.of());
        if (said.isEmpty()) {
            return Stream.of();
        }
        Set<String> unchanged = said.stream().map(ChangedQuotation::bare).collect(Collectors.toSet());
        return copy.body().flatMap(reading -> reading.quotations().stream()
                .filter(quotation -> isWords(reading, quotation))
                .filter(quotation -> !unchanged.contains(bare(quotation.words(reading.text()))))
                .flatMap(quotation -> changed(reading, quotation, said)));
    }

    private static boolean isWords(Reading reading, Quotation quotation) {
        return quotation.closed() && bare(quotation.words(reading.text())).split(" ").length >= SHORTEST;
    }

    private static Stream<Spot> changed(Reading reading, Quotation quotation, List<String> said) {
        List<String> now = List.of(bare(quotation.words(reading.text())).split(" "));
        return said.stream()
                .filter(each -> likeness(now, List.of(bare(each).split(" "))) >= ALIKE)
                .max(Comparator.comparingDouble(each -> likeness(now, List.of(bare(each).split(" ")))))
                .map(each -> new Spot(
                        reading, Hit.at(quotation.start() + 1, quotation.end() - 1, each).saying(each)))
                .stream();
    }

    /** The words that two quotations share, by the longer one (a multiset Jaccard measure). */
    private static double likeness(List<String> a, List<String> b) {
        List<String> left = new ArrayList<>(b);
        long shared = a.stream().filter(left::remove).count();
        return shared / (double) Math.max(a.size(), b.size());
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
