package naskah.ui.rights;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import naskah.article.Article;
import naskah.rights.RightsBadge;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The lines below an article's picture that warn of its rights; takes no room while there is nothing to warn of. */
public final class RightsWarning {
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    private final RightsWarningViewModel model;
    private final VBox root = new VBox();
    private final Subscription focus;

    /** @param article the article as it stands, asked whenever the window comes to the front */
    public RightsWarning(Desk desk, Supplier<Article> article) {
        this.model = new RightsWarningViewModel(desk);
        root.getStyleClass().add("rights-warning");
        root.managedProperty().bind(root.visibleProperty());
        model.warningsProperty().subscribe(warnings -> show(warnings));
        focus = root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).subscribe(focused -> {
            if (Boolean.TRUE.equals(focused)) {
                model.refresh(article.get());
            }
        });
    }

    public Node node() {
        return root;
    }

    /** Warns of this photo (SHA-256 or empty) in the article. */
    public void show(String photo, Article article) {
        model.show(photo, article);
    }

    public void dispose() {
        focus.unsubscribe();
        model.dispose();
    }

    private void show(List<RightsBadge> warnings) {
        root.setVisible(!warnings.isEmpty());
        root.getChildren().setAll(warnings.stream().map(RightsWarning::line).toList());
    }

    private static Label line(RightsBadge badge) {
        Label line = new Label(badge.sentence(), Icon.of(Feather.ALERT_TRIANGLE));
        line.getStyleClass().add("rights-warning-line");
        line.pseudoClassStateChanged(STOP, badge.state().isStop());
        line.setWrapText(true);
        line.setPrefWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
