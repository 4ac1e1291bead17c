package naskah.ui.photo;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.article.Article;
import naskah.document.Caption;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.rights.RightsWarning;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One picture with its words and what can be done with it; the same for the banner and for pictures in the body. */
final class PicturePane {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    /** In ems. */
    private static final double NARROW = 36;

    private final Desk desk;
    private final EditingSession session;
    private final PictureIntake intake;
    private final PictureSlot slot;
    private final PictureInput.Chooser chooser;
    private final PhotoImage image;
    private final CaptionFields caption;
    private final RightsWarning rights;
    private final Button choose = new Button();
    private final Button library = new Button();
    private final Button atDesk = new Button();
    private final Button remove = new Button();
    private final GridPane root = new GridPane();
    private final Runnable listening;
    private final Runnable arrivals;

    PicturePane(Desk desk, EditingSession session, PictureIntake intake, PictureSlot slot, PictureInput.Chooser chooser) {
        this.desk = desk;
        this.session = session;
        this.intake = intake;
        this.slot = slot;
        this.chooser = chooser;
        this.image = new PhotoImage(desk, () -> intake.cancel(slot));
        this.caption = new CaptionFields(desk, session, slot);
        this.rights = new RightsWarning(desk, session::article);
        build();
        listening = session.onChange(change -> show(change.after()));
        arrivals = intake.onArrivals(() -> show(session.article()));
        show(session.article());
    }

    Node node() {
        return root;
    }

    void focus() {
        if (slot.photo(session.article()).filter(String::isEmpty).isPresent()) {
            choose.requestFocus();
        } else {
            caption.focus();
        }
    }

    void choose() {
        intake.add(chooser.choose(root.getScene() == null ? null : root.getScene().getWindow(), false), target());
    }

    void dispose() {
        listening.run();
        arrivals.run();
        caption.dispose();
        image.dispose();
        rights.dispose();
    }

    private void build() {
        root.getStyleClass().add("picture-pane");
        VBox left = new VBox(image, rights.node(), buttons());
        left.getStyleClass().add("left");
        left.setMinWidth(VBox.USE_PREF_SIZE);
        GridPane.setHgrow(caption.node(), Priority.ALWAYS);
        root.getChildren().setAll(left, caption.node());
        root.widthProperty().subscribe(width -> arrange(width.doubleValue()));
        PictureInput.acceptDrops(root, intake, target());
        left.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (PASTE.match(key) && PictureInput.take(Clipboard.getSystemClipboard(), intake, target())) {
                key.consume();
            }
        });
    }

    private Node buttons() {
        dress(choose, "choose", Feather.UPLOAD, this::choose);
        dress(library, "library", Feather.GRID, () -> intake.choose(target()));
        dress(atDesk, "desk", Feather.EXTERNAL_LINK, this::showAtDesk);
        dress(remove, "remove", Feather.TRASH_2, () ->
                session.edit(Edit.command(slot.field(), this), slot.without(session.article())));
        library.setText(desk.text("photo.action.library"));
        atDesk.setText(desk.text("photo.action.desk"));
        List.of(library, atDesk, remove).forEach(button -> button.getStyleClass().add("flat"));
        library.setVisible(intake.library().isPresent());
        List.of(library, atDesk).forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        FlowPane row = new FlowPane(choose, library, remove, atDesk);
        row.getStyleClass().add("buttons");
        return row;
    }

    private void dress(Button button, String name, Ikon icon, Runnable deed) {
        button.setId(slot.field().replace(':', '-') + "-" + name);
        button.setGraphic(Icon.of(icon));
        button.getStyleClass().add("small-button");
        button.setOnAction(press -> deed.run());
    }

    private void showAtDesk() {
        intake.library().ifPresent(shelf -> target().photo(session.article()).ifPresent(shelf::show));
    }

    /** Words beside the picture, or below it where there is no room. */
    private void arrange(double width) {
        boolean narrow = width < NARROW * choose.getFont().getSize();
        GridPane.setConstraints(caption.node(), narrow ? 0 : 1, narrow ? 1 : 0);
    }

    private void show(Article article) {
        String photo = slot.photo(article).orElse("");
        boolean words = slot.caption(article).filter(c -> !c.equals(Caption.EMPTY)).isPresent();
        image.show(photo, intake.isArriving(slot));
        rights.show(photo, article);
        root.pseudoClassStateChanged(EMPTY, photo.isEmpty());
        atDesk.setVisible(intake.library().isPresent() && target().photo(article).isPresent());
        choose.setText(desk.text(photo.isEmpty() ? "photo.action.choose" : "photo.action.replace"));
        boolean onlyWords = slot.block().isEmpty() && photo.isEmpty() && words;
        remove.setText(desk.text(onlyWords ? "photo.action.clear" : "photo.action.remove"));
        remove.setDisable(slot.block().isEmpty() && photo.isEmpty() && !words);
    }

    private PictureTarget target() {
        return slot.block()
                .<PictureTarget>map(PictureTarget.Into::new)
                .orElseGet(PictureTarget.Banner::new);
    }
}
