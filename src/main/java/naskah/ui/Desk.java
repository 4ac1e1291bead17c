package naskah.ui;

import java.time.InstantSource;
import naskah.house.House;
import naskah.i18n.Messages;
import naskah.storage.DataFolder;
import naskah.task.Lanes;
import naskah.workflow.Person;

/**
 * What every feature of the window works with; another house, language or person makes another desk and the window is built again.
 *
 * @param person who works at it, {@link Person#ALONE} in a house without a list of persons
 */
public record Desk(DataFolder folder, Lanes lanes, House house, Messages messages, InstantSource clock, Person person) {

    /** The desk of a house of one. */
    public Desk(DataFolder folder, Lanes lanes, House house, Messages messages, InstantSource clock) {
        this(folder, lanes, house, messages, clock, Person.ALONE);
    }

    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
