package naskah.ui.photodesk;

import atlantafx.base.controls.CustomTextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naskah.command.Command;
import naskah.command.Commands;
import naskah.storage.PhotoQuery;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.Keys;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The search and what can be done with the chosen photos; what cannot be done now is greyed. */
final class PhotoDeskBar {
    private final Desk desk;
    private final Consumer<String> perform;
    private final CustomTextField search = new CustomTextField();
    private final FlowPane root = new FlowPane(2, 6);
    private final Map<Button, Predicate<Integer>> uses = new LinkedHashMap<>();

    PhotoDeskBar(Desk desk, PhotoDeskViewModel model, List<PhotoDeed> deeds, Consumer<String> perform, Runnable toGrid) {
        this.desk = desk;
        this.perform = perform;
        root.setId("photo-bar");
        root.getStyleClass().addAll("top-bar", "photo-bar");
        search(model, toGrid);
        HBox find = new HBox(button("photo.filters", Feather.FILTER, count -> true), search);
        find.getStyleClass().add("photo-find");
        HBox.setHgrow(search, Priority.ALWAYS);
        find.maxWidthProperty().bind(root.widthProperty().subtract(24));
        List<Node> all = root.getChildren();
        all.add(find);
        all.add(worded("photo.import", Feather.DOWNLOAD, model.edits().isWritable()));
        all.add(button("photo.attach", Feather.FILE_PLUS, count -> count == 1));
        deeds.forEach(deed -> all.add(button(deed.command(), deed.icon(), deed::isFor)));
        all.addAll(List.of(
                trash(model),
                bound("photo.undo", Feather.CORNER_UP_LEFT, model.edits().undoableProperty()),
                bound("photo.redo", Feather.CORNER_UP_RIGHT, model.edits().redoableProperty()),
                button("photo.detail", Feather.SIDEBAR, count -> true)));
        model.selection().tickProperty().subscribe(tick -> follow(model.selection().count()));
    }

    Node node() {
        return root;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** In the trash it takes back what it throws away elsewhere. */
    private Button trash(PhotoDeskViewModel model) {
        Button trash = button("photo.trash", Feather.TRASH_2, count -> count > 0 && model.edits().isWritable());
        String usual = trash.getAccessibleText();
        model.queryProperty().map(PhotoQuery::trashed).subscribe(trashed -> {
            trash.setGraphic(Icon.of(trashed ? Feather.REFRESH_CCW : Feather.TRASH_2));
            trash.setAccessibleText(trashed ? desk.text("photodesk.trash.recover") : usual);
            trash.setText(trashed ? desk.text("photodesk.trash.recover") : "");
        });
        return trash;
    }

    private void search(PhotoDeskViewModel model, Runnable toGrid) {
        search.setId("photo-search");
        search.setPromptText(desk.text("photodesk.search"));
        search.setAccessibleText(desk.text("photodesk.search"));
        search.setLeft(Icon.of(Feather.SEARCH));
        search.textProperty().addListener((all, old, text) -> model.search(text));
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                toGrid.run();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key.consume();
            }
        });
    }

    private void follow(int chosen) {
        uses.forEach((button, fits) -> button.setDisable(!fits.test(chosen)));
    }

    private Button button(String id, Ikon icon, Predicate<Integer> fits) {
        Command command = Commands.byId(id);
        String keys = Keys.of(command);
        Button button = Icon.button(icon, command.label(desk.messages()), () -> perform.accept(id));
        button.setId(id.replace('.', '-'));
        button.setTooltip(new Tooltip(command.label(desk.messages()) + "  " + keys));
        uses.put(button, fits);
        return button;
    }

    private Button bound(String id, Ikon icon, javafx.beans.value.ObservableBooleanValue possible) {
        Button button = button(id, icon, count -> possible.get());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(possible));
        uses.remove(button);
        return button;
    }

    private Button worded(String id, Ikon icon, boolean possible) {
        Button button = button(id, icon, count -> possible);
        button.setText(desk.text("photodesk.import.choose"));
        button.getStyleClass().remove("icon-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
