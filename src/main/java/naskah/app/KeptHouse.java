package naskah.app;

import java.util.function.Consumer;
import naskah.house.House;
import naskah.house.Style;
import naskah.storage.DataFolder;
import naskah.task.Lane;
import naskah.ui.check.HouseStyle;

/** The house as it is now, kept in the data folder with every change: one from the settings, or one word from the check. */
final class KeptHouse {
    private final DataFolder folder;
    private final Lane writing;
    private final Consumer<Exception> notKept;
    private final HouseStyle style;
    private House house;

    /** @param notKept hears on the UI thread of a change that holds only until the program ends */
    KeptHouse(House house, DataFolder folder, Lane writing, Consumer<Exception> notKept) {
        this.house = house;
        this.folder = folder;
        this.writing = writing;
        this.notKept = notKept;
        this.style = new HouseStyle(house.style(), this::keep);
    }

    House house() {
        return house;
    }

    HouseStyle style() {
        return style;
    }

    /** Whether windows built for the house as it is serve the other as well: what the copy check asks for is all that differs. */
    boolean differsOnlyInStyle(House other) {
        return other.withStyle(house.style()).equals(house);
    }

    void keep(House other) {
        house = other;
        style.show(other.style());
        writing.run(() -> {
            Houses.keep(folder, other);
            return other;
        }, done -> { }, notKept);
    }

    /** A word or a pardon was added while somebody was writing. */
    private void keep(Style other) {
        keep(house.withStyle(other));
    }
}
