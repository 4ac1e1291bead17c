package naskah.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.article.change.Changes;
import naskah.format.html.ReviewMarks;
import naskah.review.Comment;

/**
 * What is marked on the page, as a value for another thread.
 *
 * @param changes from the article as it stands to what is marked in it
 * @param open    the comments, in the order of their numbers
 * @param chosen  the change that the person looks at
 */
record Marking(Function<Article, Changes> changes, List<Comment> open, OptionalInt chosen) {
    static final Marking NONE = new Marking(Marking::nothing, List.of(), OptionalInt.empty());

    static Changes nothing(Article article) {
        return new Changes(article, article, List.of());
    }

    ReviewMarks on(Article article) {
        Changes found = changes.apply(article);
        List<ReviewMarks.Note> notes = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            note(open.get(i), i + 1, found.after()).ifPresent(notes::add);
        }
        return new ReviewMarks(found, notes);
    }

    private static Optional<ReviewMarks.Note> note(Comment comment, int number, Article article) {
        Optional<Passage> passage = comment.anchor().passage(article);
        return passage.map(text -> new ReviewMarks.Note(
                comment.anchor().field(),
                comment.anchor().block(),
                comment.anchor().in(text.text()).map(Stretch::end).orElse(text.text().length()),
                number));
    }
}
