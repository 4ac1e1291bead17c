package naskah.ui.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Card;
import naskah.article.Dateline;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.Source;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Spans;
import naskah.house.Zone;

/** An endless line of edits of every field of an article, the same for the same seed. */
final class RandomEdits {
    private final Random random;
    private int blocks;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    Article next(Article article) {
        return switch (random.nextInt(16)) {
            case 0 -> article.withHeadline(text());
            case 1 -> article.withDeck(text());
            case 2 -> article.withSlug(text());
            case 3 -> article.withFiling(article.filing().withCategory(text()));
            case 4 -> article.withFiling(article.filing().withBylines(List.of(new Byline(text(), role()))));
            case 5 -> article.withFiling(article.filing().withTags(List.of(text(), text())));
            case 6 -> article.withFiling(article.filing().withSource(new Source(text(), text())));
            case 7 -> article.withFiling(article.filing().withComments(random.nextBoolean()));
            case 8 -> article.withFiling(article.filing().withNote(text()));
            case 9 -> article.withDateline(new Dateline(text(), text()));
            case 10 -> article.withPublished(time());
            case 11 -> article.withBanner(new Banner(text(), caption()));
            case 12 -> article.withRelated(related(article.related()));
            default -> body(article);
        };
    }

    private Article body(Article article) {
        List<Block> old = article.body().blocks();
        int at = random.nextInt(old.size() + 1);
        if (at == old.size() || random.nextInt(3) == 0) {
            return article.withBody(article.body().splice(at, at, List.of(block())));
        }
        return switch (old.get(at)) {
            case Block.Text text when random.nextBoolean() -> article.withBody(article.body().with(marked(text)));
            case Block.Picture picture -> article.withBody(article.body().with(picture.withCaption(caption())));
            case Block other -> article.withBody(article.body().splice(at, at + 1, List.of()));
        };
    }

    private Block marked(Block.Text block) {
        int length = block.text().length();
        int start = random.nextInt(length + 1);
        int end = start + random.nextInt(length - start + 1);
        return block.withSpans(Spans.mark(block.spans(), start, end, marks -> {
            marks.add(random.nextBoolean() ? Mark.STRONG : Mark.EMPHASIS);
            return marks;
        }));
    }

    private Block block() {
        BlockId id = new BlockId("b" + blocks++);
        return switch (random.nextInt(6)) {
            case 0 -> new Block.Heading(id, 2 + random.nextInt(2), Spans.plain(text()));
            case 1 -> new Block.Quote(id, Spans.plain(text()));
            case 2 -> new Block.ListItem(id, Block.ListKind.NUMBER, Spans.plain(text()));
            case 3 -> new Block.Picture(id, text(), caption());
            case 4 -> new Block.Divider(id);
            default -> new Block.Paragraph(id, Spans.plain(text()));
        };
    }

    private List<Related> related(List<Related> before) {
        List<Related> next = new ArrayList<>(before);
        if (!next.isEmpty() && random.nextBoolean()) {
            next.remove(random.nextInt(next.size()));
        } else {
            Card card = new Card(text(), text(), time(), "");
            ArticleId own = new ArticleId("n" + random.nextInt(1_000));
            next.addFirst(random.nextBoolean() ? Related.own(own, card) : Related.elsewhere(text(), card));
        }
        return next;
    }

    private Optional<NewsTime> time() {
        Instant instant = Instant.ofEpochSecond(random.nextInt(2_000_000_000));
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new NewsTime(instant, Zone.values()[random.nextInt(3)]));
    }

    private Caption caption() {
        return new Caption(text(), text(), text(), text());
    }

    private Byline.Role role() {
        return Byline.Role.values()[random.nextInt(4)];
    }

    private String text() {
        return random.nextInt(6) == 0 ? "" : "kata ke-" + random.nextInt(40);
    }
}
