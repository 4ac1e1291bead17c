package naskah.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Dateline;
import naskah.article.NewsTime;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Spans;

/** Small articles written as plain lines, so that an example of a rule reads like copy. */
public final class Specimen {
    private static final NewsTime PUBLISHED = NewsTime.ofIso("2024-05-21T11:17:36+07:00");

    private Specimen() {}

    /**
     * One line a paragraph; a line that begins with "judul: ", "takarir: ", "kredit: ", "alt: ", "kota: ", "kategori: " or
     * "terbit: " (ISO 8601, usually 21 May 2024, 11.17.36 WIB) fills that field instead, one with "&gt; " is a quote
     * block, "## " a subheading. Lines that begin with "asal: " belong to {@link #original}.
     */
    public static Article read(String lines) {
        Article article = Article.blank(new ArticleId("contoh")).withPublished(Optional.of(PUBLISHED));
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String[] parts = line.strip().split(": ", 2);
            Optional<Article> next = parts.length < 2 ? Optional.empty() : with(article, parts[0], parts[1]);
            if (next.isPresent()) {
                article = next.get();
            } else if (!line.isBlank()) {
                blocks.add(block(new BlockId("b" + blocks.size()), line.strip()));
            }
        }
        return article.withBody(new Body(blocks));
    }

    /** The article as it was, from the lines that begin with "asal: "; empty where there is none. */
    public static Optional<Original> original(String lines) {
        String earlier = lines.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("asal: "))
                .map(line -> line.substring("asal: ".length()))
                .collect(Collectors.joining("\n"));
        return earlier.isEmpty() ? Optional.empty() : Optional.of(Original.of(read(earlier)));
    }

    private static Optional<Article> with(Article article, String field, String value) {
        Caption caption = article.banner().caption();
        return Optional.ofNullable(switch (field) {
            case "judul" -> article.withHeadline(value);
            case "takarir" -> article.withBanner(article.banner().withCaption(caption.withText(value)));
            case "kredit" -> article.withBanner(article.banner().withCaption(caption.withCredit(value)));
            case "alt" -> article.withBanner(article.banner().withCaption(caption.withAlt(value)));
            case "kota" -> article.withDateline(new Dateline(value, "Warta Naskah"));
            case "kategori" -> article.withFiling(article.filing().withCategory(value));
            case "terbit" -> article.withPublished(Optional.of(NewsTime.ofIso(value)));
            case "asal" -> article;
            default -> null;
        });
    }

    private static Block block(BlockId id, String line) {
        if (line.startsWith("> ")) {
            return new Block.Quote(id, Spans.plain(line.substring(2)));
        }
        if (line.startsWith("## ")) {
            return new Block.Heading(id, 2, Spans.plain(line.substring(3)));
        }
        return new Block.Paragraph(id, Spans.plain(line));
    }
}
