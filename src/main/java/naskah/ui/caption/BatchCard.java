package naskah.ui.caption;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.photo.caption.WordsEdit;
import naskah.ui.Desk;

/** The card of a batch edit: what is done, what it would make of each photo, and the button that does it. */
final class BatchCard {
    private final Desk desk;
    private final BatchViewModel model;
    private final BatchFields fields;
    private final Consumer<List<WordsEdit>> done;
    private final Runnable close;
    private final CheckBox meant = new CheckBox();
    private final Button apply = new Button();
    private final WordsCard root;

    /** @param done hears what was changed, after the card was closed */
    BatchCard(Desk desk, BatchViewModel model, Runnable close, Consumer<List<WordsEdit>> done) {
        this.desk = desk;
        this.model = model;
        this.close = close;
        this.done = done;
        this.fields = new BatchFields(desk, model);
        root = new WordsCard("caption-batch", desk.text("caption.batch.title"), close);
        Node rows = new PreviewTable(desk, model).node();
        VBox.setVgrow(rows, Priority.ALWAYS);
        root.getChildren().addAll(fields.node(), problem(), rows, asked(), buttons());
        model.shownProperty().subscribe(shown -> refresh());
        model.lossMeant.subscribe(now -> refresh());
        model.busyProperty().subscribe(now -> refresh());
        model.form.subscribe(now -> refresh());
    }

    Node node() {
        return root;
    }

    void focus() {
        fields.focus();
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("caption-batch-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("caption-problem");
        problem.textProperty().bind(model.shownProperty().map(BatchViewModel.Shown::problem));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private CheckBox asked() {
        meant.setId("caption-batch-meant");
        meant.setWrapText(true);
        meant.getStyleClass().add("caption-loss");
        meant.managedProperty().bind(meant.visibleProperty());
        meant.selectedProperty().bindBidirectional(model.lossMeant);
        return meant;
    }

    private FlowPane buttons() {
        apply.setId("caption-batch-apply");
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(press -> model.apply(made -> {
            close.run();
            done.accept(made);
        }));
        Button cancel = new Button(desk.text("caption.cancel"));
        cancel.setId("caption-batch-cancel");
        cancel.setOnAction(press -> close.run());
        FlowPane row = new FlowPane(8, 8, apply, cancel);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void refresh() {
        int count = model.wanted().size();
        apply.setText(desk.text("caption.batch.apply", count));
        apply.setDisable(count == 0 || model.busyProperty().get());
        meant.setVisible(model.losing() > 0);
        meant.setText(desk.text("caption.batch.meant", model.losing()));
    }
}
