package naskah.ui.check;

import java.time.Instant;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import naskah.check.spelling.Dictionaries;

/**
 * What the checks of all open articles share.
 *
 * @param minutes changes as time goes by: an article that is open at midnight is read again
 */
public record CheckTools(HouseStyle style, Dictionaries dictionaries, ObservableValue<Instant> minutes) {
    public CheckTools {
        Objects.requireNonNull(style);
        Objects.requireNonNull(dictionaries);
        Objects.requireNonNull(minutes);
    }
}
