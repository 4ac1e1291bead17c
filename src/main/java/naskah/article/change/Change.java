package naskah.article.change;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import naskah.article.Article;
import naskah.article.diff.ArticleDiff;
import naskah.article.diff.FactsFirst;
import naskah.article.diff.Run;

/** One difference between an article as it was and as it is. */
public final class Change {
    private final Place place;
    private final List<Run> runs;
    private final Set<FactsFirst.Kind> facts;
    private final UnaryOperator<Article> make;
    private final UnaryOperator<Article> undo;

    /** @param runs the text around it in reading order, in which nothing but this is marked as changed */
    Change(Place place, List<Run> runs, UnaryOperator<Article> make, UnaryOperator<Article> undo) {
        this.place = Objects.requireNonNull(place);
        this.runs = List.copyOf(runs);
        this.make = make;
        this.undo = undo;
        this.facts = facts(place, this.runs);
    }

    public Place place() {
        return place;
    }

    public List<Run> runs() {
        return runs;
    }

    /** The kinds of facts that it may have changed; empty where it only changed the form. */
    public Set<FactsFirst.Kind> facts() {
        return facts;
    }

    /** The text that is not there any more; empty where something was only added. */
    public String gone() {
        return text(Run.Kind.GONE);
    }

    /** The text that was not there before; empty where something was only taken out. */
    public String added() {
        return text(Run.Kind.NEW);
    }

    /** The article as it was, with this change made; for the value that the change was found in. */
    public Article made(Article before) {
        return make.apply(before);
    }

    /** The article as it is, with this change taken back; for the value that the change was found in. */
    public Article undone(Article after) {
        return undo.apply(after);
    }

    /** Whether another value's change is this one again: the same words at the same place, wherever that has moved to. */
    public boolean isSame(Change other) {
        return place.field().equals(other.place.field())
                && place.block().equals(other.place.block())
                && gone().equals(other.gone())
                && added().equals(other.added());
    }

    private String text(Run.Kind kind) {
        StringBuilder text = new StringBuilder();
        runs.stream().filter(run -> run.kind() == kind).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static Set<FactsFirst.Kind> facts(Place place, List<Run> runs) {
        ArticleDiff.Row row = new ArticleDiff.Row(place.field(), runs);
        List<FactsFirst.Fact> facts = FactsFirst.of(new ArticleDiff(List.of(row))).facts();
        return facts.isEmpty() ? Set.of() : facts.getFirst().kinds();
    }
}
