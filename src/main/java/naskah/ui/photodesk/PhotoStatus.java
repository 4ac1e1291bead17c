package naskah.ui.photodesk;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naskah.ui.Desk;

/** The last line of the photo desk: how many photos there are, how many are chosen, and whether every edit is kept. */
final class PhotoStatus {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final Label count = new Label();
    private final Label chosen = new Label();
    private final Label kept = new Label();
    private final HBox root;

    PhotoStatus(Desk desk, PhotoDeskViewModel model) {
        this.desk = desk;
        this.model = model;
        count.setId("photo-count");
        chosen.setId("photo-chosen");
        kept.setId("photo-kept");
        kept.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        root = new HBox(count, chosen, space, kept);
        root.getStyleClass().add("status-line");
        model.pages().sizeProperty().subscribe(size -> count.setText(desk.text("photodesk.count", size)));
        model.selection().tickProperty().subscribe(tick -> tellChosen());
        model.keepingProperty().subscribe(this::tellKept);
    }

    Node node() {
        return root;
    }

    private void tellChosen() {
        int many = model.selection().count();
        chosen.setText(many == 0 ? "" : desk.text("photodesk.chosen", many));
    }

    private void tellKept(KeepState state) {
        kept.pseudoClassStateChanged(WRONG, !(state instanceof KeepState.Kept || state instanceof KeepState.Keeping));
        kept.setText(switch (state) {
            case KeepState.Kept done -> done.at().map(this::told).orElse("");
            case KeepState.Keeping keeping -> desk.text("photodesk.keeping");
            case KeepState.Failed failed -> desk.text("photodesk.notKept");
            case KeepState.Conflict conflict -> desk.text("photodesk.notKept");
            case KeepState.Gone gone -> desk.text("photodesk.notKept");
            case KeepState.ReadOnly readOnly -> desk.text("photodesk.readOnly");
        });
    }

    private String told(Instant at) {
        return desk.text("photodesk.kept",
                DateTimeFormatter.ofPattern("HH.mm.ss").format(at.atZone(desk.house().zone().id())));
    }
}
