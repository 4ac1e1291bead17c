package naskah.ui.photodesk;

import javafx.scene.Node;
import naskah.photo.Photo;

/** A part of a photo's details that is built elsewhere. */
public interface PhotoPane {
    Node node();

    /** Another photo, or the same after an edit. */
    void show(Photo photo);

    /** Whether it asks the person something, and so stands above the fields. */
    default boolean asks() {
        return false;
    }

    /** The photo desk around it is put away. */
    default void dispose() {}
}
