package naskah.ui.handover;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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
import javafx.stage.FileChooser;
import naskah.article.Article;
import naskah.ui.Desk;

/** A calm bar that tells how a parcel or a page of evidence goes, and asks whether an unknown desk is to be believed. */
public final class HandoverBar {
    private static final String PARCEL = ".naskah";

    private final Desk desk;
    private final HandoverViewModel model;
    private final Consumer<Path> opener;
    private final VBox root = new VBox();

    /** @param opener shows a folder in the system's file manager */
    public HandoverBar(Desk desk, HandoverViewModel model, Consumer<Path> opener) {
        this.desk = desk;
        this.model = model;
        this.opener = opener;
        root.setId("handover-bar");
        root.getStyleClass().add("transfer-bar");
        root.managedProperty().bind(root.visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    /** Whether the file is named as parcels are. */
    public static boolean isParcel(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(PARCEL);
    }

    public Node node() {
        return root;
    }

    public HandoverViewModel model() {
        return model;
    }

    /** Asks for a file and packs the article into it. */
    public void send(Article article) {
        save("handover.chooser.send", article, PARCEL).ifPresent(file -> model.send(article.id(), file));
    }

    /** Asks for a file and writes what proves the article's past into it. */
    public void evidence(Article article) {
        save("handover.chooser.evidence", article, ".html").ifPresent(file -> model.evidence(article.id(), file));
    }

    /** Asks for a parcel. */
    public Optional<Path> choose() {
        FileChooser chooser = chooser("handover.chooser.open", PARCEL);
        return Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow())).map(File::toPath);
    }

    private Optional<Path> save(String title, Article article, String ending) {
        FileChooser chooser = chooser(title, ending);
        String slug = article.title().effectiveSlug();
        chooser.setInitialFileName((slug.isBlank() ? article.id().value() : slug) + ending);
        return Optional.ofNullable(chooser.showSaveDialog(root.getScene().getWindow()))
                .map(File::toPath)
                .map(file -> file.toString().endsWith(ending) ? file : Path.of(file + ending));
    }

    private FileChooser chooser(String title, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.text(title));
        String files = desk.text(ending.equals(PARCEL) ? "handover.chooser.parcels" : "handover.chooser.pages");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(files, "*" + ending));
        return chooser;
    }

    private void show(HandoverState state) {
        root.getChildren().clear();
        root.getStyleClass().remove("failed");
        root.setVisible(!(state instanceof HandoverState.Idle));
        switch (state) {
            case HandoverState.Idle idle -> { }
            case HandoverState.Running running ->
                line(desk.text("handover.running." + running.deed()), new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS));
            case HandoverState.Done done -> {
                HBox line = line(done.sentence());
                done.folder().ifPresent(folder ->
                        line.getChildren().add(button("open", desk.text("export.dialog.open"), () -> opener.accept(folder))));
                line.getChildren().add(close());
            }
            case HandoverState.Failed failed -> {
                root.getStyleClass().add("failed");
                line(failed.sentence(), close());
            }
            case HandoverState.Unknown unknown -> ask(unknown);
        }
    }

    private void ask(HandoverState.Unknown unknown) {
        Label key = new Label(unknown.fingerprint());
        key.setId("handover-key");
        key.getStyleClass().add("handover-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Button trust = button("trust", desk.text("handover.trust"), () -> model.trust(unknown));
        Button leave = button("leave", desk.text("handover.leave"), model::dismiss);
        trust.getStyleClass().remove("flat");
        leave.getStyleClass().remove("flat");
        HBox line = line(desk.text("handover.unknown", unknown.desk(), unknown.file().getFileName()), trust, leave);
        line.getChildren().add(1, key);
        Label hint = new Label(desk.text("handover.unknown.hint"));
        hint.getStyleClass().add("transfer-note");
        hint.setWrapText(true);
        root.getChildren().add(hint);
    }

    private HBox line(String sentence, Node... rest) {
        Label message = new Label(sentence);
        message.setId("handover-message");
        message.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(message, space);
        line.getChildren().addAll(rest);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("transfer-line");
        root.getChildren().add(line);
        return line;
    }

    private Button close() {
        return button("close", desk.text("export.dialog.close"), model::dismiss);
    }

    private static Button button(String name, String text, Runnable deed) {
        Button button = new Button(text);
        button.setId("handover-" + name);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }
}
