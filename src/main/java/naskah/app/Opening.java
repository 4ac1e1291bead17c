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

/** Everything that the first frame needs from the data folder, read while the toolkit starts. */
record Opening(DataFolder folder, House house, Layout layout, Optional<Resume> resume, Optional<Stored> last) {

    static Opening of(Path data, Optional<Language> wanted) throws StorageException {
        DataFolder folder = Adapters.window(data, InstantSource.system());
        SampleDesk.furnish(folder);
        Layout kept = Layout.of(values(folder, Memory.LAYOUT));
        Layout layout = wanted.map(language -> kept.withLook(kept.look().withLanguage(language))).orElse(kept);
        Optional<Resume> resume = Resume.of(values(folder, Memory.RESUME));
        Optional<Stored> last =
                resume.isPresent() ? folder.articles().find(resume.get().article()) : Optional.empty();
        return new Opening(folder, Houses.of(folder), layout, resume, last);
    }

    private static Map<String, String> values(DataFolder folder, String key) throws StorageException {
        return folder.settings().get(key).map(ValuesJson::read).orElse(Map.of());
    }
}
