package naskah.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.article.change.Change;
import naskah.article.change.Cut;
import naskah.article.change.Place;
import naskah.document.Block;
import naskah.review.Comment;
import naskah.ui.editor.Proof;
import naskah.ui.editor.Proofs;

/** What the review marks in the texts of the article: the words of open comments, and what the person suggests. */
final class Marks {
    private final Article article;
    private final Map<String, List<Proof>> marks = new HashMap<>();

    private Marks(Article article) {
        this.article = article;
    }

    /** @param suggested the person's own suggestions, none while they write in the article itself */
    static Map<String, List<Proof>> of(Article article, Anchors open, List<Change> suggested) {
        Marks all = new Marks(article);
        open.forEach(article, all::comment);
        suggested.forEach(all::suggestion);
        return all.marks;
    }

    private void comment(Comment comment, Passage passage, Optional<Stretch> words) {
        words.ifPresent(stretch -> mark(key(passage), new Proof(stretch.start(), stretch.end(), "proof-comment")));
    }

    private void suggestion(Change change) {
        switch (change.place()) {
            case Place.Words words when !words.after().isEmpty() -> suggested(key(words), words.after());
            case Place.Added added -> article.body().find(added.id())
                    .filter(block -> block instanceof Block.Text text && !text.text().isEmpty())
                    .ifPresent(block -> suggested(Proofs.key(added.id()), new Cut(0, ((Block.Text) block).text().length())));
            case Place.Words words -> { }
            case Place.Look look -> { }
            case Place.Whole whole -> { }
            case Place.Removed removed -> { }
            case Place.Order order -> { }
        }
    }

    private void suggested(String key, Cut cut) {
        mark(key, new Proof(cut.start(), cut.end(), "proof-suggested"));
    }

    private void mark(String key, Proof proof) {
        marks.computeIfAbsent(key, field -> new ArrayList<>()).add(proof);
    }

    private static String key(Passage passage) {
        return passage.isInBody() ? Proofs.key(passage.owner().id()) : passage.field();
    }

    private static String key(Place.Words words) {
        boolean caption = words.field().startsWith("picture.");
        return words.block().filter(id -> !caption).map(Proofs::key).orElse(words.passage());
    }
}
