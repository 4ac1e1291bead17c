package naskah.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.Caption;
import naskah.house.House;

/** An article as a person reads it in a terminal: time, headline, category, names, banner, body, related news. */
public record PlainArticle(Article article, House house) {

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        article.published().map(NewsTime::printed).ifPresent(lines::add);
        add(lines, article.headline());
        add(lines, article.title().deck());
        add(lines, article.filing().category());
        add(lines, article.filing().bylines().stream().map(Byline::name).collect(Collectors.joining(", ")));
        add(lines, caption(article.banner().caption()));
        addBody(lines);
        article.related().forEach(related -> lines.add(line(related)));
        return lines;
    }

    private void addBody(List<String> lines) {
        String runIn = article.dateline().render(house.forms().dateline());
        for (Block block : article.body().blocks()) {
            lines.add("");
            lines.add(runIn + text(block));
            runIn = "";
        }
        lines.add("");
    }

    private String text(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Heading heading -> "## " + heading.text();
            case Block.Quote quote -> "> " + quote.text();
            case Block.ListItem item -> "- " + item.text();
            case Block.Picture picture -> "[" + caption(picture.caption()) + "]";
            case Block.Embed embed -> embed.title() + " <" + embed.url() + ">";
            case Block.Divider divider -> "* * *";
            case Block.Unknown unknown -> "[?]";
        };
    }

    private String caption(Caption caption) {
        return (caption.text() + " " + house.forms().credit().render(caption.credit())).strip();
    }

    private static String line(Related related) {
        String time = related.card().published().map(NewsTime::printed).map(t -> " (" + t + ")").orElse("");
        return "→ " + related.card().headline() + time;
    }

    private static void add(List<String> lines, String text) {
        if (!text.isBlank()) {
            lines.add(text);
        }
    }
}
