package naskah.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.workflow.PersonId;

/** A remark on some words of an article, and everything that was answered to it. */
public record Comment(CommentId id, ArticleId article, Anchor anchor, List<Act> acts) {
    private static final Comparator<Act> ORDER = Comparator.comparing(Act::at).thenComparing(Act::id);

    /** The acts in the order of their times, whatever order they come in. */
    public Comment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(article);
        Objects.requireNonNull(anchor);
        acts = acts.stream().sorted(ORDER).toList();
        if (acts.stream().noneMatch(act -> act.kind() == Act.Kind.SAID)) {
            throw new IllegalArgumentException("a comment says something");
        }
    }

    public Comment with(Act act) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return new Comment(id, article, anchor, more);
    }

    /** What was said, oldest first; the first is the comment itself. */
    public List<Act> said() {
        return acts.stream().filter(act -> act.kind() == Act.Kind.SAID).toList();
    }

    public Instant begun() {
        return said().getFirst().at();
    }

    /** Who is to see to it. */
    public Optional<PersonId> assigned() {
        return last(List.of(Act.Kind.ASSIGNED)).map(Act::text).filter(PersonId::isValid).map(PersonId::new);
    }

    public boolean isResolved() {
        return last(List.of(Act.Kind.RESOLVED, Act.Kind.REOPENED)).filter(act -> act.kind() == Act.Kind.RESOLVED).isPresent();
    }

    private Optional<Act> last(List<Act.Kind> kinds) {
        return acts.reversed().stream().filter(act -> kinds.contains(act.kind())).findFirst();
    }
}
