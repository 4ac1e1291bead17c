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
import naskah.intake.PhotoNews;
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
            case ImportState.Running running -> run(running);
            case ImportState.Done done -> tell(done);
            case ImportState.Failed failed -> {
                root.getStyleClass().add("failed");
                words.setText(failed.sentence());
                root.getChildren().setAll(line(words, button("close", model::dismiss)));
            }
        }
    }

    /** The bar stays the same nodes, so that the button can be pressed while the numbers run. */
    private void run(ImportState.Running now) {
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

    private void tell(ImportState.Done done) {
        String sum = desk.text("photodesk.import.done",
                count(done, PhotoNews.Taken.class), count(done, PhotoNews.Known.class),
                done.news().stream().filter(PhotoNews::isFailure).count());
        words.setText(done.cancelled() ? desk.text("photodesk.import.cancelled") + " " + sum : sum);
        root.getChildren().setAll(line(words, button("close", model::dismiss)));
        if (done.news().stream().anyMatch(ImportBar::isWorthTelling)) {
            root.getChildren().add(new ImportResults(desk, done.news(), images, show).node());
        }
    }

    private static long count(ImportState.Done done, Class<? extends PhotoNews> kind) {
        return done.news().stream().filter(kind::isInstance).count();
    }

    private static boolean isWorthTelling(PhotoNews news) {
        return !(news instanceof PhotoNews.Taken taken) || !taken.alike().isEmpty();
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
