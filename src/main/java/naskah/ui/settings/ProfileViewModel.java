package naskah.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.format.profile.ProfileFile;
import naskah.house.House;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole profile as a file that desks share: given out as it is set now, taken in to be looked at before it is kept. */
final class ProfileViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ProfileViewModel.class);

    private final Desk desk;
    private final Supplier<Optional<House>> set;
    private final Consumer<House> shown;
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);

    /**
     * @param set   the profile as it is set, empty while something is wrong with it
     * @param shown hears of a profile that was read
     */
    ProfileViewModel(Desk desk, Supplier<Optional<House>> set, Consumer<House> shown) {
        this.desk = desk;
        this.set = set;
        this.shown = shown;
    }

    ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    void importFrom(Path file) {
        desk.lanes().working().run(() -> ProfileFile.read(file), house -> {
            shown.accept(house);
            note.set(Note.hint(desk.text("settings.profile.imported", file)));
        }, failure -> note.set(new FileWords(desk).refused(failure)));
    }

    void exportTo(Path file) {
        set.get().ifPresentOrElse(
                house -> write(house, file), () -> note.set(Note.wrong(desk.text("settings.profile.wrong"))));
    }

    private void write(House house, Path file) {
        desk.lanes().working().run(() -> {
            ProfileFile.write(house, file);
            return file;
        }, written -> note.set(Note.hint(desk.text("settings.profile.exported", written))), failure -> {
            LOG.warn("the profile was not written to {}", file, failure);
            note.set(Note.wrong(desk.text("settings.profile.unwritten", file)));
        });
    }
}
