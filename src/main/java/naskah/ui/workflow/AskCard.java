package naskah.ui.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.WordsArea;

/** Asks for what comes with a deed: a reason in words, or an instant. */
public final class AskCard extends VBox {
    private final Desk desk;
    private final TextInputControl field;
    private final Button done;
    private final HBox buttons = new HBox(8);

    private AskCard(Desk desk, String title, TextInputControl field, Button done, Runnable cancel) {
        this.desk = desk;
        this.field = field;
        this.done = done;
        setId("step.ask");
        getStyleClass().addAll("card-window", "ask-card");
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        done.getStyleClass().add("accent");
        Button back = button("step.cancel", desk.text("workflow.cancel"));
        back.setOnAction(press -> cancel.run());
        buttons.getChildren().addAll(back, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, buttons);
    }

    /** Asks why. */
    public static AskCard reason(Desk desk, String title, Consumer<String> then, Runnable cancel) {
        Button done = button("step.do", title);
        TextArea words = WordsArea.of("step.reason", 4, done::fire);
        AskCard card = new AskCard(desk, title, words, done, cancel);
        card.ask(new FieldBox(desk.text("workflow.reason"), words));
        card.done.disableProperty().bind(words.textProperty().map(String::isBlank));
        card.done.setOnAction(press -> then.accept(words.getText()));
        return card;
    }

    /** Asks for an instant to come. */
    public static AskCard moment(Desk desk, String title, Consumer<Instant> then, Runnable cancel) {
        TextField typed = new TextField();
        typed.setId("step.moment");
        typed.setPromptText(desk.text("workflow.moment.prompt"));
        MomentViewModel model = new MomentViewModel(desk);
        AskCard card = new AskCard(desk, title, typed, button("step.do", title), cancel);
        FieldBox box = new FieldBox(desk.text("workflow.moment", desk.house().zone().name()), typed);
        card.ask(box);
        typed.textProperty().subscribe(model::type);
        model.noteProperty().subscribe(box::say);
        card.done.disableProperty().bind(model.instantProperty().map(Optional::isEmpty));
        card.done.setOnAction(press -> model.instantProperty().get().ifPresent(then));
        typed.setOnAction(enter -> card.done.fire());
        return card;
    }

    /** The card with another word on its button, and another way out at the left. */
    public AskCard or(String word, String key, Runnable deed) {
        done.setText(desk.text(word));
        Button other = button("step.other", desk.text(key));
        other.setOnAction(press -> deed.run());
        buttons.getChildren().addFirst(other);
        return this;
    }

    public void focus() {
        field.requestFocus();
    }

    private void ask(FieldBox box) {
        getChildren().add(1, box);
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
