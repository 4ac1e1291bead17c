package naskah.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.Spans;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private static final BlockId A = new BlockId("a");
    private static final BlockId B = new BlockId("b");
    private static final BlockId C = new BlockId("c");
    private static final Body BODY = Body.of(
            new Block.Paragraph(A, List.of(Span.plain("Pasar ikan, "), Span.of("pasar pagi", Mark.STRONG))),
            new Block.Picture(B, "", new Caption("Di pasar", "", "", "Pasar dari atas")),
            new Block.Paragraph(C, Spans.plain("Harga di pasaran")));

    private final EditingSession session = new EditingSession(
            Article.blank(ArticleId.fresh())
                    .withHeadline("Harga pasar")
                    .withDeck("Pasar sepi")
                    .withBanner(new Banner("", new Caption("Suasana pasar", "", "", "")))
                    .withBody(BODY),
            () -> Instant.EPOCH);
    private final FindViewModel find = new FindViewModel(session);

    @Test
    void everyTextOfTheArticleIsSearchedInReadingOrder() {
        find.want("pasar", false, false);
        assertThat(find.found().get().hits())
                .extracting(hit -> hit.passage().field())
                .containsExactly(
                        "headline", "deck", "banner.text", "body", "body", "picture:b.text", "picture:b.alt", "body");
    }

    @Test
    void capitalsAndWholeWordsCountWhenAsked() {
        find.want("Pasar", true, false);
        assertThat(find.count()).isEqualTo(3);
        find.want("pasar", false, true);
        assertThat(find.count()).isEqualTo(7);
        find.want("(", false, false);
        assertThat(find.count()).isZero();
        assertThat(find.number()).isZero();
    }

    @Test
    void theFirstHitIsTheOneAfterTheCaretAndStepsGoRound() {
        session.moveCaret(Caret.at("body", "a", 3));
        find.want("pasar", false, false);
        assertThat(find.number()).isEqualTo(5);
        find.next();
        assertThat(find.place().orElseThrow().field()).isEqualTo("picture:b.text");
        find.previous();
        find.previous();
        assertThat(find.place()).contains(new Caret("body", new Caret.Point("a", 0), new Caret.Point("a", 5)));
        for (int i = 0; i < 8; i++) {
            find.next();
        }
        assertThat(find.number()).isEqualTo(4);
    }

    @Test
    void replacingAllIsOneStepOverTheWholeArticleAndKeepsMarksAndUntouchedBlocks() {
        Article before = session.article();
        find.open();
        find.want("pasar", false, true);
        assertThat(find.replaceAll("lapak")).isEqualTo(7);
        Article after = session.article();
        assertThat(after.headline()).isEqualTo("Harga lapak");
        assertThat(after.title().deck()).isEqualTo("lapak sepi");
        assertThat(after.banner().caption().text()).isEqualTo("Suasana lapak");
        assertThat(after.body().blocks().get(0))
                .isEqualTo(new Block.Paragraph(
                        A, List.of(Span.plain("lapak ikan, "), Span.of("lapak pagi", Mark.STRONG))));
        assertThat(after.body().blocks().get(1))
                .isEqualTo(new Block.Picture(B, "", new Caption("Di lapak", "", "", "lapak dari atas")));
        assertThat(after.body().blocks().get(2)).isSameAs(before.body().blocks().get(2));
        session.undo();
        assertThat(session.article()).isSameAs(before);
        assertThat(find.count()).isEqualTo(7);
    }

    @Test
    void replacingOneGoesOnToTheNextAndNotIntoWhatWasPutIn() {
        find.open();
        find.want("pasar", false, false);
        find.replace("pasar-pasar");
        assertThat(session.article().headline()).isEqualTo("Harga pasar-pasar");
        assertThat(find.place().orElseThrow().field()).isIn("headline", "deck");
        session.undo();
        assertThat(session.article().headline()).isEqualTo("Harga pasar");
    }

    @Test
    void replacingWithNothingDeletes() {
        find.open();
        find.want("pasar pagi", false, false);
        find.replaceAll("");
        assertThat(session.article().body().text()).isEqualTo("Pasar ikan, \nHarga di pasaran");
        assertThat(find.count()).isZero();
    }

    @Test
    void hitsFollowEditsWhileOpenAndOnlyThen() {
        find.open();
        find.want("pasar", false, false);
        session.edit(Edit.command("headline", null), session.article().withHeadline("Harga"));
        assertThat(find.count()).isEqualTo(7);
        find.close();
        assertThat(find.count()).isZero();
        session.undo();
        assertThat(find.count()).isZero();
    }
}
