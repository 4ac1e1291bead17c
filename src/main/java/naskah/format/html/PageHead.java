package naskah.format.html;

import java.time.Instant;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.NewsTime;

/** Writes what machines read of the page: security policy, description, Open Graph (ogp.me) and JSON-LD. */
record PageHead(LinkedData data, Words words) {
    /** No script and no network, whatever a page may hold; a preview's pictures are files or data of this machine. */
    static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            + "img-src 'self' file: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n";

    private static final int DESCRIPTION_LENGTH = 200;

    String html(Article article, PageImages images, Optional<Instant> modified) {
        StringBuilder head = new StringBuilder(POLICY);
        named(head, "generator", "Naskah");
        named(head, "naskah-article", article.id().value());
        named(head, "description", description(article));
        data.address().page(article).ifPresent(url ->
                head.append("<link rel=\"canonical\" href=\"").append(Markup.attribute(url)).append("\">\n"));
        openGraph(head, article, images);
        newsGraph(head, article, modified);
        return head.append(data.script(article, images, modified)).toString();
    }

    /** The deck, or the beginning of the body. */
    static String description(Article article) {
        String deck = article.title().deck().strip();
        String told = (deck.isEmpty() ? article.body().text() : deck).replaceAll("\\s+", " ").strip();
        if (told.codePointCount(0, told.length()) <= DESCRIPTION_LENGTH) {
            return told;
        }
        String cut = told.substring(0, told.offsetByCodePoints(0, DESCRIPTION_LENGTH));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + "…";
    }

    private void openGraph(StringBuilder head, Article article, PageImages images) {
        property(head, "og:title", HtmlPage.shown(article.headline(), words));
        property(head, "og:type", "article");
        data.address().page(article).ifPresent(url -> property(head, "og:url", url));
        images.images().stream().findFirst().ifPresent(image -> {
            property(head, "og:image", image.url());
            property(head, "og:image:width", String.valueOf(image.file().width()));
            property(head, "og:image:height", String.valueOf(image.file().height()));
            property(head, "og:image:alt", image.alt());
        });
        property(head, "og:description", description(article));
        property(head, "og:locale", "id_ID");
        property(head, "og:site_name", data.house().outlet().name());
    }

    private void newsGraph(StringBuilder head, Article article, Optional<Instant> modified) {
        property(head, "article:published_time", article.published().map(NewsTime::iso).orElse(""));
        property(head, "article:modified_time",
                LinkedData.modified(article, modified).map(NewsTime::iso).orElse(""));
        LinkedData.names(article, Byline.Role.REPORTER).forEach(name -> property(head, "article:author", name));
        property(head, "article:section", article.filing().category());
        article.filing().tags().forEach(tag -> property(head, "article:tag", tag));
    }

    private static void property(StringBuilder head, String property, String content) {
        meta(head, "property", property, content);
    }

    private static void named(StringBuilder head, String name, String content) {
        meta(head, "name", name, content);
    }

    private static void meta(StringBuilder head, String kind, String name, String content) {
        String value = Markup.attribute(content).strip();
        if (!value.isEmpty()) {
            head.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"").append(value)
                    .append("\">\n");
        }
    }
}
