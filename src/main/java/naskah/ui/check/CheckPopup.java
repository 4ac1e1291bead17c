package naskah.ui.check;

import java.time.Duration;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import naskah.check.Finding;
import naskah.ui.Desk;
import naskah.ui.control.FloatingCard;
import naskah.ui.editor.EditingSession;

/** The card beside a mark in the text: opened by a click on the mark or by its command, gone with the next key or click. */
public final class CheckPopup {
    /** After this the text has scrolled to the place that the caret was put to. */
    private static final Duration SCROLLED = Duration.ofMillis(80);

    /** What the card asks of the pane that the texts stand in. */
    public interface Texts {
        Node node();

        /** Where the caret stands on the screen, when it is in sight. */
        Optional<Bounds> caretOnScreen();

        /** Brings the person to the finding's words. */
        void goTo(Finding finding);
    }

    private final Desk desk;
    private final CheckViewModel model;
    private final EditingSession session;
    private final Texts texts;
    private final FloatingCard card = new FloatingCard(this::forget);
    private final EventHandler<MouseEvent> clicking = this::clicked;
    private final Subscription following;
    private Optional<Finding> shown = Optional.empty();

    public CheckPopup(Desk desk, CheckViewModel model, EditingSession session, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.session = session;
        this.texts = texts;
        texts.node().addEventHandler(MouseEvent.MOUSE_CLICKED, clicking);
        following = model.findingsProperty().subscribe(found -> {
            if (shown.isPresent() && !found.contains(shown.get())) {
                card.hide();
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
            card.hide();
            texts.goTo(finding);
            shown = Optional.of(finding);
            desk.lanes().timer().after(SCROLLED, () -> {
                if (shown.filter(finding::equals).isPresent()) {
                    open(finding, false);
                }
            });
        });
    }

    /** Takes the first suggestion of the finding at the caret. */
    public void take() {
        current().ifPresent(model::takeBest);
        card.hide();
    }

    /** Ignores the finding at the caret where it stands; a stop asks for name and reason first. */
    public void ignore() {
        current().ifPresent(finding -> {
            if (model.needsGrounds(finding)) {
                open(finding, true);
            } else {
                model.ignoreHere(finding, "", "");
                card.hide();
            }
        });
    }

    public void dispose() {
        card.hide();
        following.unsubscribe();
        texts.node().removeEventHandler(MouseEvent.MOUSE_CLICKED, clicking);
    }

    private Optional<Finding> current() {
        return shown.or(() -> model.at(session.caret()));
    }

    private void forget() {
        shown = Optional.empty();
        model.opened.set(shown);
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1 && click.isStillSincePress()) {
            model.at(session.caret()).ifPresent(finding -> open(finding, false));
        }
    }

    private void open(Finding finding, boolean focus) {
        texts.caretOnScreen().ifPresent(place -> {
            FindingCard content = new FindingCard(desk, model, finding, card::hide);
            content.getStyleClass().add("finding-popup");
            card.show(texts.node().getScene(), content, place);
            shown = Optional.of(finding);
            model.opened.set(shown);
            if (focus) {
                content.focusFirst();
            }
        });
    }
}
