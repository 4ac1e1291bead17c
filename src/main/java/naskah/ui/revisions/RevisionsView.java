package naskah.ui.revisions;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.storage.Revision;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.InWords;
import naskah.ui.editor.EditingSession;

/** The revisions of an article: list at the left, the chosen one read or compared at the right, and bringing it back. */
public final class RevisionsView {
    private final Desk desk;
    private final RevisionsViewModel model;
    private final ComparisonView comparison;
    private final ThenViewModel then;
    private final Runnable evidence;
    private final BorderPane root = new BorderPane();
    private final ListView<Revision> list = new ListView<>();
    private final ComboBox<RevisionsViewModel.Other> other = new ComboBox<>();
    private final ToggleGroup layouts = new ToggleGroup();
    private final Label summary = new Label();
    private final Button restore = new Button();

    /**
     * @param restored takes the earlier value as the article's next one, as an edit that can be undone
     * @param evidence writes what proves all of this into a file
     */
    public RevisionsView(Desk desk, EditingSession session, Consumer<Article> restored, Runnable evidence) {
        this.desk = desk;
        ArticleId id = session.article().id();
        this.model = new RevisionsViewModel(desk, id, session::article);
        this.comparison = new ComparisonView(desk);
        this.then = new ThenViewModel(desk, id, model::choose);
        this.evidence = evidence;
        build(restored);
        model.comparisonProperty().subscribe(this::show);
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                summary.setText(desk.text("revisions.failed"));
            }
        });
        model.load();
    }

    public Node node() {
        return root;
    }

    public void focus() {
        list.requestFocus();
    }

    /** Looks again after the article was saved. */
    public void refresh() {
        model.refresh();
    }

    private void build(Consumer<Article> restored) {
        root.setId("revisions");
        root.getStyleClass().add("revisions");
        list.setId("revision-list");
        list.setItems(model.revisions());
        list.setCellFactory(view -> new RevisionCell());
        list.setPlaceholder(new Label(desk.text("revisions.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        model.chosenProperty().subscribe(revision -> list.getSelectionModel().select(revision));
        restore.setText(desk.text("revisions.restore"));
        restore.setId("revision-restore");
        restore.getStyleClass().addAll("accent", "small-button");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(press -> restored.accept(model.comparisonProperty().get().chosen()));
        restore.disableProperty().bind(model.comparisonProperty().isNull());
        list.setMinWidth(0);
        root.setMinWidth(0);
        root.setTop(new VBox(list, bar()));
        root.setCenter(comparison.node());
    }

    /** Wraps where the pane is narrow: it stands beside the article. */
    private VBox bar() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (ComparisonView.Layout layout : ComparisonView.Layout.values()) {
            segments.getChildren().add(segment(layout));
        }
        Label with = new Label(desk.text("revisions.with"));
        with.setLabelFor(others());
        summary.getStyleClass().add("text-muted");
        other.setMinWidth(0);
        HBox.setHgrow(other, Priority.ALWAYS);
        with.setMinWidth(Region.USE_PREF_SIZE);
        HBox against = new HBox(with, other);
        against.getStyleClass().add("revisions-against");
        against.setAlignment(Pos.CENTER_LEFT);
        FlowPane deeds = new FlowPane(8, 8, segments, restore, prove());
        VBox bar = new VBox(then(), deeds, against, summary);
        bar.getStyleClass().add("revisions-bar");
        return bar;
    }

    /** Where a second of the past is typed. */
    private Node then() {
        TextField typed = new TextField();
        typed.setId("revision-then");
        typed.setPromptText(desk.text("revisions.then.prompt"));
        typed.textProperty().subscribe(then::type);
        FieldBox box = new FieldBox(desk.text("revisions.then"), typed);
        then.noteProperty().subscribe(box::say);
        return box;
    }

    private Button prove() {
        Button prove = new Button(desk.text("revisions.evidence"));
        prove.setId("revision-evidence");
        prove.getStyleClass().add("small-button");
        prove.setMinWidth(Region.USE_PREF_SIZE);
        prove.setOnAction(press -> evidence.run());
        return prove;
    }

    private ToggleButton segment(ComparisonView.Layout layout) {
        ToggleButton button = new ToggleButton(desk.text("revisions.layout." + layout));
        button.setId("revision-layout-" + layout);
        button.setUserData(layout);
        button.setToggleGroup(layouts);
        button.getStyleClass().add(switch (layout) {
            case READ -> "left-pill";
            case INLINE -> "center-pill";
            case SIDE_BY_SIDE -> "right-pill";
        });
        button.setSelected(layout == ComparisonView.Layout.INLINE);
        button.setOnAction(press -> {
            button.setSelected(true);
            show(model.comparisonProperty().get());
        });
        return button;
    }

    private ComboBox<RevisionsViewModel.Other> others() {
        other.setId("revision-other");
        other.getItems().setAll(RevisionsViewModel.Other.NOW);
        model.revisions().addListener((ListChangeListener<Revision>) change -> {
            RevisionsViewModel.Other kept = other.getValue();
            other.getItems().setAll(RevisionsViewModel.Other.NOW);
            model.revisions().forEach(revision ->
                    other.getItems().add(new RevisionsViewModel.Other(java.util.Optional.of(revision))));
            other.setValue(other.getItems().contains(kept) ? kept : RevisionsViewModel.Other.NOW);
        });
        other.setConverter(new InWords<>(item -> item.revision().map(r -> time(r)).orElse(desk.text("revisions.now"))));
        other.valueProperty().bindBidirectional(model.otherProperty());
        return other;
    }

    private void show(RevisionsViewModel.Comparison compared) {
        if (compared == null) {
            return;
        }
        comparison.show(compared.diff(), (ComparisonView.Layout) layouts.getSelectedToggle().getUserData());
        summary.setText(desk.text("revisions.changes", compared.diff().changes()));
    }

    private String time(Revision revision) {
        return new NewsTime(revision.savedAt(), desk.house().zone()).printed();
    }

    /** A revision as a row: its time, why it is kept, and its length. */
    private final class RevisionCell extends ListCell<Revision> {
        RevisionCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Revision revision, boolean empty) {
            super.updateItem(revision, empty);
            setText(
                    empty
                            ? null
                            : time(revision) + "\n"
                                    + desk.text("revisions.kind." + revision.kind()) + " · "
                                    + desk.text("revisions.words", revision.words()));
        }
    }
}
