package naskah.ui.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import naskah.document.Caption;
import naskah.ui.Desk;
import naskah.ui.control.Columns;
import naskah.ui.control.EditMenu;
import naskah.ui.control.FieldBox;
import naskah.ui.control.GrowingText;
import naskah.ui.control.LengthLabel;
import naskah.ui.control.Lens;
import naskah.ui.control.SessionText;
import naskah.ui.editor.EditingSession;

/** The four fields of a picture's words, each with its length. */
final class CaptionFields {
    /** In ems. */
    private static final double NARROWEST = 9;

    private final Desk desk;
    private final EditingSession session;
    private final PictureSlot slot;
    private final VBox root = new VBox();
    private final List<Runnable> ends = new ArrayList<>();
    private final GrowingText first;

    CaptionFields(Desk desk, EditingSession session, PictureSlot slot) {
        this.desk = desk;
        this.session = session;
        this.slot = slot;
        root.getStyleClass().add("caption-fields");
        first = field("text", 2, Caption::text, Caption::withText);
        GrowingText alt = field("alt", 1, Caption::alt, Caption::withAlt);
        GrowingText credit = field("credit", 1, Caption::credit, Caption::withCredit);
        GrowingText photographer = field("photographer", 1, Caption::photographer, Caption::withPhotographer);
        Columns pair = new Columns(NARROWEST, box("credit", credit), box("photographer", photographer));
        pair.getStyleClass().add("pair");
        root.getChildren().setAll(box("text", first), pair, box("alt", alt));
    }

    Node node() {
        return root;
    }

    void focus() {
        first.requestFocus();
    }

    void dispose() {
        ends.forEach(Runnable::run);
    }

    private GrowingText field(
            String name, int lines, Function<Caption, String> read, BiFunction<Caption, String, Caption> write) {
        GrowingText field = new GrowingText(true, lines);
        Lens lens = new Lens(
                slot.field() + "." + name,
                article -> slot.caption(article).map(read).orElse(""),
                (article, typed) -> slot.caption(article)
                        .map(caption -> slot.withCaption(article, write.apply(caption, typed)))
                        .orElse(article));
        field.setPromptText(desk.text("photo.field." + name + ".hint"));
        field.setMinWidth(0);
        field.setPrefColumnCount(8);
        ends.add(new SessionText(field, session, lens, true)::dispose);
        field.setContextMenu(EditMenu.of(field, session, desk.messages()));
        return field;
    }

    private FieldBox box(String name, TextInputControl field) {
        return new FieldBox(desk.text("photo.field." + name), field, new LengthLabel(desk, field, limit(name)));
    }

    private int limit(String name) {
        return switch (name) {
            case "text" -> desk.house().pictures().captionMax();
            case "alt" -> desk.house().pictures().altMax();
            default -> LengthLabel.NO_LIMIT;
        };
    }
}
