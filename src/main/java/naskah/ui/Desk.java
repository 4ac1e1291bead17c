package naskah.ui;

import java.time.InstantSource;
import naskah.house.House;
import naskah.i18n.Messages;
import naskah.storage.DataFolder;
import naskah.task.Lanes;

/** What every feature of the window works with; another house or language makes another desk and the window is built again. */
public record Desk(DataFolder folder, Lanes lanes, House house, Messages messages, InstantSource clock) {

    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
