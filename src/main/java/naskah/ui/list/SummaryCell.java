package naskah.ui.list;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naskah.article.ArticleId;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.Thumbnails;
import naskah.workflow.Stage;
import org.kordamp.ikonli.feather.Feather;

/** A row: headline in at most two lines, stage, category and time, and the banner small. */
final class SummaryCell extends ListCell<Summary> {
    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");
    /** In ems. */
    private static final double ROOMY = 18;

    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");

    /** What a row asks of the list that it stands in. */
    interface Asks {
        boolean isTrash();

        /** This row came into sight. */
        void seen(int index);

        void recover(ArticleId id);
    }

    private final Desk desk;
    private final Asks asks;
    private final Thumbnails thumbnails;
    private final When when;
    private final Label headline = new Label();
    private final Label stage = new Label();
    private final Label facts = new Label();
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Button recover;
    private final HBox row;

    SummaryCell(Desk desk, Thumbnails thumbnails, Asks asks) {
        this.desk = desk;
        this.asks = asks;
        this.thumbnails = thumbnails;
        this.when = new When(desk.messages(), desk.house().zone());
        headline.getStyleClass().add("row-headline");
        headline.setWrapText(true);
        stage.getStyleClass().add("badge");
        stage.setMinWidth(USE_PREF_SIZE);
        facts.getStyleClass().add("row-facts");
        recover = Icon.button(Feather.CORNER_UP_LEFT, desk.text("list.recover"), () -> asks.recover(getItem().id()));
        HBox below = new HBox(stage, facts);
        below.getStyleClass().add("row-below");
        VBox words = new VBox(headline, below);
        words.getStyleClass().add("row-words");
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words, frame, recover);
        row.getStyleClass().add("row");
        row.widthProperty().subscribe(this::arrange);
        frame();
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Summary summary, boolean empty) {
        super.updateItem(summary, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            asks.seen(getIndex());
            show(summary);
        }
    }

    private void frame() {
        frame.getStyleClass().add("row-picture");
        frame.managedProperty().bind(frame.visibleProperty());
        recover.managedProperty().bind(recover.visibleProperty());
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(frame.widthProperty());
        picture.fitHeightProperty().bind(frame.heightProperty());
    }

    /** In a narrow list the picture makes way for the words. */
    private void arrange() {
        boolean room = row.getWidth() <= 0 || row.getWidth() >= ROOMY * headline.getFont().getSize();
        Summary shown = getItem();
        frame.setVisible(room && shown != null && !shown.card().photo().isEmpty() && !asks.isTrash());
    }

    private void show(Summary summary) {
        boolean untitled = summary.card().headline().isBlank();
        headline.setText(untitled ? desk.text("list.untitled") : summary.card().headline());
        headline.pseudoClassStateChanged(UNTITLED, untitled);
        stage.setText(desk.text("list.stage." + summary.stage()));
        stage.pseudoClassStateChanged(PUBLISHED, summary.stage() == Stage.PUBLISHED);
        Instant time = summary.card().published().map(published -> published.instant()).orElse(summary.changed());
        String told = when.tell(time, desk.clock().instant());
        String category = summary.card().category();
        facts.setText(category.isBlank() ? told : told + " · " + category);
        recover.setVisible(asks.isTrash());
        arrange();
        thumbnails.show(summary.card().photo(), picture);
    }
}
