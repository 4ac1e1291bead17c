package naskah.ui.rights;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.ui.Desk;
import naskah.ui.photodesk.LibraryEdits;
import naskah.ui.photodesk.PhotoPane;
import naskah.ui.photodesk.PhotoWork;

/** The rights of one photo among its details. */
public final class RightsPane implements PhotoPane {
    private final RightsView view;
    private Optional<Photo> shown = Optional.empty();

    /** @param open shows an article */
    public RightsPane(PhotoWork work, Consumer<ArticleId> open) {
        this(work.desk(), work.edits(), open);
    }

    RightsPane(Desk desk, LibraryEdits edits, Consumer<ArticleId> open) {
        this.view = new RightsView(desk, edits, open);
        view.leaveOutTerms();
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public void show(Photo photo) {
        Optional<Photo> before = shown.filter(other -> other.id().equals(photo.id()));
        shown = Optional.of(photo);
        if (before.isEmpty()) {
            view.show(List.of(photo.id()));
        } else if (!before.get().rights().equals(photo.rights())) {
            view.model().changed(photo);
        }
    }
}
