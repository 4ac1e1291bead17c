package naskah.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.ui.check.CheckViewModel;
import naskah.ui.editor.EditingSession;
import naskah.ui.review.ReviewViewModel;

/** What the window is put together from; every pane is made anew for every article that is opened. */
public interface Panes {
    BodyPane body(EditingSession session);

    /** The banner of the article whose body was made last. */
    DeskPane banner(EditingSession session);

    DeskPane related(EditingSession session);

    /** The check of the article; made after its body, so that marks come after the text that they stand on. */
    CheckViewModel check(OpenArticle open);

    DeskPane preview(EditingSession session);

    /** @param restored takes an earlier value as the article's next one */
    DeskPane revisions(EditingSession session, Consumer<Article> restored);

    /** Reads the article over. */
    DeskPane review(OpenArticle open, ReviewViewModel model);

    /** Tells how exports, imports and the schedule go; made once for the window. */
    Node transfers();

    /** Puts a photo of the library into the article whose body was made last: as its banner, or where the caret stands. */
    void attach(Photo photo, boolean banner);

    void export(Article article);

    void chooseImports(Consumer<ArticleId> open);

    /** Takes files and folders in; false while another transfer is under way. */
    boolean takeImports(List<Path> files, Consumer<ArticleId> open);

    /** Names of places that begin with what was typed. */
    Function<String, List<String>> places();
}
