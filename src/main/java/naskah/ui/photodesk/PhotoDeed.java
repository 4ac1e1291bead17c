package naskah.ui.photodesk;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import naskah.photo.PhotoId;
import org.kordamp.ikonli.Ikon;

/**
 * Something that can be done with the chosen photos and is built elsewhere: it has a button and the key of its command.
 *
 * @param command in the table of commands
 * @param many    whether it works on several photos; else it needs exactly one
 */
public record PhotoDeed(String command, Ikon icon, boolean many, BiConsumer<PhotoWork, List<PhotoId>> deed) {
    public PhotoDeed {
        Objects.requireNonNull(command);
        Objects.requireNonNull(icon);
        Objects.requireNonNull(deed);
    }

    boolean isFor(int chosen) {
        return many ? chosen > 0 : chosen == 1;
    }
}
