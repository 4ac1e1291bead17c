package naskah.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.workflow.PersonId;
import org.junit.jupiter.api.Test;

class CommentTest {
    private static final Instant NOON = Instant.parse("2024-05-21T05:00:00Z");
    private static final PersonId RATRI = new PersonId("ratri");
    private static final PersonId LARAS = new PersonId("laras");

    private static Act act(Act.Kind kind, String text, int seconds) {
        return Act.of(kind, text, LARAS, NOON.plusSeconds(seconds));
    }

    private static Comment comment(Act... acts) {
        Anchor anchor = new Anchor("headline", Optional.empty(), "Pasar pagi", Optional.empty());
        return new Comment(CommentId.fresh(), new ArticleId("pasar"), anchor, List.of(acts));
    }

    @Test
    void whoeverIsNamedLastSeesToIt() {
        Comment comment = comment(
                act(Act.Kind.SAID, "Benar?", 0), act(Act.Kind.ASSIGNED, "laras", 1), act(Act.Kind.ASSIGNED, "ratri", 2));
        assertThat(comment.assigned()).contains(RATRI);
        assertThat(comment.with(act(Act.Kind.ASSIGNED, "", 3)).assigned()).isEmpty();
    }

    @Test
    void aResolvedCommentCanBeTakenUpAgain() {
        Comment comment = comment(act(Act.Kind.SAID, "Benar?", 0), act(Act.Kind.RESOLVED, "", 1));
        assertThat(comment.isResolved()).isTrue();
        assertThat(comment.with(act(Act.Kind.REOPENED, "", 2)).isResolved()).isFalse();
    }

    @Test
    void answersStandInTheOrderOfTheirTimesWhereverTheyCameFrom() {
        Act first = act(Act.Kind.SAID, "Benar?", 0);
        Act second = act(Act.Kind.SAID, "Ya.", 5);
        assertThat(comment(second, first).said()).containsExactly(first, second);
    }
}
