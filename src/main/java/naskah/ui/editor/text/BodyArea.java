package naskah.ui.editor.text;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import naskah.document.BodyRange;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;
import org.reactfx.util.Either;

/** The text control. It changes nothing by itself: what a person does goes to {@link Keys}, which has the body edited. */
final class BodyArea extends GenericStyledArea<ParagraphLook, Either<String, BlockNode>, TextLook> {
    /** The widest column of text, in ems: about 80 characters. */
    private static final double WIDEST = 48.5;

    private static final double MARGIN = 24;
    private static final double ABOVE = 12;

    /** What a person does in the control. */
    interface Keys {
        void type(BodyRange range, String text);

        void deleteBack();

        void deleteForward();

        void compose(Runnable event, boolean last);

        void undo();

        void redo();

        void copy();

        void cut();

        void paste();
    }

    private final Text ruler = new Text("M");
    private final DoubleBinding measure =
            Bindings.createDoubleBinding(this::columnWidth, widthProperty(), ruler.fontProperty());
    private Keys keys;

    BodyArea(Function<BlockNode, Node> nodes) {
        super(
                ParagraphLook.NONE,
                (flow, look) -> look.applyTo(flow),
                TextLook.PLAIN,
                BlockNode.OPS,
                segment -> node(segment, nodes));
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        setId("body");
        getStyleClass().add("body-area");
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        paddingProperty().bind(Bindings.createObjectBinding(this::margins, measure));
        EventDispatcher stock = getEventDispatcher();
        setEventDispatcher((event, tail) ->
                isForeign(event) ? tail.dispatchEvent(event) : stock.dispatchEvent(event, tail));
    }

    void obey(Keys other) {
        keys = other;
    }

    /** The width of the text column, in pixels. */
    DoubleBinding measure() {
        return measure;
    }

    BodyRange range(int start, int end) {
        Position from = offsetToPosition(start, Bias.Forward);
        Position to = offsetToPosition(end, Bias.Forward);
        return new BodyRange(from.getMajor(), from.getMinor(), to.getMajor(), to.getMinor());
    }

    Selected selected() {
        Position anchor = offsetToPosition(getAnchor(), Bias.Forward);
        Position head = offsetToPosition(getCaretPosition(), Bias.Forward);
        return new Selected(anchor.getMajor(), anchor.getMinor(), head.getMajor(), head.getMinor());
    }

    @Override
    public void replaceText(int start, int end, String text) {
        keys.type(range(start, end), text);
    }

    @Override
    public void replace(
            int start, int end, StyledDocument<ParagraphLook, Either<String, BlockNode>, TextLook> replacement) {
        keys.type(range(start, end), replacement.getText());
    }

    @Override
    public void deletePreviousChar() {
        keys.deleteBack();
    }

    @Override
    public void deleteNextChar() {
        keys.deleteForward();
    }

    @Override
    public void undo() {
        keys.undo();
    }

    @Override
    public void redo() {
        keys.redo();
    }

    @Override
    public void copy() {
        keys.copy();
    }

    @Override
    public void cut() {
        keys.cut();
    }

    @Override
    public void paste() {
        keys.paste();
    }

    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        keys.compose(() -> super.handleInputMethodEvent(event), event.getComposed().isEmpty());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case EDITABLE -> isEditable();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static Node node(
            StyledSegment<Either<String, BlockNode>, TextLook> segment,
            Function<BlockNode, Node> nodes) {
        return segment.getSegment().unify(text -> segment.getStyle().node(text), nodes);
    }

    /** Keys and clicks that belong to a field inside a block must not reach the control, only its parents. */
    private boolean isForeign(Event event) {
        if (event instanceof KeyEvent || event instanceof InputMethodEvent) {
            return event.getTarget() != this;
        }
        return event instanceof InputEvent && event.getTarget() instanceof Node node && isInBlock(node);
    }

    private boolean isInBlock(Node node) {
        for (Node at = node; at != null && at != this; at = at.getParent()) {
            if (at instanceof BlockHolder) {
                return true;
            }
        }
        return false;
    }

    private double columnWidth() {
        return Math.max(120, Math.min(WIDEST * ruler.getFont().getSize(), getWidth() - 2 * MARGIN));
    }

    private Insets margins() {
        double side = Math.max(MARGIN, Math.floor((getWidth() - measure.get()) / 2));
        return new Insets(ABOVE, side, 0, side);
    }
}
