package naskah.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.schedule.Outgoing;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where articles are handed over to that go out on schedule; kept as soon as it is chosen. */
final class OutgoingViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(OutgoingViewModel.class);

    private final Desk desk;
    private final Outgoing outgoing;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);

    OutgoingViewModel(Desk desk) {
        this.desk = desk;
        this.outgoing = new Outgoing(desk.folder().settings());
        desk.lanes().reading().run(outgoing::folder, this::show, this::failed);
    }

    ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What happens to articles that go out, or why it stays as it was. */
    ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    void choose(Path path) {
        desk.lanes().writing().run(() -> {
            boolean writable = Files.isDirectory(path) && Files.isWritable(path);
            if (writable) {
                outgoing.folder(Optional.of(path));
            }
            return writable;
        }, writable -> chosen(path, writable), this::failed);
    }

    void chooseNone() {
        desk.lanes().writing().run(() -> {
            outgoing.folder(Optional.empty());
            return Optional.<Path>empty();
        }, this::show, this::failed);
    }

    private void chosen(Path path, boolean writable) {
        if (writable) {
            show(Optional.of(path));
        } else {
            note.set(Note.wrong(desk.text("schedule.folder.notWritable", path)));
        }
    }

    private void show(Optional<Path> now) {
        folder.set(now);
        note.set(Note.hint(now.map(path -> desk.text("schedule.folder.chosen", path))
                .orElseGet(() -> desk.text("schedule.folder.noneChosen"))));
    }

    private void failed(Exception failure) {
        LOG.warn("the folder for what goes out on schedule could not be read or kept", failure);
        note.set(Note.wrong(desk.text("schedule.folder.failed", desk.folder().path())));
    }
}
