package naskah.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.document.Block;
import naskah.document.Caption;
import naskah.house.House;

/** An article as plain text with every field, to be carried away by the clipboard when nothing else works. */
final class WholeText {
    private final House house;

    WholeText(House house) {
        this.house = house;
    }

    String of(Article article) {
        List<String> lines = new ArrayList<>();
        lines.add(article.published().map(NewsTime::printed).orElse(""));
        lines.add(article.headline());
        lines.add(article.title().deck());
        lines.add(article.filing().category());
        lines.add(article.filing().bylines().stream().map(byline -> byline.name()).collect(Collectors.joining(", ")));
        lines.add(caption(article.banner().caption()));
        lines.add(article.dateline().render(house.forms().dateline()) + body(article));
        lines.add(String.join(", ", article.filing().tags()));
        lines.add((article.filing().source().agency() + " " + article.filing().source().link()).strip());
        article.related().forEach(item -> lines.add((item.card().headline() + " " + item.url()).strip()));
        lines.add(article.filing().note());
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private String body(Article article) {
        return article.body().blocks().stream().map(this::block).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Text text -> text.text();
            case Block.Picture picture -> caption(picture.caption());
            case Block.Embed embed -> embed.title() + " " + embed.url();
            case Block.Divider divider -> "* * *";
            case Block.Unknown unknown -> "";
        };
    }

    private String caption(Caption caption) {
        return (caption.text() + " " + house.forms().credit().render(caption.credit())).strip();
    }
}
