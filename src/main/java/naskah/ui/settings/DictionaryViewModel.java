package naskah.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import naskah.check.spelling.DictionaryFiles;
import naskah.check.spelling.DictionaryLoad;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which dictionary this machine uses: the one that a person chose, or the one that is found. */
final class DictionaryViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(DictionaryViewModel.class);

    private final Desk desk;
    private final Function<Optional<Path>, DictionaryLoad> look;
    private final ObjectProperty<Optional<Path>> chosen;
    private final ReadOnlyObjectWrapper<Note> note;
    private boolean opened;

    /** @param look reads the dictionary at the chosen path, or wherever there is one; slow */
    DictionaryViewModel(Desk desk, Optional<Path> chosen, Function<Optional<Path>, DictionaryLoad> look) {
        this.desk = desk;
        this.look = look;
        this.chosen = new SimpleObjectProperty<>(chosen);
        this.note = new ReadOnlyObjectWrapper<>(Note.hint(desk.text("settings.dictionary.reading")));
    }

    /** Looks for the dictionary the first time that somebody wants to see what came of it. */
    void open() {
        if (!opened) {
            opened = true;
            look(chosen.get());
        }
    }

    Optional<Path> chosen() {
        return chosen.get();
    }

    ReadOnlyObjectProperty<Optional<Path>> chosenProperty() {
        return chosen;
    }

    /** What was found, or what is missing and the remedy. */
    ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Uses the dictionary at this folder or file if there is one; else everything stays, and the note says why. */
    void choose(Path path) {
        look(Optional.of(path));
    }

    /** Uses whichever dictionary is found. */
    void chooseNone() {
        look(Optional.empty());
    }

    private void look(Optional<Path> at) {
        desk.lanes().working().run(() -> look.apply(at), load -> found(at, load), failure -> {
            LOG.error("the dictionary could not be looked for", failure);
            note.set(Note.wrong(desk.text("settings.failed")));
        });
    }

    private void found(Optional<Path> at, DictionaryLoad load) {
        if (at.isEmpty() || load instanceof DictionaryLoad.Ready) {
            chosen.set(at);
        }
        note.set(switch (load) {
            case DictionaryLoad.Ready ready -> Note.hint(desk.text("settings.dictionary.READY", words(ready.files())));
            case DictionaryLoad.NotFound none -> Note.attention(at.isEmpty()
                    ? desk.text("settings.dictionary.NOT_FOUND")
                    : desk.text("settings.dictionary.NOT_THERE", at.get()));
            case DictionaryLoad.Unreadable broken -> {
                LOG.warn("the dictionary {} cannot be used", broken.file(), broken.cause());
                yield Note.wrong(desk.text("settings.dictionary.UNREADABLE", broken.file()));
            }
        });
    }

    private static String words(DictionaryFiles files) {
        return files.words().stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
