package naskah.ui.crop;

import naskah.house.Slot;

/** What of a framing moves when the person moves something. */
public sealed interface Target {
    /** What one slot shows. */
    record OfSlot(Slot slot) implements Target {}

    /** The focal point, which slots follow that nobody adjusted. */
    record Focus() implements Target {}

    /** One of the parts that no reader may see, by its place in the list. */
    record Hidden(int index) implements Target {}
}
