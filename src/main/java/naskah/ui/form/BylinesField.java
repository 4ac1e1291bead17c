package naskah.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Icon;
import naskah.ui.control.InWords;
import naskah.ui.control.Lens;
import naskah.ui.editor.Edit;
import org.kordamp.ikonli.feather.Feather;

/** Who made the article: a line for each name with its role; Enter adds a line, Alt+Shift+Up and Down change the order. */
final class BylinesField {
    private static final String FIELD = "bylines";
    private static final KeyCombination UP = KeyCombination.valueOf("Alt+Shift+Up");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+Shift+Down");

    private final Fields fields;
    private final VBox rows = new VBox();
    private final FieldBox box;
    private final List<Runnable> ends = new ArrayList<>();
    private final List<ComboBox<Byline.Role>> roles = new ArrayList<>();
    private boolean showing;

    BylinesField(Fields fields) {
        this.fields = fields;
        rows.getStyleClass().add("rows");
        Button add = Icon.button(Feather.PLUS, fields.text("form.byline.add"), this::add);
        add.setId("byline.add");
        add.setFocusTraversable(false);
        box = new FieldBox(fields.text("form.byline"), rows, add);
        fields.watch(this::show);
        fields.onEnd(() -> ends.forEach(Runnable::run));
    }

    FieldBox box() {
        return box;
    }

    private List<Byline> bylines() {
        return fields.session().article().filing().bylines();
    }

    private void show(Article article) {
        int wanted = Math.max(1, article.filing().bylines().size());
        if (rows.getChildren().size() != wanted) {
            rebuild(wanted);
        }
        showing = true;
        for (int i = 0; i < roles.size(); i++) {
            List<Byline> bylines = article.filing().bylines();
            roles.get(i).setValue(i < bylines.size() ? bylines.get(i).role() : Byline.Role.REPORTER);
        }
        showing = false;
    }

    private void rebuild(int wanted) {
        ends.forEach(Runnable::run);
        ends.clear();
        roles.clear();
        rows.getChildren().clear();
        for (int i = 0; i < wanted; i++) {
            rows.getChildren().add(row(i, wanted));
        }
    }

    private HBox row(int at, int of) {
        TextField name = new TextField();
        name.setPromptText(fields.text("form.byline.prompt"));
        Lens lens = Lenses.byline(at);
        ends.add(fields.bind(name, lens, true));
        name.addEventFilter(KeyEvent.KEY_PRESSED, key -> steer(key, at));
        name.setAccessibleText(fields.text("form.byline"));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, role(at));
        row.getStyleClass().addAll("joined", "byline");
        if (of > 1) {
            Button remove = Icon.button(Feather.X, fields.text("form.byline.remove"), () -> remove(at));
            remove.setId("byline." + at + ".remove");
            row.getChildren().add(remove);
        }
        return row;
    }

    private ComboBox<Byline.Role> role(int at) {
        ComboBox<Byline.Role> role = new ComboBox<>();
        role.setId("byline." + at + ".role");
        role.getItems().setAll(Byline.Role.values());
        role.setConverter(new InWords<>(value -> fields.text("form.role." + value)));
        role.setAccessibleText(fields.text("form.byline.role"));
        role.valueProperty().addListener((all, old, value) -> choose(at, value));
        roles.add(role);
        return role;
    }

    private void choose(int at, Byline.Role role) {
        if (!showing && at < bylines().size()) {
            change(list -> {
                list.set(at, new Byline(list.get(at).name(), role));
                return list;
            });
        }
    }

    private void add() {
        change(list -> {
            if (list.isEmpty()) {
                list.add(new Byline("", Byline.Role.REPORTER));
            }
            list.add(new Byline("", Byline.Role.EDITOR));
            return list;
        });
        focus(bylines().size() - 1);
    }

    private void remove(int at) {
        change(list -> {
            list.remove(at);
            return list;
        });
        focus(Math.max(0, at - 1));
    }

    private void steer(KeyEvent key, int at) {
        int to = UP.match(key) ? at - 1 : DOWN.match(key) ? at + 1 : at;
        if (to != at && to >= 0 && to < bylines().size()) {
            change(list -> {
                Collections.swap(list, at, to);
                return list;
            });
            focus(to);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && at == bylines().size() - 1) {
            add();
            key.consume();
        }
    }

    private void focus(int at) {
        ((HBox) rows.getChildren().get(at)).getChildren().getFirst().requestFocus();
    }

    private void change(UnaryOperator<List<Byline>> change) {
        Article article = fields.session().article();
        List<Byline> next = change.apply(new ArrayList<>(article.filing().bylines()));
        fields.session().edit(Edit.command(FIELD, null), article.withFiling(article.filing().withBylines(next)));
    }
}
