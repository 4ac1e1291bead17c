package naskah.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.article.Dateline;
import naskah.format.Collected;
import naskah.format.Incoming;
import naskah.house.House;
import org.junit.jupiter.api.Test;

/** Any of the parts of a site text may be missing, alone or together, and every other part is still in its field. */
class MissingPartsTest {
    private static final SiteTextReader READER = new SiteTextReader(House.standard());

    private enum Part {
        TIME,
        CATEGORY,
        AUTHOR,
        BANNER,
        CAPTION,
        DATELINE,
        COMMENTS,
        RELATED,
        BLANK_LINES
    }

    @Test
    void ofTheSampleAnyPartsMayBeMissing() {
        assertAnyPartsMayBeMissing(new String(Collected.sample(), StandardCharsets.UTF_8));
    }

    @Test
    void ofTheNewsroomsOwnArticleAnyPartsMayBeMissing() throws IOException {
        Path seed = Path.of("../shared/seed/article.txt");
        assumeTrue(Files.exists(seed));
        assertAnyPartsMayBeMissing(Files.readString(seed));
    }

    private static void assertAnyPartsMayBeMissing(String text) {
        Article whole = Collected.of(READER, text).only().article();
        for (int choice = 0; choice < 1 << Part.values().length; choice++) {
            int bits = choice;
            Set<Part> missing = IntStream.range(0, Part.values().length)
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(i -> Part.values()[i])
                    .collect(Collectors.toSet());
            Incoming.Read read = Collected.of(READER, without(text, whole.dateline(), missing)).only();
            assertThat(inOneLine(read.article())).as("without " + missing).isEqualTo(inOneLine(expected(whole,
                    missing)));
            assertThat(read.unplaced()).as("without " + missing).isEmpty();
        }
    }

    private static String without(String text, Dateline dateline, Set<Part> missing) {
        List<String> lines = new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
        int comments = lines.indexOf("Komentar");
        int related = lines.indexOf("Berita Lainnya");
        if (missing.contains(Part.RELATED)) {
            lines.subList(related, lines.size()).clear();
        }
        if (missing.contains(Part.COMMENTS)) {
            lines.remove(comments);
        }
        if (missing.contains(Part.DATELINE)) {
            lines.set(6, lines.get(6).replace(dateline.place() + ", " + dateline.outlet() + " - ", ""));
        }
        List<Part> order = List.of(Part.CAPTION, Part.BANNER, Part.AUTHOR, Part.CATEGORY);
        for (int i = 0; i < order.size(); i++) {
            if (missing.contains(order.get(i))) {
                lines.remove(5 - i);
            }
        }
        if (missing.contains(Part.TIME)) {
            lines.removeFirst();
        }
        return String.join(missing.contains(Part.BLANK_LINES) ? "\n" : "\n\n", lines);
    }

    private static Article expected(Article whole, Set<Part> missing) {
        Article article = missing.contains(Part.TIME) ? whole.withPublished(java.util.Optional.empty()) : whole;
        article = missing.contains(Part.CATEGORY) ? article.withFiling(article.filing().withCategory("")) : article;
        article = missing.contains(Part.AUTHOR) ? article.withFiling(article.filing().withBylines(List.of())) : article;
        article = missing.contains(Part.CAPTION) ? article.withBanner(Banner.NONE) : article;
        article = missing.contains(Part.DATELINE) ? article.withDateline(Dateline.EMPTY) : article;
        return missing.contains(Part.RELATED) ? article.withRelated(List.of()) : article;
    }

    private static String inOneLine(Article article) {
        return String.join(
                " | ",
                article.headline(),
                article.filing().toString(),
                article.dateline().toString(),
                article.published().toString(),
                article.banner().toString(),
                article.body().text(),
                article.related().toString());
    }
}
