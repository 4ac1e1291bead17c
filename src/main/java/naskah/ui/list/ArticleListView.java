package naskah.ui.list;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.article.ArticleId;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.InWords;
import naskah.ui.control.Thumbnails;
import naskah.workflow.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The list at the left of the window. */
public final class ArticleListView {
    private static final int NEAR_THE_END = 15;

    private final Desk desk;
    private final ListViewModel model;
    private final Consumer<ArticleId> open;
    private final Consumer<ArticleId> recover;
    private final VBox root = new VBox();
    private final CustomTextField search = new CustomTextField();
    private final ListView<Summary> list = new ListView<>();
    private final Label placeholder = new Label();
    private boolean following;

    public ArticleListView(Desk desk, ListViewModel model, Consumer<ArticleId> open, Consumer<ArticleId> recover) {
        this.desk = desk;
        this.model = model;
        this.open = open;
        this.recover = recover;
        root.getStyleClass().add("list-pane");
        list.setId("articles");
        list.setItems(model.rows());
        list.setPlaceholder(placeholder);
        VBox.setVgrow(list, Priority.ALWAYS);
        placeholder.getStyleClass().add("placeholder");
        placeholder.setWrapText(true);
        model.shownProperty().subscribe(shown -> placeholder.setText(saidInstead(shown)));
        root.getChildren().addAll(head(), list, foot());
        rows();
    }

    public Node node() {
        return root;
    }

    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Marks the row of the article that is open, without opening it again. */
    public void follow(ArticleId id) {
        following = true;
        int at = model.indexOf(id);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private Node head() {
        search.setId("search");
        search.setPromptText(desk.text("list.search"));
        search.setAccessibleText(desk.text("list.search"));
        search.setLeft(Icon.of(Feather.SEARCH));
        search.textProperty().addListener((all, old, text) -> model.search(text));
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                focus();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        FlowPane filters = new FlowPane(8, 8, stages(), categories());
        VBox head = new VBox(search, filters);
        head.getStyleClass().add("list-head");
        return head;
    }

    private Node stages() {
        return choice("stages", "list.stages", List.of(Stage.values()),
                stage -> desk.text(stage.map(value -> "list.stage." + value).orElse("list.stage.ALL")), model::stage);
    }

    private Node categories() {
        return choice("categories", "list.category", desk.house().categories(),
                category -> category.orElse(desk.text("list.category.all")), model::category);
    }

    /** One of these, or all of them. */
    private <T> ComboBox<Optional<T>> choice(
            String id, String name, List<T> values, Function<Optional<T>, String> label, Consumer<Optional<T>> chosen) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(desk.text(name));
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setValue(Optional.empty());
        box.setVisibleRowCount(box.getItems().size());
        box.setConverter(new InWords<>(label));
        box.valueProperty().addListener((all, old, now) -> chosen.accept(now));
        return box;
    }

    private Node foot() {
        ToggleButton trash = new ToggleButton(desk.text("list.trash"), Icon.of(Feather.TRASH_2));
        trash.setId("trash");
        trash.getStyleClass().addAll("flat", "foot-button");
        trash.selectedProperty().addListener((all, old, on) -> model.showTrash(on));
        VBox foot = new VBox(trash);
        foot.getStyleClass().add("list-foot");
        return foot;
    }

    private void rows() {
        Thumbnails thumbnails = new Thumbnails(desk.folder().photos(), desk.lanes().working());
        SummaryCell.Asks asks = new SummaryCell.Asks() {
            @Override
            public boolean isTrash() {
                return model.trashProperty().get();
            }

            @Override
            public void seen(int index) {
                if (index >= model.rows().size() - NEAR_THE_END) {
                    desk.lanes().reading().tell(model::more);
                }
            }

            @Override
            public void recover(ArticleId id) {
                recover.accept(id);
            }
        };
        list.setCellFactory(view -> new SummaryCell(desk, thumbnails, asks));
        list.getSelectionModel().selectedItemProperty().addListener((all, old, row) -> chosen(old, row));
        list.setOnKeyPressed(key -> {
            Summary row = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && row != null && !model.trashProperty().get()) {
                open.accept(row.id());
            }
        });
    }

    private void chosen(Summary old, Summary row) {
        boolean same = old != null && row != null && old.id().equals(row.id());
        if (row != null && !following && !same && !model.trashProperty().get()) {
            open.accept(row.id());
        }
    }

    /** What stands where there are no rows. */
    private String saidInstead(ListViewModel.Shown shown) {
        return shown == ListViewModel.Shown.ROWS ? "" : desk.text("list." + shown);
    }
}
