package naskah.ui.photodesk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import naskah.ui.Desk;
import naskah.ui.shell.Notice;
import naskah.ui.shell.Overlay;

/** What lies over the photo desk, a card or a whole screen, and what it lends to whoever puts one there. */
final class PhotoLayers implements PhotoWork {
    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final Runnable uncovered;
    private final Overlay overlay = new Overlay();
    private final StackPane screens = new StackPane();

    /** @param uncovered gives the keyboard back to the photos */
    PhotoLayers(Desk desk, PhotoDeskViewModel model, Runnable uncovered) {
        this.desk = desk;
        this.model = model;
        this.uncovered = uncovered;
        screens.setVisible(false);
        screens.getStyleClass().add("photo-screen");
    }

    /** From the lowest to the highest. */
    List<Node> nodes() {
        return List.of(screens, overlay);
    }

    boolean isScreenShown() {
        return screens.isVisible();
    }

    boolean isCovered() {
        return overlay.isVisible() || screens.isVisible();
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public LibraryEdits edits() {
        return model.edits();
    }

    @Override
    public Window window() {
        return screens.getScene() == null ? null : screens.getScene().getWindow();
    }

    @Override
    public void showCard(Node card) {
        overlay.show(card);
    }

    @Override
    public void showScreen(Node screen) {
        screens.getChildren().setAll(screen);
        screens.setVisible(true);
        screen.requestFocus();
    }

    @Override
    public void back() {
        if (overlay.isVisible()) {
            overlay.hide();
        } else if (screens.isVisible()) {
            screens.setVisible(false);
            screens.getChildren().clear();
            uncovered.run();
        }
    }

    @Override
    public void say(Notice notice) {
        model.say(notice);
    }
}
