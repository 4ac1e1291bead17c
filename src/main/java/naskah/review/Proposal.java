package naskah.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.change.Change;
import naskah.article.change.Changes;
import naskah.article.change.WordMerge;
import naskah.article.merge.ThreeWay;
import naskah.document.Beginning;
import naskah.workflow.PersonId;

/**
 * How somebody would write an article, without having changed it: its suggestions are what differs.
 *
 * @param base     the article that they began from
 * @param proposed the article as they would have it
 */
public record Proposal(PersonId by, Article base, Article proposed, Instant at) {
    private static final int BEGINNING = 40;

    public Proposal {
        Objects.requireNonNull(by);
        Objects.requireNonNull(base);
        Objects.requireNonNull(proposed);
        Objects.requireNonNull(at);
        if (!base.id().equals(proposed.id())) {
            throw new IllegalArgumentException("a proposal for another article");
        }
    }

    public ArticleId article() {
        return base.id();
    }

    /** The article as it would be with all suggestions taken, whatever was changed in it since; where both changed the same words, theirs. */
    public Article over(Article now) {
        return now.equals(base)
                ? proposed
                : WordMerge.of(base, proposed, now, ThreeWay.merge(base, proposed, now).article());
    }

    /** The same without the suggestions for words that were changed since: those are looked at one by one. */
    public Article besideWhatChanged(Article now) {
        return now.equals(base)
                ? proposed
                : WordMerge.of(base, proposed, now, ThreeWay.merge(base, now, proposed).article());
    }

    /** The suggestions that are open in the article as it stands now. */
    public Changes suggestions(Article now) {
        return Changes.between(now, over(now));
    }

    /** What is left of the proposal when the article reads {@code now} and one suggestion is turned down. */
    public Proposal without(Article now, Change suggestion) {
        return new Proposal(by, now, suggestion.undone(over(now)), at);
    }

    /** Whether nothing is proposed any more. */
    public boolean isSettled() {
        return Changes.between(base, proposed).all().isEmpty();
    }

    /** Where open suggestions are, each by the beginning of the text that it would change. */
    public List<String> places(Article now) {
        return suggestions(now).all().stream().map(Proposal::place).distinct().toList();
    }

    private static String place(Change change) {
        StringBuilder text = new StringBuilder();
        change.runs().forEach(run -> text.append(run.text()));
        String words = text.toString().strip();
        return "“" + Beginning.of(words, BEGINNING) + "”";
    }
}
