package naskah.ui.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A small card between the panes and the status line for what is said in passing, so that it covers nothing; it goes by itself. */
public final class NoticeBar {
    private static final Duration STAYS = Duration.ofSeconds(10);

    private final Desk desk;
    private final ObservableValue<Optional<Notice>> notice;
    private final Runnable dismiss;
    private final HBox card = new HBox();
    private final StackPane root = new StackPane(card);

    public NoticeBar(Desk desk, ObservableValue<Optional<Notice>> notice, Runnable dismiss) {
        this.desk = desk;
        this.notice = notice;
        this.dismiss = dismiss;
        card.setId("notice");
        card.getStyleClass().add("notice");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getStyleClass().add("notice-row");
        root.setMinWidth(0);
        root.managedProperty().bind(root.visibleProperty());
        notice.subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    private void show(Optional<Notice> notice) {
        card.getChildren().clear();
        root.setVisible(notice.isPresent());
        notice.ifPresent(said -> {
            Label words = new Label(said.text());
            words.setWrapText(true);
            card.getChildren().add(words);
            said.action().ifPresent(action -> card.getChildren().add(button(action)));
            card.getChildren().add(Icon.button(Feather.X, desk.text("shell.dismiss"), dismiss));
            desk.lanes().timer().after(STAYS, () -> goAway(said));
        });
    }

    private void goAway(Notice said) {
        if (notice.getValue().filter(said::equals).isPresent()) {
            dismiss.run();
        }
    }

    private Button button(Notice.Action action) {
        Button button = new Button(action.label());
        button.setId("notice.action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.deed().run());
        return button;
    }
}
