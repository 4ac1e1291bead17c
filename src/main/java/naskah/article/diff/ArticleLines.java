package naskah.article.diff;

import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.Caption;

/** An article as lines of text in the order of the form, every field that holds something, so that it can be read and compared. */
public final class ArticleLines {
    private final List<Line> lines = new ArrayList<>();

    private ArticleLines() {}

    public static List<Line> of(Article article) {
        ArticleLines all = new ArticleLines();
        all.add("headline", article.headline());
        all.add("deck", article.title().deck());
        all.add("slug", article.title().slug());
        all.filing(article);
        all.add("place", article.dateline().place());
        all.add("outlet", article.dateline().outlet());
        all.add("published", article.published().map(NewsTime::printed).orElse(""));
        all.caption("banner", article.banner().photo(), article.banner().caption());
        article.body().blocks().forEach(all::block);
        article.related().forEach(all::related);
        return List.copyOf(all.lines);
    }

    private void filing(Article article) {
        add("category", article.filing().category());
        for (Byline byline : article.filing().bylines()) {
            add("byline." + byline.role(), byline.name());
        }
        add("tags", String.join(", ", article.filing().tags()));
        add("source", (article.filing().source().agency() + " " + article.filing().source().link()).strip());
        add("note", article.filing().note());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> add("heading", heading.text());
            case Block.Quote quote -> add("quote", quote.text());
            case Block.ListItem item -> add("item", item.text());
            case Block.Paragraph paragraph -> add("body", paragraph.text());
            case Block.Picture picture -> caption("picture", picture.photo(), picture.caption());
            case Block.Embed embed -> add("embed", (embed.title() + " " + embed.url()).strip());
            case Block.Divider divider -> add("divider", "—");
            case Block.Unknown unknown -> add("unknown", unknown.json());
        }
    }

    private void caption(String field, String photo, Caption caption) {
        add(field + ".photo", photo);
        add(field + ".text", caption.text());
        add(field + ".credit", caption.credit());
        add(field + ".photographer", caption.photographer());
        add(field + ".alt", caption.alt());
    }

    private void related(Related related) {
        add("related", (related.card().headline() + " " + related.url()).strip());
    }

    private void add(String field, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(field, text));
        }
    }
}
