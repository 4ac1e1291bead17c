package naskah.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import naskah.ui.Desk;
import naskah.ui.people.DoorView;
import naskah.ui.people.DoorViewModel;
import naskah.ui.people.DoorViewModel.Why;
import naskah.ui.people.IdleWatch;
import naskah.workflow.Person;
import naskah.workflow.Procedure;

/** Covers the desk until somebody is known: at the start, when it changes hands, and after nobody has touched it for a while. */
final class FrontDoor {
    /** The desk behind the door. */
    interface House {
        Desk desk();

        /** Saves what is written in the name of whoever wrote it, and goes on in the other's name. */
        void handTo(Person next, Runnable then, Runnable unsaved);
    }

    /** All that a window says of itself that shows no copy. */
    static final String TITLE = "Naskah";

    /** What comes back when the door opens. */
    private record Behind(List<Node> nodes, List<Stage> windows, Optional<Node> focus, String title) {
        Behind with(Node before, Node after) {
            return new Behind(nodes.stream().map(node -> node == before ? after : node).toList(), windows, Optional.empty(), title);
        }

        Behind titled(String other) {
            return new Behind(nodes, windows, focus, other);
        }
    }

    private record Covered(DoorView door, Behind behind) {}

    private final Stage stage;
    private final StackPane root;
    private final House house;
    private final IdleWatch idle;
    private final EventHandler<InputEvent> touched;
    private final ListChangeListener<Window> opened = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::listen);
        }
    };
    private Optional<Covered> covered = Optional.empty();
    private Procedure procedure = new Procedure(false, 0);

    FrontDoor(Stage stage, StackPane root, House house) {
        this.stage = stage;
        this.root = root;
        this.house = house;
        Desk desk = house.desk();
        this.idle = new IdleWatch(desk.lanes().timer(), desk.clock(), () -> show(Why.IDLE));
        this.touched = input -> idle.touch();
        listen(stage);
        Window.getWindows().addListener(opened);
    }

    /** Whether the desk is covered. */
    boolean isClosed() {
        return covered.isPresent();
    }

    /** Puts another view of the desk where the one before stood; behind a closed door it is not seen either. */
    void replace(Node before, Node after) {
        root.getChildren().set(root.getChildren().indexOf(before), after);
        covered.ifPresent(now -> after.setVisible(false));
        covered = covered.map(now -> new Covered(now.door(), now.behind().with(before, after)));
    }

    /** The window's title, which tells nothing of the copy while the door is closed. */
    void title(String title) {
        stage.setTitle(isClosed() ? TITLE : title);
        covered = covered.map(now -> new Covered(now.door(), now.behind().titled(title)));
    }

    /** The keyboard is the door's while it is closed. */
    void focus() {
        covered.ifPresent(now -> now.door().focus());
    }

    /** Asks who is there, where there is a list of persons. */
    void arrive(Optional<Procedure> known) {
        known.ifPresent(now -> {
            procedure = now;
            show(Why.ARRIVAL);
        });
    }

    /** Asks who goes on. */
    void change() {
        show(Why.CHANGE);
    }

    /** Covers the desk as after a while. */
    void lock() {
        show(Why.IDLE);
    }

    /** The list of persons may be another one now. */
    void reread(Consumer<Exception> failed) {
        var people = house.desk().folder().people();
        house.desk().lanes().reading().run(() -> new Read(people.all(), people.procedure()), this::take, failed);
    }

    /** Stops listening to windows. */
    void dispose() {
        Window.getWindows().removeListener(opened);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
        stage.removeEventFilter(InputEvent.ANY, touched);
        idle.begin(Duration.ZERO);
    }

    private record Read(List<Person> all, Procedure procedure) {}

    private void take(Read read) {
        if (read.all().isEmpty()) {
            return;
        }
        procedure = read.procedure();
        Person now = house.desk().person();
        Optional<Person> same = read.all().stream().filter(person -> person.id().equals(now.id()) && person.active()).findFirst();
        if (isClosed()) {
            return;
        }
        if (same.isEmpty()) {
            show(Why.ARRIVAL);
        } else if (same.get().equals(now)) {
            wait(procedure);
        } else {
            house.handTo(same.get(), () -> wait(procedure), () -> show(Why.ARRIVAL));
        }
    }

    private void show(Why why) {
        Desk desk = house.desk();
        DoorView door = new DoorView(desk, new DoorViewModel(desk, why, this::enter), this::open);
        Behind behind = covered.map(Covered::behind).orElseGet(this::hide);
        covered.ifPresent(before -> root.getChildren().remove(before.door().node()));
        covered = Optional.of(new Covered(door, behind));
        root.getChildren().add(door.node());
        stage.setTitle(TITLE);
        door.focus();
        if (why == Why.CHANGE) {
            wait(procedure);
        }
    }

    /** Nothing of the copy is seen and no key comes to it; what stands in windows of its own goes with it. */
    private Behind hide() {
        Optional<Node> focus = Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner());
        List<Node> hidden = root.getChildren().stream().filter(Node::isVisible).toList();
        List<Stage> putAway = new ArrayList<>();
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window != stage) {
                if (window instanceof Stage other && other.getModality() == Modality.NONE) {
                    putAway.add(other);
                }
                window.hide();
            }
        }
        hidden.forEach(node -> node.setVisible(false));
        return new Behind(hidden, putAway, focus, stage.getTitle());
    }

    private void enter(Person person, Consumer<String> refused) {
        Person now = house.desk().person();
        if (person.equals(now)) {
            open();
        } else {
            house.handTo(person, this::open, () -> refused.accept(house.desk().text("people.unsaved", now.name())));
        }
    }

    private void open() {
        covered.ifPresent(before -> {
            covered = Optional.empty();
            root.getChildren().remove(before.door().node());
            before.behind().nodes().forEach(node -> node.setVisible(true));
            before.behind().windows().forEach(Stage::show);
            stage.setTitle(before.behind().title());
            before.behind().focus().ifPresent(Node::requestFocus);
        });
        wait(procedure);
    }

    private void wait(Procedure now) {
        idle.begin(Duration.ofMinutes(now.idleMinutes()));
    }

    private void listen(Window window) {
        window.addEventFilter(InputEvent.ANY, touched);
    }
}
