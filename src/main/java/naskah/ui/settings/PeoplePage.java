package naskah.ui.settings;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.Columns;
import naskah.ui.people.RoleWords;
import naskah.ui.settings.PeopleViewModel.Door;
import naskah.ui.settings.PeopleViewModel.Entry;
import naskah.workflow.Role;

/** Who works here, with roles and PINs, and how they work together; for administrators once there is a list. */
final class PeoplePage {
    private final Desk desk;
    private final PeopleViewModel model;
    private final Page page;
    private final ListView<Entry> list = new ListView<>();
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final StackPane node = new StackPane();

    PeoplePage(Desk desk, PeopleViewModel model) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk);
        Label explained = page.words("settings-why", "");
        explained.setId("settings-people-why");
        Bindings.size(model.entries()).subscribe(size -> explained.setText(
                desk.text(size.intValue() == 0 ? "people.why.alone" : "people.why.list")));
        Node open = page.of(explained, list(), adding(), form(), secrets(), procedure());
        Node closed = page.of(page.words("settings-why", desk.text("people.why.closed")));
        closed.setVisible(false);
        VBox told = new VBox(open, note());
        VBox.setVgrow(open, Priority.ALWAYS);
        told.setVisible(false);
        node.getChildren().setAll(told, closed);
        model.doorProperty().subscribe(door -> {
            told.setVisible(door == Door.OPEN);
            closed.setVisible(door == Door.CLOSED);
        });
    }

    Node node() {
        return node;
    }

    private Node list() {
        list.setId("settings-people");
        list.getStyleClass().add("settings-people");
        list.setAccessibleText(desk.text("settings.section.PEOPLE"));
        list.setItems(model.entries());
        list.setCellFactory(view -> new EntryCell());
        list.managedProperty().bind(list.visibleProperty());
        list.visibleProperty().bind(Bindings.isNotEmpty(model.entries()));
        list.setOnMouseClicked(click -> chosen());
        list.setOnKeyReleased(key -> chosen());
        model.chosenProperty().subscribe(now -> now.ifPresentOrElse(
                list.getSelectionModel()::select, list.getSelectionModel()::clearSelection));
        return list;
    }

    private void chosen() {
        Optional<Entry> entry = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (entry.isPresent() && !entry.equals(model.chosenProperty().get())) {
            model.choose(entry);
        }
    }

    private Node adding() {
        Button add = page.button("settings-person-new", "people.new", () -> model.choose(Optional.empty()));
        add.managedProperty().bind(add.visibleProperty());
        add.visibleProperty().bind(Bindings.isNotEmpty(model.entries()));
        return add;
    }

    private Node form() {
        TextField name = page.text(model.form.name, "settings-person-name");
        FlowPane roles = new FlowPane();
        roles.getStyleClass().add("settings-flow");
        for (Role role : Role.values()) {
            CheckBox box = new CheckBox(desk.text("people.role." + role));
            box.setId("settings-person-" + role);
            box.selectedProperty().bindBidirectional(model.form.role(role));
            roles.getChildren().add(box);
        }
        CheckBox active = new CheckBox(desk.text("people.active"));
        active.setId("settings-person-active");
        active.selectedProperty().bindBidirectional(model.form.active);
        Button keep = page.button("settings-person-keep", "people.keep", model::keep);
        keep.disableProperty().bind(model.busyProperty());
        Label heading = page.heading("people.new");
        model.chosenProperty().subscribe(now -> heading.setText(
                now.map(entry -> entry.person().name()).orElse(desk.text("people.new"))));
        return new VBox(10, heading, new Columns(15, page.box("person.name", name)), roles, active, keep);
    }

    /** Only for who is on the list already. */
    private Node secrets() {
        first.setId("settings-person-secret");
        second.setId("settings-person-secret-again");
        Button set = page.button("settings-person-secret-set", "people.secret.ask", () -> {
            char[] typed = first.getText().toCharArray();
            char[] again = second.getText().toCharArray();
            first.clear();
            second.clear();
            model.secret(typed, again);
        });
        set.disableProperty().bind(model.busyProperty());
        Button clear = page.button("settings-person-secret-clear", "people.secret.clear", model::clearSecret);
        clear.disableProperty().bind(model.busyProperty());
        FlowPane buttons = new FlowPane(set, clear);
        buttons.getStyleClass().add("settings-flow");
        VBox box = new VBox(
                10, new Columns(12, page.box("person.secret", first), page.box("person.secretAgain", second)), buttons);
        box.managedProperty().bind(box.visibleProperty());
        model.chosenProperty().subscribe(now -> {
            box.setVisible(now.isPresent());
            clear.setVisible(now.filter(Entry::secret).isPresent());
        });
        return box;
    }

    private Node note() {
        Label note = page.note("settings-people-note", model.note);
        VBox.setMargin(note, new Insets(8, 20, 8, 20));
        return note;
    }

    private Node procedure() {
        CheckBox fourEyes = new CheckBox(desk.text("people.fourEyes"));
        fourEyes.setId("settings-four-eyes");
        fourEyes.setWrapText(true);
        fourEyes.selectedProperty().bindBidirectional(model.fourEyes);
        fourEyes.setOnAction(press -> model.keepProcedure());
        TextField minutes = page.text(model.idleMinutes, "settings-idle");
        minutes.setOnAction(enter -> model.keepProcedure());
        minutes.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                model.keepProcedure();
            }
        });
        VBox box = new VBox(
                10, page.heading("people.procedure"), fourEyes, new Columns(15, page.box("person.idle", minutes)));
        box.managedProperty().bind(box.visibleProperty());
        box.visibleProperty().bind(Bindings.isNotEmpty(model.entries()));
        return box;
    }

    private final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty ? null : told(entry));
        }

        private String told(Entry entry) {
            String line = entry.person().name() + " · " + RoleWords.of(entry.person(), desk.messages());
            String left = entry.person().active() ? line : desk.text("people.left", line);
            return entry.secret() ? desk.text("people.withSecret", left) : left;
        }
    }
}
