package naskah.ui.shell;

import java.util.Map;
import naskah.format.json.ValuesJson;
import naskah.storage.DataFolder;
import naskah.storage.Settings;
import naskah.task.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts down what the window remembers; where that fails, the next window looks like the one before. */
public final class Memory {
    public static final String LAYOUT = "layout";
    public static final String PHOTO_DESK = "photodesk";
    public static final String RESUME = "resume";
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    private final DataFolder folder;
    private final Lane writing;

    public Memory(DataFolder folder, Lane writing) {
        this.folder = folder;
        this.writing = writing;
    }

    public void keep(Layout layout) {
        put(LAYOUT, layout.values());
    }

    /** Another window's layout. */
    public void keep(String key, Layout layout) {
        put(key, layout.values());
    }

    public void keep(Resume resume) {
        put(RESUME, resume.values());
    }

    private void put(String key, Map<String, String> values) {
        if (folder.access() == DataFolder.Access.READ_ONLY) {
            return;
        }
        Settings settings = folder.settings();
        writing.run(() -> {
            settings.put(key, ValuesJson.write(values));
            return key;
        }, done -> { }, failure -> LOG.warn("{} was not remembered", key, failure));
    }
}
