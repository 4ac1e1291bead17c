package naskah.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.Source;
import naskah.article.Story;
import naskah.article.Title;
import naskah.document.Body;
import naskah.house.House;

/** Puts the lines of a site text into the fields of an article. */
final class SiteText {
    private final House house;
    private final Sections sections;
    private final SiteHead head;
    private final RelatedText related;
    private final Article article;

    SiteText(House house, List<String> lines) {
        Categories categories = Categories.of(house);
        Times times = new Times(house.zone());
        this.house = house;
        this.sections = Sections.of(lines);
        this.head = new SiteHead(house, categories, times);
        List<String> below = head.read(sections.main());
        this.related = new RelatedText(categories.with(head.category()), times);
        sections.related().forEach(related::add);
        this.article = article(below);
    }

    Article article() {
        return article;
    }

    List<String> unplaced() {
        List<String> all = new ArrayList<>(head.unplaced());
        all.addAll(sections.comments());
        all.addAll(related.unplaced());
        return all;
    }

    private Article article(List<String> below) {
        List<String> paragraphs = new ArrayList<>(below);
        paragraphs.removeIf(line -> SiteLines.isMarker(line, "banner"));
        List<Byline> bylines = new ArrayList<>(head.bylines());
        bylines.addAll(signed(paragraphs));
        Dateline dateline = dateline(paragraphs);
        Story story = new Story(
                Banner.NONE.withCaption(head.caption()),
                Body.ofParagraphs(paragraphs.toArray(String[]::new)),
                related.items());
        return new Article(
                ArticleId.fresh(),
                new Title(head.headline(), "", ""),
                new Filing(head.category(), bylines, List.of(), Source.NONE, true, ""),
                dateline,
                head.published(),
                story);
    }

    /** Takes the dateline off the first paragraph. */
    private Dateline dateline(List<String> paragraphs) {
        Optional<DatelineText> opening =
                paragraphs.stream().findFirst().flatMap(first -> DatelineText.of(first, house));
        opening.ifPresent(parts -> paragraphs.set(0, parts.paragraph()));
        return opening.map(DatelineText::dateline).orElse(Dateline.EMPTY);
    }

    /** Takes the names off the end, where some sites sign: "Penulis: …", "Editor: …". */
    private static List<Byline> signed(List<String> paragraphs) {
        List<Byline> names = new ArrayList<>();
        while (!paragraphs.isEmpty()
                && paragraphs.getLast().contains(":")
                && AuthorText.isLabelled(paragraphs.getLast())) {
            names.addAll(0, AuthorText.read(paragraphs.removeLast()));
        }
        return names;
    }
}
