package naskah.format.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The house's look: page and share card with their styles, the page's words, and the picture for articles without one. */
public final class PageTemplate {
    /** The files of a template; a house's folder may leave out all but the first. */
    static final List<String> FILES =
            List.of("article.html", "article.css", "card.html", "card.css", "words.properties", "share.png");

    private static final Set<String> PAGE_GAPS = Set.of("title", "head", "style", "article");
    private static final Set<String> CARD_GAPS = Set.of("title", "head", "style", "card");

    private final Layout page;
    private final String pageStyle;
    private final Layout card;
    private final String cardStyle;
    private final Words words;
    private final SharePicture share;

    private PageTemplate(Source source) throws IOException {
        page = Layout.parse("article.html", text(source, "article.html"), PAGE_GAPS);
        pageStyle = style(source, "article.css");
        card = Layout.parse("card.html", text(source, "card.html"), CARD_GAPS);
        cardStyle = style(source, "card.css");
        words = Words.parse("words.properties", text(source, "words.properties"));
        share = SharePicture.of("share.png", source.read("share.png"));
    }

    /** The look that comes with the program. */
    public static PageTemplate standard() {
        try {
            return new PageTemplate(PageTemplate::packaged);
        } catch (IOException incomplete) {
            throw new UncheckedIOException("the program is incomplete", incomplete);
        }
    }

    /**
     * The look of a house: its {@code article.html}, and of the other files those that it has.
     *
     * @throws BadTemplate when {@code article.html} is missing or a file cannot serve
     */
    public static PageTemplate from(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(FILES.getFirst()))) {
            throw new BadTemplate(BadTemplate.Problem.FILE_MISSING, FILES.getFirst(), folder.toString());
        }
        return new PageTemplate(file -> {
            Path own = folder.resolve(file);
            return Files.isRegularFile(own) ? Files.readAllBytes(own) : packaged(file);
        });
    }

    public SharePicture share() {
        return share;
    }

    Layout page() {
        return page;
    }

    String pageStyle() {
        return pageStyle;
    }

    Layout card() {
        return card;
    }

    String cardStyle() {
        return cardStyle;
    }

    Words words() {
        return words;
    }

    private interface Source {
        byte[] read(String file) throws IOException;
    }

    private static byte[] packaged(String file) throws IOException {
        try (InputStream in = PageTemplate.class.getResourceAsStream("/templates/" + file)) {
            if (in == null) {
                throw new BadTemplate(BadTemplate.Problem.FILE_MISSING, file, "");
            }
            return in.readAllBytes();
        }
    }

    private static String text(Source source, String file) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(source.read(file));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().replaceFirst("^\ufeff", "").strip();
        } catch (CharacterCodingException notUtf8) {
            throw new BadTemplate(BadTemplate.Problem.NOT_UTF8, file, "");
        }
    }

    private static String style(Source source, String file) throws IOException {
        String css = text(source, file);
        String lower = css.toLowerCase(Locale.ROOT);
        if (lower.contains("</style") || lower.contains("<!--")) {
            throw new BadTemplate(BadTemplate.Problem.STYLE_CLOSES, file, "");
        }
        return css;
    }
}
