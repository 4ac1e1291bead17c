package naskah.ui.exporting;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
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
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.ui.Desk;
import naskah.ui.exporting.TransferState.Deed;

/** A calm bar below the toolbar that tells how an export or import goes; it is not there while nothing goes on. */
public final class TransferBar {
    private static final int NOTES = 8;

    private final Desk desk;
    private final TransferViewModel model;
    private final Consumer<Path> opener;
    private final VBox root = new VBox();
    private Article last;

    /** {@code opener} shows a folder in the system's file manager. */
    public TransferBar(Desk desk, Transfers transfers, Consumer<Path> opener) {
        this.desk = desk;
        this.model = new TransferViewModel(desk, transfers);
        this.opener = opener;
        root.setId("transfer-bar");
        root.getStyleClass().add("transfer-bar");
        root.managedProperty().bind(root.visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    public TransferViewModel model() {
        return model;
    }

    /** Exports to the folder of last time, or asks for one the first time. */
    public void export(Article article) {
        if (model.isBusy()) {
            return;
        }
        last = article;
        model.lastFolder(folder -> folder.ifPresentOrElse(into -> model.export(article, into), this::askFolder));
    }

    /** Asks for files. */
    public void chooseImports(Consumer<List<Path>> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.text("export.dialog.import.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                desk.text("export.dialog.import.articles"), "*.json", "*.jsonl", "*.txt", "*.naskah"),
                        new FileChooser.ExtensionFilter(desk.text("export.dialog.import.any"), "*"));
        List<File> files = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        if (files != null) {
            chosen.accept(files.stream().map(File::toPath).toList());
        }
    }

    /** Takes the files in; false while another transfer is under way. */
    public boolean take(List<Path> files, Consumer<ArticleId> open) {
        boolean free = !model.isBusy() && !files.isEmpty();
        if (free) {
            model.take(files, open);
        }
        return free;
    }

    private void askFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(desk.text("export.dialog.folder.title"));
        File folder = chooser.showDialog(root.getScene().getWindow());
        if (folder != null) {
            model.export(last, folder.toPath());
        }
    }

    private void show(TransferState state) {
        root.getChildren().clear();
        root.setVisible(!(state instanceof TransferState.Idle));
        root.getStyleClass().remove("failed");
        switch (state) {
            case TransferState.Idle idle -> {}
            case TransferState.Running running -> showRunning(running);
            case TransferState.Done done -> showDone(done);
            case TransferState.Failed failed ->
                showFailed(failed.deed(), desk.text("export.dialog.failed." + failed.deed(), failed.where(), failed.detail()));
            case TransferState.Stopped stopped -> showStopped(stopped);
            case TransferState.Refused refused -> showFailed(refused.deed(), refused.sentence());
        }
    }

    private void showRunning(TransferState.Running running) {
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        Button cancel = button("cancel", model::cancel);
        root.getChildren().add(line(label("running." + running.deed(), running.done()), progress, cancel));
    }

    private void showDone(TransferState.Done done) {
        HBox line = line(label("done." + done.deed(), done.count(), done.folder().map(Path::toString).orElse("")));
        done.folder().ifPresent(folder -> line.getChildren().add(button("open", () -> opener.accept(folder))));
        if (done.deed() == Deed.EXPORT) {
            line.getChildren().add(button("elsewhere", this::askFolder));
        }
        line.getChildren().add(button("close", model::dismiss));
        root.getChildren().add(line);
        done.notes().stream().limit(NOTES).forEach(note -> root.getChildren().add(note(note)));
        long more = Math.max(0, done.notes().size() - NOTES) + done.untold();
        if (more > 0) {
            root.getChildren().add(note(desk.text("export.dialog.more", more)));
        }
    }

    private void showStopped(TransferState.Stopped stopped) {
        root.getStyleClass().add("failed");
        root.getChildren().add(new RightsStops(
                desk, stopped, (name, reason) -> model.waive(stopped, name, reason), model::dismiss));
    }

    private void showFailed(Deed deed, String sentence) {
        root.getStyleClass().add("failed");
        HBox line = line(message(sentence));
        if (deed == Deed.EXPORT) {
            line.getChildren().add(button("elsewhere", this::askFolder));
        }
        line.getChildren().add(button("close", model::dismiss));
        root.getChildren().add(line);
    }

    private static HBox line(Label label, Node... rest) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(label, space);
        line.getChildren().addAll(rest);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("transfer-line");
        return line;
    }

    private Label label(String key, Object... arguments) {
        return message(desk.text("export.dialog." + key, arguments));
    }

    private static Label message(String sentence) {
        Label label = new Label(sentence);
        label.setId("transfer-message");
        label.setWrapText(true);
        return label;
    }

    private static Label note(String text) {
        Label note = new Label("• " + text);
        note.setWrapText(true);
        note.getStyleClass().add("transfer-note");
        return note;
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(desk.text("export.dialog." + name));
        button.setId("transfer-" + name);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }
}
