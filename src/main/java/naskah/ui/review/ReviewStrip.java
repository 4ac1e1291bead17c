package naskah.ui.review;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.review.ReviewViewModel.Topic;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Above the form: that what is typed are suggestions, and what is open in the review. */
public final class ReviewStrip {
    private final Desk desk;
    private final ReviewViewModel model;
    private final Consumer<Topic> bring;
    private final FlowPane chips = new FlowPane();
    private final VBox root = new VBox();

    /** @param done ends making suggestions */
    public ReviewStrip(Desk desk, ReviewViewModel model, boolean suggesting, Consumer<Topic> bring, Runnable done) {
        this.desk = desk;
        this.model = model;
        this.bring = bring;
        root.setId("review-strip");
        root.getStyleClass().add("review-strip");
        root.managedProperty().bind(root.visibleProperty());
        chips.getStyleClass().add("docket-chips");
        chips.managedProperty().bind(chips.visibleProperty());
        if (suggesting) {
            root.getChildren().add(bar(done));
        }
        root.getChildren().add(chips);
        InvalidationListener counting = change -> fill();
        model.comments().open().addListener(counting);
        model.suggestions().proposals().addListener(counting);
        fill();
    }

    public Node node() {
        return root;
    }

    private void fill() {
        int comments = model.comments().open().size();
        int proposals = model.suggestions().proposals().size();
        chips.getChildren().clear();
        if (proposals > 0) {
            chips.getChildren().add(chip("suggestions", Feather.EDIT_3, proposals, Topic.SUGGESTIONS));
        }
        if (comments > 0) {
            chips.getChildren().add(chip("comments", Feather.MESSAGE_SQUARE, comments, Topic.COMMENTS));
        }
        chips.setVisible(!chips.getChildren().isEmpty());
        root.setVisible(chips.isVisible() || root.getChildren().size() > 1);
    }

    private Button chip(String id, Ikon icon, int count, Topic topic) {
        Button chip = new Button(desk.text("review.chip." + topic, count), Icon.of(icon));
        chip.setId("chip-" + id);
        chip.getStyleClass().addAll("docket-chip", "review-chip");
        chip.setOnAction(press -> bring.accept(topic));
        return chip;
    }

    private Node bar(Runnable done) {
        Label words = new Label(desk.text("review.suggest.on"), Icon.of(Feather.EDIT_3));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button end = new Button(desk.text("review.suggest.done"));
        end.setId("suggest-done");
        end.getStyleClass().add("small-button");
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.setOnAction(press -> done.run());
        FlowPane bar = new FlowPane(words, end);
        words.maxWidthProperty().bind(bar.widthProperty().subtract(24));
        bar.setId("suggest-bar");
        bar.getStyleClass().add("suggest-bar");
        return bar;
    }
}
