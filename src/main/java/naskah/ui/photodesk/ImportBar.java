package naskah.ui.photodesk;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.photo.PhotoId;
import naskah.ui.Desk;

/** Tells how taking photos in goes, and what came of each file; it is not there while nothing goes on. */
final class ImportBar {
    private final Desk desk;
    private final ImportViewModel model;
    private final TileImages images;
    private final Consumer<PhotoId> show;
    private final VBox root = new VBox();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label words = new Label();

    ImportBar(Desk desk, ImportViewModel model, TileImages images, Consumer<PhotoId> show) {
        this.desk = desk;
        this.model = model;
        this.images = images;
        this.show = show;
        words.setId("photo-import-message");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        root.setId("photo-import-bar");
        root.getStyleClass().add("transfer-bar");
        root.managedProperty().bind(root.visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(ImportState state) {
        root.setVisible(!(state instanceof ImportState.Idle));
        root.getStyleClass().remove("failed");
        switch (state) {
            case ImportState.Idle idle -> root.getChildren().clear();
            case ImportState.Running running -> run(running.progress());
            case ImportState.Done done -> tell(done.arrived());
            case ImportState.Failed failed -> {
                root.getStyleClass().add("failed");
                words.setText(failed.sentence());
                root.getChildren().setAll(line(words, button("close", model::dismiss)));
            }
        }
    }

    /** The bar stays the same nodes, so that the button can be pressed while the numbers run. */
    private void run(PhotoImports.Progress now) {
        progress.setProgress(now.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) now.done() / now.all());
        words.setText(now.all() == 0
                ? desk.text("photodesk.import.counting")
                : desk.text("photodesk.import.running", now.done(), now.all()));
        boolean running = !root.getChildren().isEmpty() && root.getChildren().getFirst().getUserData() == progress;
        if (!running) {
            HBox line = line(words, progress, button("cancel", model::cancel));
            line.setUserData(progress);
            root.getChildren().setAll(line);
        }
    }

    private void tell(PhotoImports.Arrived arrived) {
        long taken = arrived.count(PhotoImports.Item.Taken.class) + arrived.count(PhotoImports.Item.Alike.class);
        String sum = desk.text("photodesk.import.done", taken, arrived.count(PhotoImports.Item.Already.class),
                arrived.count(PhotoImports.Item.Refused.class));
        words.setText(arrived.cancelled() ? desk.text("photodesk.import.cancelled") + " " + sum : sum);
        root.getChildren().setAll(line(words, button("close", model::dismiss)));
        if (taken < arrived.items().size() || arrived.count(PhotoImports.Item.Alike.class) > 0) {
            root.getChildren().add(new ImportResults(desk, arrived, images, show).node());
        }
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(desk.text("photodesk.import." + name));
        button.setId("photo-import-" + name);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("transfer-line");
        return line;
    }
}
