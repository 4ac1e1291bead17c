package naskah.ui.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.document.BlockId;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.editor.Caret;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.Proof;
import naskah.ui.editor.text.BodyView;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the body for finding and replacing; Enter goes on, Shift+Enter back, Esc closes. */
public final class FindBar {
    /** In pixels: a bar that is asked for no width in particular is as low as it can be. */
    private static final double ONE_LINE = 900;

    private final Desk desk;
    private final EditingSession session;
    private final FindViewModel model;
    private final BodyView body;
    private final Consumer<Caret> elsewhere;
    private final TextField what = new TextField();
    private final TextField with = new TextField();
    private final ToggleButton matchCase = new ToggleButton("Aa");
    private final ToggleButton wholeWords = new ToggleButton("\u201cab\u201d");
    private final Label count = new Label();
    private final VBox node = new VBox();
    private Node replacing = new FlowPane();

    /** @param elsewhere brings a hit that is not in the body into view */
    public FindBar(Desk desk, EditingSession session, BodyView body, Consumer<Caret> elsewhere) {
        this.desk = desk;
        this.session = session;
        this.model = new FindViewModel(session);
        this.body = body;
        this.elsewhere = elsewhere;
        build();
        visible(node, false);
        body.showAbove(node);
        model.found().addListener((property, old, now) -> show(now));
    }

    public Node node() {
        return node;
    }

    public FindViewModel model() {
        return model;
    }

    /** Opens the bar with the cursor in it, with the second line when something is to be replaced. */
    public void open(boolean replace) {
        visible(node, true);
        visible(replacing, replace);
        model.open();
        want();
        what.requestFocus();
        what.selectAll();
    }

    public void close() {
        model.close();
        visible(node, false);
        body.focus();
    }

    public void dispose() {
        model.close();
    }

    private void build() {
        field(what, "find-what", "editor.find.what");
        field(with, "find-with", "editor.find.with");
        what.textProperty().addListener((property, old, now) -> want());
        option(matchCase, "find-case", "editor.find.case");
        option(wholeWords, "find-word", "editor.find.word");
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        FlowPane finding = row(
                what,
                matchCase,
                wholeWords,
                icon("find-previous", "editor.find.previous", Feather.CHEVRON_UP, model::previous),
                icon("find-next", "editor.find.next", Feather.CHEVRON_DOWN, model::next),
                count);
        replacing = row(
                with,
                button("find-replace", "editor.find.replace", () -> model.replace(with.getText())),
                button("find-replace-all", "editor.find.replaceAll", this::replaceAll));
        HBox.setHgrow(finding, Priority.ALWAYS);
        HBox first = new HBox(finding, icon("find-close", "editor.find.close", Feather.X, this::close));
        node.getStyleClass().addAll("body-bar", "find-bar");
        node.getChildren().setAll(first, replacing);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == what) {
            step(event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == with && !event.isShortcutDown()) {
            model.replace(with.getText());
            event.consume();
        }
    }

    private void step(boolean back) {
        if (back) {
            model.previous();
        } else {
            model.next();
        }
    }

    private void want() {
        model.want(what.getText(), matchCase.isSelected(), wholeWords.isSelected());
        tell();
    }

    private void replaceAll() {
        int replaced = model.replaceAll(with.getText());
        count.setText(desk.text("editor.find.replaced", replaced));
    }

    private void show(FindViewModel.Found found) {
        Map<BlockId, List<Proof>> marks = new HashMap<>();
        for (int i = 0; i < found.hits().size(); i++) {
            Hit hit = found.hits().get(i);
            if (hit.isInBody()) {
                String look = i == found.current() ? "proof-hit-current" : "proof-hit";
                marks.computeIfAbsent(hit.passage().owner().id(), id -> new ArrayList<>())
                        .add(new Proof(hit.start(), hit.end(), look));
            }
        }
        body.showHits(marks);
        found.hit().ifPresent(this::reveal);
        tell();
    }

    private void reveal(Hit hit) {
        boolean typing = !node.isVisible() || body.isFocused();
        if (typing) {
            return;
        }
        body.reveal(hit.caret());
        if (!hit.isInBody()) {
            keepingFocus(() -> elsewhere.accept(hit.caret()));
        }
    }

    /** Another field that shows a hit takes the focus and the caret; both belong to the bar for as long as it is typed in. */
    private void keepingFocus(Runnable reveal) {
        Caret caret = session.caret();
        TextField typing = with.isFocused() ? with : what;
        boolean had = typing.isFocused();
        int anchor = typing.getAnchor();
        int head = typing.getCaretPosition();
        reveal.run();
        if (had) {
            typing.requestFocus();
            typing.selectRange(anchor, head);
            session.moveCaret(caret);
        }
    }

    private void tell() {
        if (what.getText().isEmpty()) {
            count.setText("");
        } else if (model.count() == 0) {
            count.setText(desk.text("editor.find.none"));
        } else {
            count.setText(desk.text("editor.find.count", model.number(), model.count()) + place());
        }
    }

    /** Where a hit is that cannot be marked in the body. */
    private String place() {
        String field = model.place().map(Caret::field).orElse("");
        String name = switch (field) {
            case "headline" -> "editor.field.headline";
            case "deck" -> "editor.field.deck";
            default -> field.endsWith(".alt") ? "editor.field.alt" : "editor.field.caption";
        };
        return field.equals("body") ? "" : " " + desk.text("editor.find.in", desk.text(name));
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(desk.text(key));
        field.setAccessibleText(desk.text(key));
        field.setPrefColumnCount(20);
    }

    private void option(ToggleButton button, String id, String key) {
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setTooltip(new Tooltip(desk.text(key)));
        button.setAccessibleText(desk.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> want());
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(desk.text(key));
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button icon(String id, String key, Feather icon, Runnable action) {
        Button button = Icon.button(icon, desk.text(key), action);
        button.setId(id);
        return button;
    }

    private static FlowPane row(Node... parts) {
        FlowPane row = new FlowPane(6, 6, parts);
        row.setRowValignment(VPos.CENTER);
        row.setPrefWrapLength(ONE_LINE);
        return row;
    }

    private static void visible(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
