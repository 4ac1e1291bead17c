package naskah.ui.related;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;

/** The form of an item elsewhere; what is wrong stands below its field, in words. */
final class ExternalLinkForm {
    private final Desk desk;
    private final RelatedViewModel model;
    private final Runnable added;
    private final Map<ExternalLink.Field, TextField> fields = new EnumMap<>(ExternalLink.Field.class);
    private final Map<ExternalLink.Field, Label> errors = new EnumMap<>(ExternalLink.Field.class);
    private final VBox root = new VBox();

    ExternalLinkForm(Desk desk, RelatedViewModel model, Runnable added) {
        this.desk = desk;
        this.model = model;
        this.added = added;
        root.getStyleClass().add("link-form");
        for (ExternalLink.Field field : ExternalLink.Field.values()) {
            root.getChildren().add(row(field));
        }
        Button add = new Button(desk.text("related.link.add"));
        add.setId("related-link-add");
        add.getStyleClass().add("accent");
        add.setOnAction(event -> add());
        root.getChildren().add(add);
    }

    Node node() {
        return root;
    }

    void focus() {
        fields.get(ExternalLink.Field.ADDRESS).requestFocus();
    }

    private Node row(ExternalLink.Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        TextField input = new TextField();
        input.setId("related-link-" + name);
        input.setPromptText(desk.text("related.link." + name + ".example"));
        input.setOnAction(event -> add());
        Label label = new Label(desk.text("related.link." + name));
        label.setLabelFor(input);
        label.getStyleClass().add("text-small");
        Label error = new Label();
        error.setId("related-link-" + name + "-error");
        error.setWrapText(true);
        error.setMinHeight(Label.USE_PREF_SIZE);
        error.getStyleClass().add("field-error");
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        fields.put(field, input);
        errors.put(field, error);
        return new VBox(4, label, input, error);
    }

    private void add() {
        switch (model.add(new ExternalLink(
                text(ExternalLink.Field.ADDRESS), text(ExternalLink.Field.HEADLINE), text(ExternalLink.Field.TIME)))) {
            case ExternalLink.Check.Ok ok -> {
                say(Map.of());
                fields.values().forEach(TextField::clear);
                added.run();
            }
            case ExternalLink.Check.Wrong wrong -> {
                say(wrong.messages());
                fields.get(wrong.messages().keySet().iterator().next()).requestFocus();
            }
        }
    }

    private void say(Map<ExternalLink.Field, String> messages) {
        errors.forEach((field, label) -> label.setText(messages.containsKey(field) ? desk.text(messages.get(field)) : ""));
    }

    private String text(ExternalLink.Field field) {
        return fields.get(field).getText();
    }
}
