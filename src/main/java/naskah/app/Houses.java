package naskah.app;

import java.io.IOException;
import java.util.Optional;
import naskah.format.json.HouseJson;
import naskah.house.House;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** The house profile of a data folder, kept under one setting. */
final class Houses {
    private static final String KEY = "house";

    private Houses() {}

    /** The profile that is kept, the standard one where none is. */
    static House of(DataFolder folder) throws StorageException {
        Optional<String> kept = folder.settings().get(KEY);
        if (kept.isEmpty()) {
            return House.standard();
        }
        try {
            return HouseJson.read(kept.get());
        } catch (IOException damaged) {
            throw new StorageException("read the house profile", StorageException.Cause.DAMAGED, damaged);
        }
    }

    static void keep(DataFolder folder, House house) throws StorageException {
        folder.settings().put(KEY, HouseJson.write(house));
    }
}
