package naskah.ui.review;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.document.Beginning;
import naskah.review.Act;
import naskah.review.Comment;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.WordsArea;
import naskah.workflow.Person;
import org.kordamp.ikonli.feather.Feather;

/** One comment: the words that it is about, what was said, and what to do with it. */
final class CommentCard extends VBox {
    private static final int QUOTED = 90;

    private final Desk desk;
    private final CommentsViewModel model;
    private final Comment comment;
    private final TextArea reply = WordsArea.of("comment-reply", 2, this::send);
    private final Button answer;

    /** @param number as on the page; empty for a resolved one */
    CommentCard(Desk desk, CommentsViewModel model, Comment comment, Optional<Integer> number) {
        this.desk = desk;
        this.model = model;
        this.comment = comment;
        this.answer = button("answer", this::answer);
        getStyleClass().add("comment-card");
        setId("comment-" + comment.id());
        getChildren().add(quote(number));
        comment.said().forEach(act -> getChildren().add(said(act)));
        comment.assigned().filter(who -> !comment.isResolved()).ifPresent(who -> {
            Label assigned = new Label(desk.text("review.comment.for", model.name(who)), Icon.of(Feather.USER));
            assigned.getStyleClass().add("docket-chip");
            getChildren().add(assigned);
        });
        getChildren().addAll(reply(), deeds());
    }

    Comment comment() {
        return comment;
    }

    private Node quote(Optional<Integer> number) {
        HBox line = new HBox();
        line.getStyleClass().add("comment-quote");
        number.ifPresent(shown -> {
            Label badge = new Label(String.valueOf(shown));
            badge.getStyleClass().add("comment-number");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(badge);
        });
        String words = comment.anchor().quote().strip();
        Hyperlink quote = new Hyperlink("“" + Beginning.of(words, QUOTED) + "”");
        quote.setId("comment-goto");
        quote.setWrapText(true);
        quote.setMinWidth(0);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        quote.setOnAction(press -> model.goTo(comment));
        HBox.setHgrow(quote, Priority.ALWAYS);
        line.getChildren().add(quote);
        return line;
    }

    private Node said(Act act) {
        Label who = new Label(model.name(act.by()) + " · " + Times.brief(desk, act.at()));
        who.getStyleClass().add("comment-who");
        Label text = new Label(act.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(who, text);
    }

    private Node reply() {
        reply.setPromptText(desk.text("review.comment.reply"));
        reply.setText(model.reply(comment.id()));
        reply.textProperty().subscribe(text -> model.writeReply(comment.id(), text));
        reply.setVisible(!reply.getText().isBlank());
        reply.managedProperty().bind(reply.visibleProperty());
        reply.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                reply.setVisible(false);
                answer.requestFocus();
                key.consume();
            }
        });
        return reply;
    }

    private Node deeds() {
        FlowPane deeds = new FlowPane();
        deeds.getStyleClass().add("change-deeds");
        deeds.setAlignment(Pos.CENTER_LEFT);
        if (!model.isWritable()) {
            return deeds;
        }
        if (comment.isResolved()) {
            deeds.getChildren().add(button("reopen", () -> model.reopen(comment)));
            return deeds;
        }
        answer.disableProperty().bind(Bindings.createBooleanBinding(
                () -> reply.isVisible() && reply.getText().isBlank(), reply.visibleProperty(), reply.textProperty()));
        deeds.getChildren().addAll(answer, button("resolve", () -> model.resolve(comment)));
        if (!model.people().isEmpty()) {
            deeds.getChildren().add(assigning());
        }
        return deeds;
    }

    /** The first press opens the field, the second sends what stands in it. */
    private void answer() {
        if (reply.isVisible()) {
            send();
        } else {
            reply.setVisible(true);
            reply.requestFocus();
        }
    }

    private void send() {
        if (!reply.getText().isBlank()) {
            model.reply(comment, reply.getText());
        }
    }

    private Node assigning() {
        MenuButton assign = new MenuButton(desk.text("review.comment.assign"));
        assign.setId("comment-assign");
        assign.getStyleClass().add("small-button");
        for (Person person : model.people()) {
            MenuItem item = new MenuItem(person.name());
            item.setOnAction(chosen -> model.assign(comment, Optional.of(person)));
            assign.getItems().add(item);
        }
        MenuItem nobody = new MenuItem(desk.text("review.comment.nobody"));
        nobody.setOnAction(chosen -> model.assign(comment, Optional.empty()));
        assign.getItems().add(nobody);
        return assign;
    }

    private Button button(String id, Runnable deed) {
        Button button = new Button(desk.text("review.comment." + id));
        button.setId("comment-" + id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }
}
