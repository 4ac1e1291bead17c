package naskah.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String PHOTO = "0".repeat(64);

    private Specimen() {}

    /**
     * One line a paragraph; a line that begins with "judul: ", "takarir: ", "kredit: ", "alt: ", "kota: ", "kategori: " or
     * "terbit: " (ISO 8601, usually 21 May 2024, 11.17.36 WIB) fills that field instead, one with "&gt; " is a quote
     * block, "## " a subheading. Lines that begin with "asal: " or "foto: " belong to {@link #background}; with a photo
     * the banner shows it.
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

    /**
     * What is known beside it: the article as it was from the lines that begin with "asal: ", and the banner's photo from
     * one as "foto: ANTARA FOTO/Dewi Lestari; ANTARA; cermin", its own credit, its source, and that it is mirrored.
     */
    public static Background background(String lines) {
        String earlier = String.join("\n", after("asal: ", lines));
        Optional<Original> original = earlier.isEmpty() ? Optional.empty() : Optional.of(Original.of(read(earlier)));
        Map<String, PhotoFacts> photos = new HashMap<>();
        after("foto: ", lines).forEach(line -> photos.put(PHOTO, facts(line.split(";", -1))));
        return new Background(original, photos);
    }

    private static PhotoFacts facts(String[] parts) {
        boolean mirrored = parts.length > 2 && parts[2].strip().equals("cermin");
        return new PhotoFacts(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", mirrored);
    }

    private static List<String> after(String field, String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()))
                .toList();
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
            case "foto" -> article.withBanner(article.banner().withPhoto(PHOTO));
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
