package naskah.article.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Source;
import naskah.article.Story;
import naskah.article.Title;
import naskah.document.Caption;

/** Merges an article field by field and block by block. */
public final class ThreeWay {
    private static final String BANNER = "banner";

    private final Choosing choose = new Choosing();

    private ThreeWay() {}

    /**
     * @param base   what both grew from
     * @param mine   as it is on this desk
     * @param theirs as it came back from the other
     */
    public static Merged merge(Article base, Article mine, Article theirs) {
        ThreeWay merge = new ThreeWay();
        Article article = merge.article(new Three<>(base, mine, theirs));
        return new Merged(article, merge.choose.clashes());
    }

    private Article article(Three<Article> all) {
        Title title = title(all.map(Article::title));
        Filing filing = filing(all.map(Article::filing));
        Dateline dateline = new Dateline(
                choose.text("place", all.map(article -> article.dateline().place())),
                choose.text("outlet", all.map(article -> article.dateline().outlet())));
        Optional<NewsTime> published = choose.of(
                "published", all.map(Article::published), time -> time.map(NewsTime::printed).orElse(""));
        Story story = new Story(
                banner(all.map(Article::banner)),
                new BlockMerge(choose, all.map(Article::body)).merged(),
                choose.all(all.map(Article::related)));
        return new Article(all.mine().id(), title, filing, dateline, published, story);
    }

    private Title title(Three<Title> all) {
        return new Title(
                choose.text("headline", all.map(Title::headline)),
                choose.text("deck", all.map(Title::deck)),
                choose.text("slug", all.map(Title::slug)));
    }

    private Filing filing(Three<Filing> all) {
        List<Byline> bylines = choose.of("bylines", all.map(Filing::bylines), list -> list.stream()
                .map(Byline::name)
                .collect(Collectors.joining(", ")));
        Source source = choose.of(
                "source", all.map(Filing::source), value -> (value.agency() + " " + value.link()).strip());
        return new Filing(
                choose.text("category", all.map(Filing::category)),
                bylines,
                choose.all(all.map(Filing::tags)),
                source,
                choose.of("comments", all.map(Filing::comments), String::valueOf),
                choose.text("note", all.map(Filing::note)));
    }

    private Banner banner(Three<Banner> all) {
        String photo = choose.text(BANNER + ".photo", all.map(Banner::photo));
        return new Banner(photo, caption(choose, BANNER, all.map(Banner::caption)));
    }

    static Caption caption(Choosing choose, String field, Three<Caption> all) {
        return new Caption(
                choose.text(field + ".text", all.map(Caption::text)),
                choose.text(field + ".credit", all.map(Caption::credit)),
                choose.text(field + ".photographer", all.map(Caption::photographer)),
                choose.text(field + ".alt", all.map(Caption::alt)));
    }
}
