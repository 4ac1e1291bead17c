package naskah.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import naskah.article.Article;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Icon;
import naskah.ui.editor.Edit;
import org.kordamp.ikonli.feather.Feather;

/** Tags as chips: Enter or a comma makes one of what was typed, Backspace in the empty field takes the last one back. */
final class TagsField {
    private static final String FIELD = "tags";

    private final Fields fields;
    private final TextField typed = new TextField();
    private final FlowPane chips = new FlowPane(8, 8);
    private final FieldBox box;

    TagsField(Fields fields) {
        this.fields = fields;
        typed.setId(FIELD);
        typed.setPromptText(fields.text("form.tags.prompt"));
        typed.setPrefColumnCount(13);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        typed.addEventFilter(KeyEvent.KEY_TYPED, this::comma);
        typed.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        chips.getStyleClass().add("chips");
        box = new FieldBox(fields.text("form.tags"), chips);
        fields.watch(this::show);
    }

    FieldBox box() {
        return box;
    }

    private List<String> tags() {
        return fields.session().article().filing().tags();
    }

    private void show(Article article) {
        int chipsShown = chips.getChildren().size() - 1;
        boolean same = chipsShown == article.filing().tags().size()
                && article.filing().tags().equals(
                        chips.getChildren().subList(0, chipsShown).stream().map(chip -> (String) chip.getUserData()).toList());
        if (same) {
            return;
        }
        boolean focused = typed.isFocused();
        List<HBox> next = article.filing().tags().stream().map(this::chip).toList();
        chips.getChildren().setAll(next);
        chips.getChildren().add(typed);
        if (focused) {
            typed.requestFocus();
        }
    }

    private HBox chip(String tag) {
        Button remove = Icon.button(Feather.X, fields.text("form.tags.remove", tag), () -> remove(tag));
        HBox chip = new HBox(new Label(tag), remove);
        chip.setUserData(tag);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            take();
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !tags().isEmpty()) {
            remove(tags().getLast());
            key.consume();
        }
    }

    private void comma(KeyEvent key) {
        if (key.getCharacter().equals(",")) {
            take();
            key.consume();
        }
    }

    /** Makes tags of what was typed or pasted; one that is there already is not made again. */
    private void take() {
        String text = typed.getText();
        typed.clear();
        List<String> next = new ArrayList<>(tags());
        Stream.of(text.split(",")).map(String::strip)
                .filter(tag -> !tag.isEmpty() && next.stream().noneMatch(tag::equalsIgnoreCase))
                .forEachOrdered(next::add);
        if (!next.equals(tags())) {
            change(next);
        }
    }

    private void remove(String tag) {
        List<String> next = new ArrayList<>(tags());
        next.remove(tag);
        change(next);
        typed.requestFocus();
    }

    private void change(List<String> tags) {
        Article article = fields.session().article();
        fields.session().edit(Edit.command(FIELD, null), article.withFiling(article.filing().withTags(tags)));
    }
}
