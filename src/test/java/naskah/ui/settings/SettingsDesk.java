package naskah.ui.settings;

import java.nio.file.Path;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;

/** A desk for a house, in Indonesian. */
final class SettingsDesk {
    private SettingsDesk() {}

    static Desk of(House house) {
        return new Desk(
                new PaneFolder(Path.of(".")), Lanes.inline(), house, Messages.in(Language.INDONESIAN), Panes.NOON);
    }
}
