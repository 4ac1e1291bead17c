package naskah.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.review.Anchor;
import naskah.review.CommentId;
import naskah.ui.Desk;
import naskah.ui.control.InWords;
import naskah.ui.control.Keys;
import naskah.ui.control.WordsArea;
import naskah.workflow.Person;

/** The comments one under the other, the one that is being written first, resolved ones on demand. */
final class CommentList {
    private final Desk desk;
    private final CommentsViewModel model;
    private final Runnable settle;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final ToggleButton resolved = new ToggleButton();
    private final VBox draft = new VBox();
    private final TextArea words = WordsArea.of("comment-words", 3, this::say);
    private final Label quote = new Label();
    private final ComboBox<Person> assigned = new ComboBox<>();
    private final InvalidationListener filling = change -> fill();
    private final Subscription following;

    /** @param settle brings all that surrounds it into the scene, so that something in it can have the focus */
    CommentList(Desk desk, CommentsViewModel model, Runnable settle) {
        this.desk = desk;
        this.settle = settle;
        this.model = model;
        scroll.setId("review-comments");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("review-scroll");
        cards.getStyleClass().add("change-cards");
        resolved.setId("comments-resolved");
        resolved.getStyleClass().add("small-button");
        resolved.setOnAction(press -> fill());
        build();
        model.open().addListener(filling);
        model.resolved().addListener(filling);
        following = model.draftProperty().subscribe(this::write);
        fill();
    }

    void dispose() {
        model.open().removeListener(filling);
        model.resolved().removeListener(filling);
        following.unsubscribe();
        words.textProperty().unbindBidirectional(model.wordsProperty());
    }

    Node node() {
        return scroll;
    }

    void focus() {
        if (draft.isVisible()) {
            words.requestFocus();
        } else {
            scroll.requestFocus();
        }
    }

    private void build() {
        draft.setId("comment-draft");
        draft.getStyleClass().addAll("comment-card", "comment-draft");
        draft.managedProperty().bind(draft.visibleProperty());
        quote.getStyleClass().add("comment-quote");
        quote.setWrapText(true);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        words.setPromptText(desk.text("review.comment.prompt", Keys.of(WordsArea.SEND)));
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.giveUp();
                key.consume();
            }
        });
        assigned.setId("comment-person");
        assigned.setPromptText(desk.text("review.comment.assign"));
        assigned.setAccessibleText(desk.text("review.comment.assign"));
        assigned.setItems(model.people());
        assigned.managedProperty().bind(assigned.visibleProperty());
        assigned.setConverter(new InWords<>(Person::name));
        Button say = new Button(desk.text("review.comment.say"));
        say.setId("comment-say");
        say.getStyleClass().addAll("accent", "small-button");
        say.disableProperty().bind(words.textProperty().map(String::isBlank));
        say.setOnAction(press -> say());
        Button cancel = new Button(desk.text("review.comment.cancel"));
        cancel.getStyleClass().add("small-button");
        cancel.setOnAction(press -> model.giveUp());
        FlowPane deeds = new FlowPane(say, cancel, assigned);
        deeds.getStyleClass().add("change-deeds");
        draft.getChildren().addAll(quote, words, deeds);
    }

    private void say() {
        if (!words.getText().isBlank()) {
            model.say(words.getText(), Optional.ofNullable(assigned.getValue()));
            assigned.setValue(null);
        }
    }

    private void write(Optional<Anchor> anchor) {
        draft.setVisible(anchor.isPresent());
        anchor.ifPresent(on -> {
            quote.setText("“" + on.quote().strip() + "”");
            scroll.setVvalue(0);
            settle.run();
            words.requestFocus();
        });
    }

    /** Whoever writes in one of the cards goes on there. */
    private void fill() {
        Runnable focus = focusKept();
        assigned.setVisible(!model.people().isEmpty());
        List<Node> now = new ArrayList<>(List.of(draft));
        for (int i = 0; i < model.open().size(); i++) {
            now.add(new CommentCard(desk, model, model.open().get(i), Optional.of(i + 1)));
        }
        if (model.open().isEmpty()) {
            Label nothing = new Label(desk.text("review.nothing.COMMENTS"));
            nothing.getStyleClass().add("review-nothing");
            nothing.setWrapText(true);
            now.add(nothing);
        }
        if (!model.resolved().isEmpty()) {
            resolved.setText(desk.text("review.comment.resolved", model.resolved().size()));
            now.add(resolved);
        }
        if (resolved.isSelected()) {
            model.resolved().forEach(comment -> now.add(new CommentCard(desk, model, comment, Optional.empty())));
        }
        cards.getChildren().setAll(now);
        focus.run();
    }

    /** Brings the keyboard back to where it is now, in the card that takes the place of this one. */
    private Runnable focusKept() {
        Node owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == draft) {
                return owner::requestFocus;
            }
            if (at instanceof CommentCard card) {
                return () -> give(card.comment().id(), owner.getId());
            }
        }
        return () -> { };
    }

    private void give(CommentId comment, String id) {
        cards.getChildren().stream()
                .filter(node -> node instanceof CommentCard card && card.comment().id().equals(comment))
                .findFirst()
                .map(card -> card.lookup("#" + id))
                .ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
    }
}
