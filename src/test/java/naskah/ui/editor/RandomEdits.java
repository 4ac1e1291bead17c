package naskah.ui.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
            case 4 -> article.withFiling(article.filing().withBylines(bylines(article.filing().bylines())));
            case 5 -> article.withFiling(article.filing().withTags(List.of(text(), text())));
            case 6 -> article.withFiling(article.filing().withSource(source(article.filing().source())));
            case 7 -> article.withFiling(article.filing().withComments(random.nextBoolean()));
            case 8 -> article.withFiling(article.filing().withNote(text()));
            case 9 -> article.withDateline(dateline(article.dateline()));
            case 10 -> article.withPublished(time());
            case 11 -> article.withBanner(banner(article.banner()));
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
            case Block.Picture picture -> article.withBody(article.body().with(picture(picture)));
            case Block other -> article.withBody(article.body().splice(at, at + 1, List.of()));
        };
    }

    private Block marked(Block.Text block) {
        int length = block.text().length();
        int start = random.nextInt(length + 1);
        int end = start + random.nextInt(length - start + 1);
        return block.withSpans(Spans.mark(block.spans(), start, end, marks -> {
            marks.removeIf(Mark.Link.class::isInstance);
            marks.add(mark());
            return marks;
        }));
    }

    private Mark mark() {
        return switch (random.nextInt(3)) {
            case 0 -> Mark.STRONG;
            case 1 -> Mark.EMPHASIS;
            default -> new Mark.Link("https://warta.example/" + random.nextInt(5));
        };
    }

    private Block.Picture picture(Block.Picture before) {
        return random.nextBoolean()
                ? before.withPhoto(text())
                : before.withCaption(caption(before.caption()));
    }

    private Block block() {
        BlockId id = new BlockId("b" + blocks++);
        return switch (random.nextInt(8)) {
            case 0 -> new Block.Heading(id, 2 + random.nextInt(2), Spans.plain(text()));
            case 1 -> new Block.Quote(id, Spans.plain(text()));
            case 2 -> new Block.ListItem(id, any(Block.ListKind.values()), Spans.plain(text()));
            case 3 -> new Block.Picture(id, text(), caption(Caption.EMPTY));
            case 4 -> new Block.Divider(id);
            case 5 -> new Block.Embed(id, "https://video.example/" + random.nextInt(5), text());
            case 6 -> new Block.Unknown(id, "{\"type\":\"map\",\"id\":\"" + id + "\"}");
            default -> new Block.Paragraph(id, Spans.plain(text()));
        };
    }

    private List<Byline> bylines(List<Byline> before) {
        List<Byline> next = new ArrayList<>(before);
        switch (next.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> next.add(new Byline(text(), any(Byline.Role.values())));
            case 1 -> next.remove(random.nextInt(next.size()));
            case 2 -> Collections.swap(next, 0, random.nextInt(next.size()));
            default -> next.set(0, new Byline(next.getFirst().name(), any(Byline.Role.values())));
        }
        return next;
    }

    private Source source(Source before) {
        return random.nextBoolean() ? new Source(text(), before.link()) : new Source(before.agency(), text());
    }

    private Dateline dateline(Dateline before) {
        return random.nextBoolean() ? new Dateline(text(), before.outlet()) : new Dateline(before.place(), text());
    }

    private Banner banner(Banner before) {
        return random.nextInt(3) == 0
                ? before.withPhoto(text())
                : before.withCaption(caption(before.caption()));
    }

    private List<Related> related(List<Related> before) {
        List<Related> next = new ArrayList<>(before);
        switch (next.isEmpty() ? 0 : random.nextInt(4)) {
            case 0, 1 -> next.addFirst(item());
            case 2 -> next.remove(random.nextInt(next.size()));
            default -> next.addFirst(next.removeLast());
        }
        return next;
    }

    private Related item() {
        Card card = new Card(text(), text(), time(), text());
        return random.nextBoolean()
                ? Related.own(new ArticleId("n" + random.nextInt(1_000)), card)
                : Related.elsewhere(text(), card);
    }

    private Optional<NewsTime> time() {
        Instant instant = Instant.ofEpochSecond(random.nextInt(2_000_000_000));
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new NewsTime(instant, any(Zone.values())));
    }

    /** One of a picture's four fields at a time, as a person changes them. */
    private Caption caption(Caption before) {
        return switch (random.nextInt(4)) {
            case 0 -> before.withText(text());
            case 1 -> before.withCredit(text());
            case 2 -> before.withPhotographer(text());
            default -> before.withAlt(text());
        };
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private String text() {
        return random.nextInt(6) == 0 ? "" : "kata ke-" + random.nextInt(40);
    }
}
