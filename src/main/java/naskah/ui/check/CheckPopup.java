package naskah.ui.check;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import naskah.check.Finding;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;
import org.controlsfx.control.PopOver;

/** The card beside a mark in the text: opened by a click on the mark or by its command, gone with the next key or click. */
public final class CheckPopup {
    private final Desk desk;
    private final CheckViewModel model;
    private final EditingSession session;
    private final Node owner;
    private final Supplier<Optional<Bounds>> caret;
    private final PopOver popup = new PopOver();
    private Optional<Finding> shown = Optional.empty();

    /** @param caret where the caret stands on the screen */
    public CheckPopup(
            Desk desk, CheckViewModel model, EditingSession session, Node owner, Supplier<Optional<Bounds>> caret) {
        this.desk = desk;
        this.model = model;
        this.session = session;
        this.owner = owner;
        this.caret = caret;
        popup.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popup.setAnimated(false);
        popup.setDetachable(false);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        owner.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        model.findingsProperty().subscribe(found -> {
            if (shown.isPresent() && !found.contains(shown.get())) {
                hide();
            }
        });
    }

    /** Opens the card of the finding at the caret, with the keyboard in it. */
    public void openAtCaret() {
        model.at(session.caret()).ifPresent(finding -> open(finding, true));
    }

    /** Goes to the next finding or the one before, and opens its card. */
    public void step(int by) {
        Optional<Finding> here = current();
        Optional<Finding> next =
                here.isPresent() ? model.beside(here.get(), by) : model.beside(session.caret(), by);
        next.ifPresent(finding -> {
            hide();
            model.goTo(finding);
            owner.applyCss();
            open(finding, false);
        });
    }

    /** Takes the first suggestion of the finding at the caret. */
    public void take() {
        current().ifPresent(model::takeBest);
        hide();
    }

    /** Ignores the finding at the caret where it stands; a stop asks for name and reason first. */
    public void ignore() {
        current().ifPresent(finding -> {
            if (CheckViewModel.isStop(finding)) {
                open(finding, true);
            } else {
                model.ignoreHere(finding, "", "");
                hide();
            }
        });
    }

    public void dispose() {
        hide();
        owner.removeEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private Optional<Finding> current() {
        return shown.or(() -> model.at(session.caret()));
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1 && click.isStillSincePress()) {
            hide();
            model.at(session.caret()).ifPresent(finding -> open(finding, false));
        }
    }

    private void open(Finding finding, boolean focus) {
        caret.get().ifPresent(place -> {
            FindingCard card = new FindingCard(desk, model, finding, this::hide);
            card.getStyleClass().add("finding-popup");
            card.getStylesheets().setAll(owner.getScene().getStylesheets());
            popup.setContentNode(card);
            popup.show(owner, place.getMinX() + place.getWidth() / 2, place.getMaxY());
            shown = Optional.of(finding);
            if (focus) {
                card.focusFirst();
            }
        });
    }

    private void hide() {
        shown = Optional.empty();
        popup.hide();
    }
}
