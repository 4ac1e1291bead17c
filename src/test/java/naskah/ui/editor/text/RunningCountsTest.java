package naskah.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Body;
import naskah.document.BodyEdits;
import naskah.document.Counts;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningCountsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whateverIsEditedTheCountsAreThoseOfTheWholeBody(int seed) {
        RandomBody random = new RandomBody(seed);
        Article blank = Article.blank(ArticleId.fresh());
        EditingSession session = new EditingSession(blank.withBody(random.body(12)), EditorStage.NOON);
        RunningCounts counts = new RunningCounts();
        assertThat(counts.of(session.article().body())).isEqualTo(Counts.of(session.article().body()));
        for (int i = 0; i < 100; i++) {
            Body body = session.article().body();
            Body next = body.blocks().isEmpty() || i % 10 == 0
                    ? random.body(random.below(20))
                    : BodyEdits.paste(body, random.range(body), random.blocks(random.below(3))).body();
            session.edit(Edit.command("body", null), session.article().withBody(next));
            assertThat(counts.of(session.article().body())).isEqualTo(Counts.of(next));
        }
        session.undo();
        assertThat(counts.of(session.article().body())).isEqualTo(Counts.of(session.article().body()));
    }
}
