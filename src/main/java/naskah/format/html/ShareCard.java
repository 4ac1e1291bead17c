package naskah.format.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.house.Slot;

/** Writes a little page that shows the article as a chat and a search result show it. */
record ShareCard(Address address, PageTemplate template) {

    String html(Article article, PictureSources pictures) {
        String title = HtmlPage.shown(article.headline(), template.words());
        String url = address.page(article).orElse(Address.name(article));
        String host = address.site().map(Address::host).orElse("");
        return template.card().fill(Map.of(
                "title", Markup.text(title),
                "head", PageHead.POLICY.strip(),
                "style", template.cardStyle(),
                "card", chat(article, pictures, title, url, host) + search(article, title, url, host)));
    }

    private String chat(Article article, PictureSources pictures, String title, String url, String host) {
        return "<section class=\"chat\">\n" + heading("card.chat")
                + "<div class=\"bubble\"><div class=\"inset\">\n" + image(article, pictures, title)
                + "<div class=\"words\">" + words(article, title) + line("host", host) + "</div></div>\n"
                + line("address", url) + "</div>\n</section>\n";
    }

    private String search(Article article, String title, String url, String host) {
        return "<section class=\"search\">\n" + heading("card.search") + "<div class=\"result\">\n"
                + line("host", address.house().outlet().name()) + line("address", url.isEmpty() ? host : url)
                + words(article, title) + "</div>\n</section>";
    }

    private static String words(Article article, String title) {
        return line("title", title) + line("about", PageHead.description(article));
    }

    private static String image(Article article, PictureSources pictures, String title) {
        String photo = article.banner().photo();
        Optional<List<PictureSources.Width>> widths =
                photo.isEmpty() ? Optional.empty() : pictures.of(photo, Slot.SHARE).filter(all -> !all.isEmpty());
        return widths.map(all -> "<img src=\"" + Markup.attribute(all.getLast().href()) + "\" width=\""
                        + all.getLast().width() + "\" height=\"" + all.getLast().height() + "\" alt=\""
                        + Markup.attribute(title) + "\">\n")
                .orElse("");
    }

    private String heading(String key) {
        return "<h2>" + Markup.text(template.words().get(key)) + "</h2>\n";
    }

    private static String line(String cssClass, String text) {
        return text.isBlank() ? "" : "<p class=\"" + cssClass + "\">" + Markup.text(text) + "</p>\n";
    }
}
