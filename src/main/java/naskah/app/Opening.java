package naskah.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import naskah.format.json.ValuesJson;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.ui.shell.Layout;
import naskah.ui.shell.Memory;
import naskah.ui.shell.Resume;
import naskah.workflow.Procedure;
import org.slf4j.LoggerFactory;

/**
 * Everything that the first frame needs from the data folder, read while the toolkit starts.
 *
 * @param procedure how several persons work here, empty in a house of one
 */
record Opening(
        DataFolder folder,
        House house,
        Optional<Path> dictionary,
        Layout layout,
        Left left,
        Optional<Procedure> procedure) {

    /** Where the person was, and the article that was on the desk. */
    record Left(Optional<Resume> resume, Optional<Stored> last) {}

    static Opening of(Path data, Optional<Language> wanted) throws StorageException {
        DataFolder folder = Adapters.window(data, InstantSource.system());
        furnish(folder);
        Layout kept = Layout.of(values(folder, Memory.LAYOUT));
        Layout layout = wanted.map(language -> kept.withLook(kept.look().withLanguage(language))).orElse(kept);
        Optional<Resume> resume = Resume.of(values(folder, Memory.RESUME));
        Optional<Stored> last =
                resume.isPresent() ? folder.articles().find(resume.get().article()) : Optional.empty();
        return new Opening(
                folder, Houses.of(folder), ChosenDictionary.of(folder), layout, new Left(resume, last), procedure(folder));
    }

    /** How a house of several persons works; none in a house of one. */
    private static Optional<Procedure> procedure(DataFolder folder) throws StorageException {
        return folder.people().all().isEmpty() ? Optional.empty() : Optional.of(folder.people().procedure());
    }

    /** Without its samples the desk is only emptier. */
    private static void furnish(DataFolder folder) {
        try {
            SampleDesk.furnish(folder);
        } catch (StorageException failure) {
            LoggerFactory.getLogger(Opening.class).warn("the sample newsroom was not set up", failure);
        }
    }

    private static Map<String, String> values(DataFolder folder, String key) throws StorageException {
        return folder.settings().get(key).map(ValuesJson::read).orElse(Map.of());
    }
}
