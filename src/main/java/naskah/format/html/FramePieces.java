package naskah.format.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Related;

/** Writes what stands around the body; these ids hold a colon, which no block id can. */
record FramePieces(Address address, Words words, Figures figures) {
    private static final String HEADER = "naskah:header";
    private static final String FILED = "naskah:filed";
    private static final String RELATED = "naskah:related";
    private static final String COMMENTS = "naskah:comments";

    Piece header(Article article, String headline) {
        String inside = paragraph("category", Markup.text(article.filing().category().strip()))
                + "<h1>" + Markup.text(headline) + "</h1>\n"
                + paragraph("deck", Markup.text(article.title().deck().strip()))
                + paragraph("bylines", bylines(article.filing().bylines()))
                + paragraph("published", article.published().map(FramePieces::time).orElse(""));
        return new Piece(HEADER, "<header id=\"" + HEADER + "\" class=\"head\">\n" + inside + "</header>");
    }

    /** Source and tags, when the article has any. */
    Optional<Piece> filed(Filing filing) {
        String inside = paragraph("source", source(filing)) + paragraph("tags", tags(filing));
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Piece(FILED, "<footer id=\"" + FILED + "\" class=\"filed\">\n" + inside + "</footer>"));
    }

    Optional<Piece> related(List<Related> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String items = all.stream().map(this::item).collect(Collectors.joining());
        return Optional.of(new Piece(
                RELATED,
                "<section id=\"" + RELATED + "\" class=\"related\">\n<h2>" + Markup.text(words.get("related"))
                        + "</h2>\n<ul>\n" + items + "</ul>\n</section>"));
    }

    Optional<Piece> comments(Filing filing) {
        return filing.comments()
                ? Optional.of(new Piece(
                        COMMENTS,
                        "<aside id=\"" + COMMENTS + "\" class=\"comments\">\n<h2>" + Markup.text(words.get("comments"))
                                + "</h2>\n" + paragraph("open", Markup.text(words.get("comments.open"))) + "</aside>"))
                : Optional.empty();
    }

    static String time(NewsTime time) {
        return "<time datetime=\"" + time.iso() + "\">" + Markup.text(time.printed()) + "</time>";
    }

    private String bylines(List<Byline> bylines) {
        Map<Byline.Role, List<Byline>> byRole = bylines.stream()
                .filter(byline -> !byline.name().isBlank())
                .collect(Collectors.groupingBy(
                        Byline::role, () -> new EnumMap<>(Byline.Role.class), Collectors.toList()));
        return byRole.entrySet().stream()
                .map(entry -> "<span class=\"role\">" + Markup.text(words.role(entry.getKey())) + ": "
                        + names(entry.getValue()) + "</span>")
                .collect(Collectors.joining(" "));
    }

    private static String names(List<Byline> bylines) {
        return bylines.stream()
                .map(byline -> "<span class=\"name\">" + Markup.text(byline.name().strip()) + "</span>")
                .collect(Collectors.joining(", "));
    }

    private String source(Filing filing) {
        String agency = filing.source().agency().strip();
        String link = filing.source().link().strip();
        Optional<String> href = Address.link(link);
        String shown = agency.isEmpty() ? link : agency;
        if (shown.isEmpty()) {
            return "";
        }
        String text = Markup.text(shown);
        return Markup.text(words.get("source")) + ": "
                + href.map(h -> "<a href=\"" + Markup.attribute(h) + "\">" + text + "</a>").orElse(text);
    }

    private String tags(Filing filing) {
        String tags = filing.tags().stream()
                .filter(tag -> !tag.isBlank())
                .map(tag -> Markup.text(tag.strip()))
                .collect(Collectors.joining(", "));
        return tags.isEmpty() ? "" : Markup.text(words.get("tags")) + ": " + tags;
    }

    private String item(Related related) {
        String headline = Markup.text(HtmlPage.shown(related.card().headline(), words));
        String linked = address.related(related)
                .map(href -> "<a href=\"" + Markup.attribute(href) + "\">" + headline + "</a>")
                .orElse(headline);
        String category = Markup.text(related.card().category().strip());
        String about = (category.isEmpty() ? "" : "<span class=\"category-name\">" + category + "</span> ")
                + related.card().published().map(FramePieces::time).orElse("");
        String photo = related.card().photo();
        return "<li>" + (photo.isEmpty() ? "" : figures.thumbnail(photo)) + "<div>" + paragraph("headline", linked)
                + paragraph("about", about) + "</div></li>\n";
    }

    private static String paragraph(String cssClass, String html) {
        return html.isBlank() ? "" : "<p class=\"" + cssClass + "\">" + html.strip() + "</p>\n";
    }
}
