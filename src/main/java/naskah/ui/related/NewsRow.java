package naskah.ui.related;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naskah.article.Card;
import naskah.article.NewsTime;
import naskah.ui.control.Icon;
import naskah.ui.control.Thumbnails;
import org.kordamp.ikonli.feather.Feather;

/** A row about one article: picture, headline, category and time, and room for badges and buttons at its end. */
final class NewsRow extends HBox {
    private final Thumbnails thumbnails;
    private final ImageView image = new ImageView();
    private final Label headline = new Label();
    private final Label about = new Label();
    private final HBox badges = new HBox();
    private final HBox end = new HBox();

    NewsRow(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        getStyleClass().add("news-row");
        headline.getStyleClass().add("news-headline");
        headline.setWrapText(true);
        about.getStyleClass().addAll("text-muted", "text-small");
        end.getStyleClass().add("end");
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(USE_PREF_SIZE);
        badges.getStyleClass().add("badges");
        badges.setMinWidth(USE_PREF_SIZE);
        badges.managedProperty().bind(Bindings.isNotEmpty(badges.getChildren()));
        HBox below = new HBox(6, badges, about);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(headline, below);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(picture(), words, end);
    }

    /** Shows this article; badges and {@code note} stand before category and time. */
    void show(Card card, String note, List<Node> beforeIt, Node... atEnd) {
        badges.getChildren().setAll(beforeIt);
        headline.setText(card.headline());
        about.setText(Stream.of(note, card.category(), card.published().map(NewsTime::printed).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        end.getChildren().setAll(atEnd);
        thumbnails.show(card.photo(), image);
    }

    private Node picture() {
        image.setPreserveRatio(true);
        StackPane frame = new StackPane(Icon.of(Feather.IMAGE), image);
        frame.getStyleClass().add("thumbnail");
        image.fitWidthProperty().bind(frame.widthProperty());
        image.fitHeightProperty().bind(frame.heightProperty());
        return frame;
    }
}
