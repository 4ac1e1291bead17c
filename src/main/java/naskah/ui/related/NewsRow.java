package naskah.ui.related;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import naskah.ui.photo.Thumbnails;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row about one article: picture, headline, category and time, and room for badges and buttons at its end. */
final class NewsRow extends HBox {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 42;

    private final Thumbnails thumbnails;
    private final ImageView image = new ImageView();
    private final FontIcon icon = new FontIcon(Feather.IMAGE);
    private final Label headline = new Label();
    private final Label about = new Label();
    private final HBox end = new HBox();
    private String photo = "";

    NewsRow(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        getStyleClass().add("news-row");
        headline.getStyleClass().add("headline");
        about.getStyleClass().addAll("text-muted", "text-small");
        end.getStyleClass().add("end");
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(headline, about);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(picture(), words, end);
    }

    /** Shows this article; {@code note} stands before category and time when it is not empty. */
    void show(Card card, String note, Node... atEnd) {
        headline.setText(card.headline());
        about.setText(Stream.of(note, card.category(), card.published().map(NewsTime::printed).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        end.getChildren().setAll(atEnd);
        showPhoto(card.photo());
    }

    private void showPhoto(String hash) {
        if (Objects.equals(photo, hash)) {
            return;
        }
        photo = hash;
        image.setImage(null);
        icon.setVisible(true);
        thumbnails.find(hash, WIDTH * 4, found -> {
            if (photo.equals(hash)) {
                image.setImage(found);
                icon.setVisible(false);
            }
        });
    }

    private Node picture() {
        image.setPreserveRatio(true);
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        StackPane frame = new StackPane(icon, image);
        frame.getStyleClass().add("thumbnail");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        return frame;
    }
}
