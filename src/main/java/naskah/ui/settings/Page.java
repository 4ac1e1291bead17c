package naskah.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Note;

/** What the pages of the settings are made of: fields with their names, buttons, explanations and notes. */
final class Page {
    private final Desk desk;

    Page(Desk desk) {
        this.desk = desk;
    }

    /** A page that is scrolled where the window is too small for it. */
    ScrollPane of(Node... children) {
        VBox form = new VBox(children);
        form.getStyleClass().add("settings-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    FieldBox box(String name, Node field) {
        return new FieldBox(desk.text("settings." + name), field);
    }

    TextField text(StringProperty value, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    <T> FieldBox choice(String name, ObjectProperty<T> value, List<T> all, Function<T, String> label) {
        Choice<T> field = new Choice<>("settings-" + name, all, label);
        value.subscribe(field::offer);
        field.valueProperty().bindBidirectional(value);
        return box(name, field);
    }

    Button button(String id, String key, Runnable deed) {
        Button button = new Button(desk.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }

    Label heading(String key) {
        Label heading = new Label(desk.text(key));
        heading.getStyleClass().add("settings-heading");
        return heading;
    }

    Label words(String styleClass, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** A note that comes and goes. */
    Label note(String id, ReadOnlyObjectProperty<Note> note) {
        Label label = words("settings-note", "");
        label.setId(id);
        label.managedProperty().bind(label.visibleProperty());
        note.subscribe(now -> {
            label.setText(now.text());
            label.setVisible(!now.text().isEmpty());
            label.getStyleClass().setAll("label", "settings-note", "note-" + now.kind());
        });
        return label;
    }
}
