package naskah.article.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.diff.FactsFirst;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.BlockKind;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.Spans;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final List<String> WORDS =
            List.of("Pasar", "pagi", "12", "kios", "dibuka", "kemarin", "oleh", "warga", "“ramai”", "desa", ",", "dan");

    private static final Article ARTICLE = Article.blank(new ArticleId("pasar"))
            .withHeadline("Pasar pagi dibuka")
            .withBanner(new Banner("cd".repeat(32), new Caption("Penjual sayur", "Naskah", "", "")))
            .withBody(new Body(List.of(
                    paragraph("satu", "Ada 12 kios di pasar itu."),
                    paragraph("dua", "Warga datang sejak pagi."),
                    new Block.Picture(new BlockId("foto"), "ab".repeat(32), new Caption("Kios", "Naskah", "", "")))));

    private static Block.Text paragraph(String id, String text) {
        return new Block.Paragraph(new BlockId(id), Spans.plain(text));
    }

    private static Article with(Block block) {
        return ARTICLE.withBody(ARTICLE.body().with(block));
    }

    private static Change only(Article after) {
        List<Change> all = Changes.between(ARTICLE, after).all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void oneFigureIsOneChangeAndAFact() {
        Change change = only(with(paragraph("satu", "Ada 13 kios di pasar itu.")));
        assertThat(change.gone()).isEqualTo("12");
        assertThat(change.added()).isEqualTo("13");
        assertThat(change.facts()).containsExactly(FactsFirst.Kind.NUMBER);
    }

    @Test
    void aChangeOfWordsIsTakenBackWithoutTheOthers() {
        Article after = with(paragraph("satu", "Ada 13 kios di pasar lama itu.")).withHeadline("Pasar sore dibuka");
        Changes changes = Changes.between(ARTICLE, after);
        Change figure = changes.all().stream().filter(change -> change.added().equals("13")).findFirst().orElseThrow();
        Article back = figure.undone(after);
        assertThat(text(back, "satu")).isEqualTo("Ada 12 kios di pasar lama itu.");
        assertThat(back.headline()).isEqualTo("Pasar sore dibuka");
    }

    @Test
    void wordsThatFollowEachOtherAreOneChange() {
        Change change = only(with(paragraph("dua", "Pembeli tiba sejak pagi.")));
        assertThat(change.undone(with(paragraph("dua", "Pembeli tiba sejak pagi.")))).isEqualTo(ARTICLE);
    }

    @Test
    void boldWordsAreAChangeOfForm() {
        Block.Text plain = paragraph("dua", "Warga datang sejak pagi.");
        Article after = with(plain.withSpans(List.of(
                new Span("Warga", Set.of(Mark.STRONG)), Span.plain(" datang sejak pagi."))));
        Change change = only(after);
        assertThat(change.place()).isInstanceOf(Place.Look.class);
        assertThat(change.facts()).isEmpty();
        assertThat(change.undone(after)).isEqualTo(ARTICLE);
        assertThat(change.made(ARTICLE)).isEqualTo(after);
    }

    @Test
    void aRemovedParagraphComesBackWhereItStood() {
        Article after = ARTICLE.withBody(ARTICLE.body().splice(1, 2, List.of()));
        assertThat(only(after).undone(after)).isEqualTo(ARTICLE);
    }

    @Test
    void aParagraphThatBecameAHeadingBecomesAParagraphAgainWithItsNewWords() {
        Article after = with(new Block.Heading(new BlockId("dua"), 2, Spans.plain("Warga datang sejak siang.")));
        Change kind = Changes.between(ARTICLE, after).all().getFirst();
        assertThat(kind.undone(after)).isEqualTo(with(paragraph("dua", "Warga datang sejak siang.")));
    }

    @Test
    void anotherPhotoIsAFactOfItsCaption() {
        Change change = only(ARTICLE.withBanner(ARTICLE.banner().withPhoto("ef".repeat(32))));
        assertThat(change.place().field()).isEqualTo("banner.photo");
        assertThat(change.facts()).containsExactly(FactsFirst.Kind.CAPTION);
    }

    @Test
    void aBodyThatCameBackUnderOtherIdsHasNotChanged() {
        Article after = ARTICLE.withBody(new Body(List.of(
                paragraph("lain", "Ada 12 kios di pasar itu."),
                paragraph("baru", "Warga datang sejak pagi."),
                ARTICLE.body().blocks().get(2))));
        assertThat(Changes.between(ARTICLE, after).all()).isEmpty();
    }

    @Test
    void anArticleAsItStandsHasNoChanges() {
        assertThat(Changes.between(ARTICLE, ARTICLE).all()).isEmpty();
    }

    @Test
    void takingOverOneAfterTheOtherInAnyOrderComesToTheLaterArticle() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Article before = edited(ARTICLE, random);
            Article after = edited(before, random);
            Article at = before;
            for (Changes left = Changes.between(at, after); !left.all().isEmpty(); left = Changes.between(at, after)) {
                at = one(left, random).made(left.before());
                assertThat(Changes.between(at, after).all()).as("round %s", round).hasSizeLessThan(left.all().size());
            }
            assertThat(seen(at)).as("round %s", round).isEqualTo(seen(after));
        }
    }

    @Test
    void takingBackOneAfterTheOtherInAnyOrderComesToTheEarlierArticle() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Article before = edited(ARTICLE, random);
            Article after = edited(before, random);
            Article at = after;
            for (Changes left = Changes.between(before, at); !left.all().isEmpty(); left = Changes.between(before, at)) {
                at = one(left, random).undone(at);
                assertThat(Changes.between(before, at).all()).as("round %s", round).hasSizeLessThan(left.all().size());
            }
            assertThat(seen(at)).as("round %s", round).isEqualTo(seen(before));
        }
    }

    private static Change one(Changes changes, Random random) {
        return changes.all().get(random.nextInt(changes.all().size()));
    }

    /** What readers would see: blocks that hold nothing are not there. */
    private static List<Object> seen(Article article) {
        List<Object> seen = new ArrayList<>(List.of(
                article.title(), article.filing(), article.dateline(), article.banner(), article.related()));
        article.body().blocks().stream()
                .filter(block -> !(block instanceof Block.Text text) || !text.text().isBlank())
                .forEach(seen::add);
        return seen;
    }

    private static Article edited(Article article, Random random) {
        Article next = article;
        for (int i = random.nextInt(6); i >= 0; i--) {
            next = step(next, random);
        }
        return next;
    }

    private static Article step(Article article, Random random) {
        Body body = article.body();
        int at = body.blocks().isEmpty() ? 0 : random.nextInt(body.blocks().size());
        return switch (body.blocks().isEmpty() ? 3 : random.nextInt(8)) {
            case 0 -> article.withHeadline(sentence(random));
            case 1 -> article.withBody(reworded(body, at, random));
            case 2 -> article.withBody(body.splice(at, at + 1, List.of()));
            case 3 -> article.withBody(body.splice(at, at, List.of(kind(random).make(BlockId.fresh(), spans(random)))));
            case 4 -> article.withBody(shuffled(body, random));
            case 5 -> article.withFiling(article.filing().withCategory(sentence(random)));
            case 6 -> article.withBanner(article.banner().withCaption(new Caption(sentence(random), "Naskah", "", "")));
            default -> article.withBody(body.blocks().get(at) instanceof Block.Text text
                    ? body.with(kind(random).make(text.id(), text.spans()))
                    : body);
        };
    }

    private static Body reworded(Body body, int at, Random random) {
        return switch (body.blocks().get(at)) {
            case Block.Text text -> body.with(text.withSpans(spans(random)));
            case Block.Picture picture -> body.with(picture.withCaption(new Caption(sentence(random), "", "", "")));
            case Block other -> body;
        };
    }

    private static Body shuffled(Body body, Random random) {
        List<Block> blocks = new ArrayList<>(body.blocks());
        Collections.shuffle(blocks, random);
        return new Body(blocks);
    }

    private static BlockKind kind(Random random) {
        return BlockKind.values()[random.nextInt(BlockKind.values().length)];
    }

    private static List<Span> spans(Random random) {
        return List.of(
                new Span(sentence(random) + " ", random.nextBoolean() ? Set.of(Mark.STRONG) : Set.of()),
                Span.plain(sentence(random)));
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(5) + 1; i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static String text(Article article, String id) {
        return Optional.of(article.body().find(new BlockId(id)).orElseThrow())
                .map(block -> ((Block.Text) block).text())
                .orElseThrow();
    }
}
