package naskah.ui.review;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The topics of the review side by side, each with how much is open in it; in a narrow pane by their icons. */
final class TopicSegments extends HBox {
    private final Desk desk;
    private final ReviewViewModel model;
    private final Map<ReviewViewModel.Topic, ToggleButton> topics = new EnumMap<>(ReviewViewModel.Topic.class);
    private final Text ruler = new Text();

    TopicSegments(Desk desk, ReviewViewModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (ReviewViewModel.Topic topic : ReviewViewModel.Topic.values()) {
            ToggleButton button = segment(topic);
            button.setToggleGroup(group);
            topics.put(topic, button);
            getChildren().add(button);
        }
        widthProperty().subscribe(this::fit);
    }

    void turn(ReviewViewModel.Topic topic) {
        topics.get(topic).setSelected(true);
        count();
    }

    void count() {
        topics.forEach((topic, button) -> {
            String words = desk.text("review.topic." + topic, switch (topic) {
                case CHANGES -> 0;
                case SUGGESTIONS -> model.suggestions().proposals().size();
                case COMMENTS -> model.comments().open().size();
            });
            button.setText(words);
            button.setAccessibleText(words);
            button.getTooltip().setText(words);
        });
        fit();
    }

    /** By their words where these stand in full. */
    private void fit() {
        boolean fits = topics.values().stream().mapToDouble(this::words).sum() <= getWidth();
        topics.values().forEach(button -> button.setContentDisplay(fits ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY));
    }

    private double words(ToggleButton button) {
        ruler.setFont(button.getFont());
        ruler.setText(button.getText());
        return Math.ceil(ruler.getLayoutBounds().getWidth()) + button.getInsets().getLeft() + button.getInsets().getRight();
    }

    private ToggleButton segment(ReviewViewModel.Topic topic) {
        ToggleButton button = new ToggleButton();
        button.setId("review-" + topic);
        button.setGraphic(Icon.of(switch (topic) {
            case CHANGES -> Feather.GIT_COMMIT;
            case SUGGESTIONS -> Feather.EDIT_3;
            case COMMENTS -> Feather.MESSAGE_SQUARE;
        }));
        button.setTooltip(new Tooltip());
        button.getStyleClass().addAll("small", switch (topic) {
            case CHANGES -> "left-pill";
            case SUGGESTIONS -> "center-pill";
            case COMMENTS -> "right-pill";
        });
        button.setOnAction(press -> {
            button.setSelected(true);
            model.topicProperty().set(topic);
        });
        return button;
    }
}
