package naskah.ui.people;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Icon;
import naskah.ui.people.DoorViewModel.Candidate;
import naskah.ui.people.DoorViewModel.Why;
import org.kordamp.ikonli.feather.Feather;

/** The cover over the desk, through which nothing of the copy is seen, with the question who is there. */
public final class DoorView {
    private final Desk desk;
    private final DoorViewModel model;
    private final Runnable back;
    private final ListView<Candidate> persons = new ListView<>();
    private final PasswordField secret = new PasswordField();
    private final FieldBox secretBox;
    private final Label note = new Label();
    private final StackPane root = new StackPane();
    private boolean steered;

    /** @param back leaves the desk with whoever works at it; only where that is allowed */
    public DoorView(Desk desk, DoorViewModel model, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.back = back;
        secretBox = new FieldBox(desk.text("people.secret"), secret);
        root.setId("door");
        root.getStyleClass().add("door");
        root.getChildren().add(card());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && model.why() == Why.CHANGE) {
                back.run();
            }
        });
    }

    public Node node() {
        return root;
    }

    public void focus() {
        boolean asked = model.chosenProperty().get().filter(Candidate::secret).isPresent();
        (asked ? secret : persons).requestFocus();
    }

    private Node card() {
        Label title = words("people.door." + model.why(), "card-title");
        title.setGraphic(Icon.of(model.why() == Why.IDLE ? Feather.LOCK : Feather.USER));
        VBox card = new VBox(title, words("people.door.hint." + model.why(), "door-hint"), persons(), secretBox(), progress());
        card.getChildren().addAll(note(), buttons());
        card.getStyleClass().addAll("card-window", "door-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private Node persons() {
        persons.setId("door.persons");
        persons.setItems(model.candidates());
        persons.setCellFactory(list -> new CandidateCell(desk));
        persons.setAccessibleText(desk.text("people.door." + model.why()));
        persons.prefHeightProperty().bind(Bindings.size(model.candidates()).map(size -> Math.min(5, size.intValue())).flatMap(
                rows -> persons.fixedCellSizeProperty().map(row -> rows * row.doubleValue() + 4)));
        persons.getSelectionModel().selectedItemProperty().subscribe(now -> model.chosenProperty().set(Optional.ofNullable(now)));
        model.chosenProperty().subscribe(now -> now.ifPresent(this::show));
        persons.setOnKeyPressed(key -> {
            steered = true;
            if (key.getCode() == KeyCode.ENTER) {
                chosen();
            }
        });
        persons.setOnKeyTyped(key -> {
            if (secretBox.isVisible() && key.getCharacter().codePoints().allMatch(Character::isLetterOrDigit)) {
                secret.requestFocus();
                secret.appendText(key.getCharacter());
            }
        });
        persons.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                focus();
            }
        });
        return persons;
    }

    /** The keyboard goes on to the secret of whoever is likely to be there. */
    private void show(Candidate now) {
        persons.getSelectionModel().select(now);
        if (!steered) {
            secretBox.setVisible(now.secret());
            focus();
        }
    }

    /** Who needs no secret comes in at once. */
    private void chosen() {
        boolean asked = model.chosenProperty().get().filter(Candidate::secret).isPresent();
        if (asked) {
            secret.requestFocus();
        } else {
            enter();
        }
    }

    private Node secretBox() {
        secret.setId("door.secret");
        secret.setOnAction(enter -> enter());
        secretBox.managedProperty().bind(secretBox.visibleProperty());
        model.chosenProperty().subscribe(now -> {
            secret.clear();
            secretBox.setVisible(now.filter(Candidate::secret).isPresent());
        });
        return secretBox;
    }

    private Node progress() {
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setId("door.progress");
        progress.getStyleClass().add("small");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(model.busyProperty());
        return progress;
    }

    private Node note() {
        note.setId("door.note");
        note.getStyleClass().add("door-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.managedProperty().bind(note.visibleProperty());
        model.noteProperty().subscribe(said -> {
            note.setText(said.text());
            note.setVisible(!said.text().isEmpty());
        });
        return note;
    }

    private Node buttons() {
        Button enter = button("door.enter", "people.door.enter", this::enter);
        enter.getStyleClass().add("accent");
        enter.disableProperty().bind(model.busyProperty().or(model.pausingProperty())
                .or(Bindings.createBooleanBinding(() -> model.chosenProperty().get().isEmpty(), model.chosenProperty())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, space);
        if (model.why() == Why.CHANGE) {
            row.getChildren().add(button("door.back", "people.door.back", back));
        }
        row.getChildren().add(enter);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private Button button(String id, String key, Runnable deed) {
        Button button = new Button(desk.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }

    private Label words(String key, String styleClass) {
        Label words = new Label(desk.text(key));
        words.getStyleClass().add(styleClass);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private void enter() {
        char[] typed = secret.getText().toCharArray();
        secret.clear();
        model.enter(typed);
    }
}
