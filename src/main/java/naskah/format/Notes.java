package naskah.format;

import java.util.List;
import naskah.article.Article;

/** Keeps in the editor's note what belongs to no field, so that nothing of a text is lost. */
public final class Notes {
    private Notes() {}

    /** {@code article} with each text on a line of its own at the end of the note; itself when there is none. */
    public static Article kept(Article article, List<String> unplaced) {
        if (unplaced.isEmpty()) {
            return article;
        }
        String note = article.filing().note();
        String added = String.join("\n", unplaced);
        return article.withFiling(article.filing().withNote(note.isBlank() ? added : note + "\n" + added));
    }
}
