package naskah.ui.caption;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import naskah.ui.Desk;
import naskah.ui.photodesk.LibraryEdits;
import naskah.ui.photodesk.PhotoWork;
import naskah.ui.shell.Notice;

/** A photo desk that is nothing but a ground for cards, with edits that are really kept. */
final class Lent implements PhotoWork {
    final StackPane ground = new StackPane();
    final List<String> said = new ArrayList<>();
    private final Desk desk;
    private final LibraryEdits edits;

    Lent(Desk desk) {
        this.desk = desk;
        this.edits = new LibraryEdits(desk);
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public LibraryEdits edits() {
        return edits;
    }

    @Override
    public Window window() {
        return ground.getScene().getWindow();
    }

    @Override
    public void showCard(Node card) {
        ground.getChildren().setAll(card);
    }

    @Override
    public void showScreen(Node screen) {
        showCard(screen);
    }

    @Override
    public void back() {
        ground.getChildren().clear();
    }

    @Override
    public void say(Notice notice) {
        said.add(notice.text());
    }
}
