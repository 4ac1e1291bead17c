package naskah.article.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The changes between two values of an article as a copy chief rereads them: what may have changed a fact before what only changed the
 * form. In doubt a change is one of facts.
 */
public record FactsFirst(List<Fact> facts, List<ArticleDiff.Row> form) {
    /** What a change may have touched that readers can be misled by. */
    public enum Kind {
        HEADLINE,
        NUMBER,
        NAME,
        QUOTATION,
        DATE,
        CAPTION
    }

    /** A changed line and every kind of fact in what changed of it. */
    public record Fact(Set<Kind> kinds, ArticleDiff.Row row) {
        public Fact {
            kinds = Set.copyOf(kinds);
            Objects.requireNonNull(row);
        }
    }

    public FactsFirst {
        facts = List.copyOf(facts);
        form = List.copyOf(form);
    }

    /** Both in the order of the article; what did not change is in neither. */
    public static FactsFirst of(ArticleDiff diff) {
        List<Fact> facts = new ArrayList<>();
        List<ArticleDiff.Row> form = new ArrayList<>();
        for (ArticleDiff.Row row : diff.rows().stream().filter(ArticleDiff.Row::isChanged).toList()) {
            Set<Kind> kinds = ChangedFacts.in(row);
            if (kinds.isEmpty()) {
                form.add(row);
            } else {
                facts.add(new Fact(kinds, row));
            }
        }
        return new FactsFirst(facts, form);
    }
}
