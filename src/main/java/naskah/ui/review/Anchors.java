package naskah.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.document.BlockId;
import naskah.review.Comment;
import naskah.review.CommentId;

/** Where comments stand while the article is typed in: looked for again only in the text that changed. */
final class Anchors {
    private record Text(String field, Optional<BlockId> block) {}

    private record Found(String text, Optional<Stretch> words) {}

    private final Map<CommentId, Found> found = new HashMap<>();
    private List<Comment> open = List.of();

    /** Hears of a comment whose text is still there; the words are none where they are gone, or the whole text was meant. */
    interface Place {
        void of(Comment comment, Passage passage, Optional<Stretch> words);
    }

    void open(List<Comment> comments) {
        open = List.copyOf(comments);
    }

    void forEach(Article article, Place place) {
        if (open.isEmpty()) {
            return;
        }
        Map<Text, Passage> texts = new HashMap<>();
        Passage.of(article).forEach(passage -> texts.put(
                new Text(passage.field(), passage.block()), passage));
        for (Comment comment : open) {
            Passage passage = texts.get(new Text(comment.anchor().field(), comment.anchor().block()));
            if (passage != null) {
                place.of(comment, passage, words(comment, passage.text()));
            }
        }
    }

    private Optional<Stretch> words(Comment comment, String text) {
        Found before = found.get(comment.id());
        if (before == null || !before.text().equals(text)) {
            before = new Found(text, comment.anchor().in(text));
            found.put(comment.id(), before);
        }
        return before.words();
    }
}
