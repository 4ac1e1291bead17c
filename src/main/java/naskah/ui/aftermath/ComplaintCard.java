package naskah.ui.aftermath;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;

/** Asks what a reader complains of; without a name it counts too. */
public final class ComplaintCard extends FormCard {
    private final Desk desk;

    /** @param done runs once it is noted, and instead of it when the person thinks better of it */
    public ComplaintCard(Desk desk, ComplaintViewModel model, Runnable done) {
        super(desk, desk.text("after.title.complaint"), model.troubleProperty(), model.readyProperty(), done);
        this.desk = desk;
        Label clock = new Label(desk.text("after.clock"));
        clock.getStyleClass().add("text-muted");
        clock.setWrapText(true);
        clock.setMinHeight(USE_PREF_SIZE);
        TextArea text = area("after-text", 4);
        text.textProperty().bindBidirectional(model.textProperty());
        FieldBox name = field("name", model.nameProperty());
        FieldBox contact = field("contact", model.contactProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(contact, Priority.ALWAYS);
        FieldBox received = field("received", model.receivedProperty());
        model.noteProperty().subscribe(received::say);
        fill(
                text,
                clock,
                new FieldBox(desk.text("after.text"), text),
                field("comment", model.commentProperty()),
                new HBox(12, name, contact),
                received);
        onDone(() -> model.note(done));
    }

    private FieldBox field(String part, StringProperty value) {
        TextField field = new TextField();
        field.setId("after-" + part);
        field.setPromptText(desk.text("after.prompt." + part));
        field.textProperty().bindBidirectional(value);
        return new FieldBox(desk.text("after.field." + part), field);
    }
}
