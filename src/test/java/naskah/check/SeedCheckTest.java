package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.document.Body;
import naskah.format.Incoming;
import naskah.format.text.SiteTextReader;
import naskah.house.House;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check says about the newsroom's own article, and about copies of it with one error each. */
class SeedCheckTest {
    private static final Path SEED = Path.of("../shared/seed/article.txt");
    private static final String CAPTION = "Wang Yi (Kiri), Wakil Perdana Menteri Kazakhstan dan Menteri Luar Negeri Murat Nurtleu (Kanan)";

    /** The rule that has to find an error, and the words of the article that the error changes. */
    record Mutation(String rule, String from, String to) {}

    static Stream<Mutation> mutations() {
        return Stream.of(
                new Mutation("KON-02", "kata Nurtleu", "kata Nurtieu"),
                new Mutation("BRT-14", "Menteri Luar Negeri Murat Nurtleu (Kanan)", "Menteri Luar Negeri Murat Nurtieu (Kanan)"),
                new Mutation("PTK-01", "\"Menurut statistik", "Menurut statistik"),
                new Mutation("PTK-01", "Kazakhstan,\" katanya", "Kazakhstan, katanya"),
                new Mutation("BRT-04", " (CMG)", ""),
                new Mutation("BRT-13", CAPTION, CAPTION.replace("Kiri", "?").replace("Kanan", "Kiri").replace("?", "Kanan")),
                new Mutation("TGL-01", "Selasa (21/5)", "Selasa (20/5)"),
                new Mutation("TGL-01", "Selasa (21/5)", "Rabu 21 Mei"),
                new Mutation("TGL-01", "Selasa (21/5)", "Rabu, 21 Mei 2024"),
                new Mutation("TGL-02", "Selasa (21/5)", "31 Februari"),
                new Mutation("WKT-01", "ujar Wang.", "ujar Wang, pukul 9:5 waktu setempat."),
                new Mutation("WKT-01", "(21/5). Wang", "(21/5) pukul 10.5 WIB. Wang"),
                new Mutation("KON-04", "657 triliun", "6,57 triliun"),
                new Mutation("KON-04", "657 triliun", "65,7 triliun"),
                new Mutation("KON-04", "657 triliun", "657 miliar"),
                new Mutation("KON-04", "41 miliar", "41 juta"),
                new Mutation("BRT-13", " Murat Nurtleu (Kanan)", " (Kanan)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAL-02", "KAL-03", "KAL-05", "KAL-06", "KAL-07", "KON-01", "BRT-01", "BRT-02", "BRT-07"})
    void findsWhatIsInTheArticle(String rule) throws IOException {
        assertThat(ids(check(article(seed())))).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void findsTheErrorPutIntoTheArticle(Mutation mutation) throws IOException {
        assertThat(seed()).contains(mutation.from());
        String changed = seed().replaceFirst(java.util.regex.Pattern.quote(mutation.from()), mutation.to().replace("$", "\\$"));
        assertThat(ids(check(article(changed)))).contains(mutation.rule());
    }

    @Test
    void marksNothingInTheArticleThatIsRight() throws IOException {
        Set<String> known = Set.of("KAL-02", "KAL-03", "KON-01", "TRK-01", "TRK-02", "KAP-04", "GAB-01", "WKT-01");
        assertThat(check(article(seed())).stream()
                        .filter(finding -> finding.weight() != Weight.NOTE && !known.contains(finding.id()))
                        .map(finding -> finding.id() + " " + finding.text()))
                .isEmpty();
    }

    @Test
    void findsWhatThePageLeftInTheBody() throws IOException {
        List<String> lines = new ArrayList<>(seed().lines().filter(line -> !line.isBlank()).toList());
        Article pasted = article(seed()).withBody(Body.ofParagraphs(lines.toArray(String[]::new)));
        assertThat(check(pasted).stream().filter(finding -> finding.id().equals("BRT-11")).map(Finding::text))
                .contains("banner", "Komentar", "Berita Lainnya");
    }

    private static List<Finding> check(Article article) {
        return new Checker(Rules.all()).check(article, Checks.context(article, House.standard(), Optional.empty()));
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).collect(Collectors.toSet());
    }

    private static String seed() throws IOException {
        assumeTrue(Files.exists(SEED), "the newsroom's article is not beside this checkout");
        return Files.readString(SEED);
    }

    private static Article article(String text) throws IOException {
        List<Incoming> taken = new ArrayList<>();
        new SiteTextReader(House.standard())
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "article.txt", taken::add);
        return ((Incoming.Read) taken.getFirst()).article();
    }
}
