package naskah.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import naskah.article.Article;
import naskah.task.Lane;
import naskah.ui.Desk;

/** Works something out of the article off the UI thread, and once more where the article has changed meanwhile. */
final class WorkedOut {
    private final Reviewed reviewed;
    private final Lane working;
    private final Trouble trouble;

    WorkedOut(Desk desk, Reviewed reviewed, Trouble trouble) {
        this.reviewed = reviewed;
        this.working = desk.lanes().working();
        this.trouble = trouble;
    }

    /** @param then hears what came of the value that the article has at that time; nothing where there is none */
    <T> void of(Function<Article, Optional<T>> work, Consumer<T> then) {
        Article now = reviewed.article();
        working.run(() -> work.apply(now), found -> {
            if (reviewed.article() == now) {
                found.ifPresent(then);
            } else {
                of(work, then);
            }
        }, trouble::reading);
    }
}
