package naskah.ui.review;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.article.NewsTime;
import naskah.article.change.Changes;
import naskah.command.Commands;
import naskah.review.Proposal;
import naskah.ui.Desk;
import naskah.ui.control.InWords;
import naskah.ui.control.Keys;

/** Above the list: since when changes are counted, or whose suggestions are looked at, and what is done with all of them. */
final class ReviewBar {
    private final Desk desk;
    private final ReviewViewModel model;
    private final ComboBox<Since> since = new ComboBox<>();
    private final ComboBox<Proposal> author = new ComboBox<>();
    private final Label count = new Label();
    private final Button again;
    private final Button takeAll;
    private final Button rejectAll;
    private final Button takeBack;
    private final VBox root = new VBox();
    private final Subscription following;

    ReviewBar(Desk desk, ReviewViewModel model) {
        this.desk = desk;
        this.model = model;
        again = button("again", model.changes()::again);
        takeAll = button("takeAll", model.suggestions()::takeAll);
        rejectAll = button("rejectAll", model.suggestions()::rejectAll);
        takeBack = button("takeBack", model.suggestions()::takeBack);
        root.getStyleClass().add("review-bar");
        count.setId("review-count");
        count.getStyleClass().add("text-muted");
        choices(since, "review-since", this::words);
        since.setItems(model.changes().choices());
        since.valueProperty().bindBidirectional(model.changes().sinceProperty());
        choices(author, "review-author", proposal -> model.comments().name(proposal.by()));
        author.setItems(model.suggestions().proposals());
        author.valueProperty().bindBidirectional(model.suggestions().chosenProperty());
        following = model.topicProperty().subscribe(this::turn)
                .and(model.suggestions().rejectedProperty().subscribe(before -> shown(takeBack, before.isPresent())));
    }

    Node node() {
        return root;
    }

    void dispose() {
        following.unsubscribe();
        since.valueProperty().unbindBidirectional(model.changes().sinceProperty());
        author.valueProperty().unbindBidirectional(model.suggestions().chosenProperty());
    }

    void count(Changes changes) {
        int read = model.changes().readOnes().size();
        boolean own = model.topicProperty().get() == ReviewViewModel.Topic.SUGGESTIONS;
        count.setText(own
                ? desk.text("review.open", changes.all().size())
                : desk.text("review.count", changes.facts().size(), changes.form().size(), read));
        shown(again, read > 0);
        boolean others = own && !model.suggestions().isOwn() && !changes.all().isEmpty();
        shown(takeAll, others);
        shown(rejectAll, others);
    }

    private void turn(ReviewViewModel.Topic topic) {
        switch (topic) {
            case CHANGES -> root.getChildren().setAll(line("review.since", since), deeds(again));
            case SUGGESTIONS -> root.getChildren().setAll(
                    model.suggestions().isOwn() ? plain("review.own") : line("review.by", author),
                    deeds(takeAll, rejectAll, takeBack));
            case COMMENTS -> root.getChildren().setAll(plain("review.comment.how", Keys.of(Commands.byId("edit.comment"))));
        }
    }

    private FlowPane deeds(Button... buttons) {
        FlowPane deeds = new FlowPane(count);
        deeds.getStyleClass().add("change-deeds");
        deeds.getChildren().addAll(buttons);
        return deeds;
    }

    private Label plain(String key, Object... arguments) {
        Label label = new Label(desk.text(key, arguments));
        label.getStyleClass().add("text-muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox line(String key, ComboBox<?> choices) {
        Label label = new Label(desk.text(key));
        label.setLabelFor(choices);
        label.setMinWidth(Region.USE_PREF_SIZE);
        choices.setMinWidth(0);
        choices.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox line = new HBox(label, choices);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("review-line");
        return line;
    }

    private String words(Since chosen) {
        return desk.text("review.since." + chosen.kind(), switch (chosen.kind()) {
            case APPROVED, SUBMITTED, SEEN -> Times.brief(desk, chosen.at());
            case KEPT -> new NewsTime(chosen.at(), desk.house().zone()).printed();
        });
    }

    private static <T> void choices(ComboBox<T> box, String id, Function<T, String> words) {
        box.setId(id);
        box.setConverter(new InWords<>(words));
    }

    private Button button(String id, Runnable deed) {
        Button button = new Button(desk.text("review." + id));
        button.setId("review-" + id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setVisible(false);
        button.setOnAction(press -> deed.run());
        return button;
    }

    private static void shown(Button button, boolean now) {
        button.setVisible(now);
    }
}
