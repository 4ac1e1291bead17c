package naskah.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import naskah.check.spelling.Dictionaries;
import naskah.i18n.Messages;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.task.Lanes;
import naskah.task.Tasks;
import naskah.ui.Desk;
import naskah.ui.Minutes;
import naskah.ui.check.CheckTools;
import naskah.ui.exporting.TransferBar;
import naskah.ui.people.DoorViewModel;
import naskah.ui.settings.SettingsDialog;
import naskah.ui.shell.DeskView;
import naskah.ui.shell.Layout;
import naskah.ui.shell.Looks;
import naskah.ui.shell.Memory;
import naskah.ui.shell.Notice;
import naskah.ui.shell.OpenArticle;
import naskah.ui.shell.Place;
import naskah.ui.shell.Resume;
import naskah.workflow.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the window together, and anew when house or language change. */
final class Wiring implements DeskView.Frame, FrontDoor.House {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private final Stage stage;
    private final Tasks tasks;
    private final Lanes lanes;
    private final DataFolder folder;
    private final Opening opening;
    private final Memory memory;
    private final Runnable exit;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root);
    private final KeptHouse house;
    private final FileManager files;
    private final PhotoDeskWindow photos;
    private final Minutes minutes;
    private final ScheduleOffice schedule;
    private Layout layout;
    private Optional<Path> chosenDictionary;
    private Dictionaries dictionaries;
    private Person person;
    final FrontDoor door;
    private DeskView view;
    private Subscription titling = Subscription.EMPTY;

    Wiring(Stage stage, Tasks tasks, Opening opening) {
        this(stage, tasks, opening, Platform::exit);
    }

    /** @param exit what comes after the window has closed and everything is put down */
    Wiring(Stage stage, Tasks tasks, Opening opening, Runnable exit) {
        this.stage = stage;
        this.tasks = tasks;
        this.lanes = tasks.lanes();
        this.opening = opening;
        this.folder = opening.folder();
        this.layout = opening.layout();
        this.house = new KeptHouse(opening.house(), folder, lanes.writing(), this::notKept);
        this.chosenDictionary = opening.dictionary();
        this.dictionaries = new Dictionaries(chosenDictionary);
        this.files = FileManager.ofSystem(lanes.working(), this::cannotShow);
        this.exit = exit;
        this.memory = new Memory(folder, lanes.writing());
        this.photos = new PhotoDeskWindow(stage, this, this::desk, this::view, () -> dictionaries, memory);
        this.minutes = new Minutes(lanes.timer(), InstantSource.system());
        this.person = opening.procedure().isPresent() ? DoorViewModel.NOBODY : Person.ALONE;
        this.door = new FrontDoor(stage, root, this);
        this.schedule = new ScheduleOffice(this::desk, this::view, lanes);
    }

    void open() {
        Desk desk = desk();
        build(desk, opening.left().last().map(stored -> OpenArticle.of(desk, stored)).orElseGet(() -> OpenArticle.blank(desk)));
        root.getChildren().setAll(view.node());
        door.arrive(opening.procedure());
        stage.setScene(scene);
        stage.getIcons().setAll(ProgramIcons.all());
        WindowBounds.give(stage, layout.bounds());
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.show();
        view.looked();
        view.resume(opening.left().resume());
        new FolderWatch(folder, lanes, schedule::folderChanged).look();
        schedule.model().watch();
        door.focus();
        Started.watch(scene);
        if (Training.isAsked()) {
            Training.walk(scene, lanes.timer());
        }
    }

    /** The window's content as it stands now. */
    DeskView view() {
        return view;
    }

    PhotoDeskWindow photoDesk() {
        return photos;
    }

    @Override
    public Layout.Look look() {
        return layout.look();
    }

    @Override
    public void look(Layout.Look look) {
        boolean other = look.language() != layout.look().language();
        layout = layout.withLook(look);
        Looks.dress(scene, look);
        if (other) {
            rebuild();
        }
        view.looked();
        photos.looked(other);
        memory.keep(layout);
    }

    @Override
    public void settings() {
        SettingsDialog dialog = new SettingsDialog(
                desk(), stage, chosenDictionary, chosen -> new Dictionaries(chosen).load());
        Looks.dress(dialog.getDialogPane().getScene(), layout.look());
        dialog.showAndWait().ifPresent(this::keep);
        door.reread(failure -> LOG.warn("the list of persons could not be read", failure));
    }

    @Override
    public void person() {
        if (person.isAlone()) {
            view.model().say(Notice.of(desk().text("people.alone")));
        } else {
            door.change();
        }
    }

    @Override
    public void handTo(Person next, Runnable then, Runnable unsaved) {
        view.model().leave(() -> {
            Optional<Resume> where =
                    person.equals(DoorViewModel.NOBODY) ? opening.left().resume() : Optional.of(view.resume());
            view.model().see();
            folder.signIn(next.id());
            person = next;
            OpenArticle left = view.model().current();
            Place place = renew(left.settled(desk()));
            then.run();
            view.looked();
            view.goBack(place);
            view.resume(where);
            if (left.beneath().isPresent()) {
                view.model().reopen();
            }
        }, unsaved);
    }

    @Override
    public void photos() {
        photos.open();
    }

    @Override
    public void photos(String commandId) {
        photos.perform(commandId);
    }

    @Override
    public void quit() {
        photos.leave(() -> view.model().leave(this::close, this::closeUnsaved), this::closeUnsaved);
    }

    private void closeUnsaved() {
        if (UnsavedQuestion.ask(desk(), stage, scene.getStylesheets())) {
            close();
        }
    }

    /** A bug was met: what is written is saved, and the person hears of it. */
    void crashed(String code, Path log) {
        view.model().current().autosave().flush(state -> { });
        view.model().say(new Notice(desk().text("shell.crash", code, log), Optional.empty()));
    }

    /** The window is built again only where more has changed than what the check, which listens, asks for. */
    private void keep(SettingsDialog.Chosen chosen) {
        boolean same = house.differsOnlyInStyle(chosen.house()) && chosenDictionary.equals(chosen.dictionary());
        house.keep(chosen.house());
        keep(chosen.dictionary());
        if (!same) {
            rebuild();
            photos.looked(true);
        }
    }

    private void keep(Optional<Path> dictionary) {
        if (dictionary.equals(chosenDictionary)) {
            return;
        }
        chosenDictionary = dictionary;
        dictionaries = new Dictionaries(dictionary);
        lanes.writing().run(() -> {
            ChosenDictionary.keep(folder, dictionary);
            return dictionary;
        }, done -> { }, this::notKept);
    }

    private void notKept(Exception failure) {
        LOG.warn("the house's choices were not kept", failure);
        view.model().say(Notice.of(desk().text("settings.notKept", folder.path())));
    }

    private void rebuild() {
        Place place = renew(view.model().current());
        view.looked();
        view.goBack(place);
    }

    /** Puts a new view where the one before stood, and says where the person was in that. */
    private Place renew(OpenArticle open) {
        layout = now();
        DeskView before = view;
        Place place = before.place();
        before.dispose();
        build(desk(), open);
        before.model().succeededBy(view.model());
        door.replace(before.node(), view.node());
        return place;
    }

    private void build(Desk desk, OpenArticle open) {
        CheckTools checks = new CheckTools(house.style(), dictionaries, minutes.property());
        TransferBar transfers = new TransferBar(desk, new DeskTransfers(desk), files::show);
        DeskPanes.Bars bars = DeskPanes.Bars.of(desk, transfers, files::show, schedule.bar(desk, transfers::export).node());
        DeskPanes panes = new DeskPanes(desk, ExportPages.of(house.house(), folder), bars, photos, checks);
        view = new DeskView(desk, panes, this, layout.dividers(), open);
        Looks.dress(scene, layout.look());
        view.model().openProperty().subscribe(this::follow);
    }

    private void follow(OpenArticle open) {
        photos.follow();
        schedule.follow(open.autosave());
        titling.unsubscribe();
        titling = open.session().articleProperty().map(article -> article.headline()).subscribe(headline ->
                door.title(headline.isBlank() ? FrontDoor.TITLE : desk().text("shell.window", headline)));
    }

    @Override
    public Desk desk() {
        return new Desk(folder, lanes, house.house(), Messages.in(layout.look().language()), InstantSource.system(), person);
    }

    private void cannotShow(FileManager.Opener opener, Path path) {
        view.model().say(new Notice(desk().text("shell.folder." + opener, path), Optional.empty()));
    }

    private Layout now() {
        return new Layout(WindowBounds.of(stage, layout.bounds()), view.dividers(), layout.look());
    }

    private void close() {
        memory.keep(now());
        memory.keep(view.resume());
        view.model().see();
        photos.close();
        view.dispose();
        door.dispose();
        schedule.model().end();
        stage.hide();
        try {
            tasks.finish(PATIENCE);
            folder.close();
        } catch (StorageException failure) {
            LOG.warn("the data folder was not closed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        exit.run();
    }
}
