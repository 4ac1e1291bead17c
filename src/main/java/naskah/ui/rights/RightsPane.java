package naskah.ui.rights;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.ui.photodesk.PhotoPane;
import naskah.ui.photodesk.PhotoWork;

/** The rights of one photo among its details. */
public final class RightsPane implements PhotoPane {
    private final RightsView view;
    private Optional<PhotoId> shown = Optional.empty();

    /** @param open shows an article */
    public RightsPane(PhotoWork work, Consumer<ArticleId> open) {
        this.view = new RightsView(work.desk(), work.edits(), open);
        view.leaveOutTerms();
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public void show(Photo photo) {
        if (!shown.equals(Optional.of(photo.id()))) {
            shown = Optional.of(photo.id());
            view.show(List.of(photo.id()));
        }
    }
}
