package naskah.ui.photodesk;

import java.util.List;
import javafx.scene.Node;

/** What a metadata field is edited with; it tells what a person writes and nothing else. */
interface FieldControl {
    Node node();

    /** The node that takes the focus. */
    Node focus();

    /** @param anew whether it is another photo, so that nothing half typed stays */
    void show(List<String> values, boolean anew);

    /** What stands there now, whether it makes sense or not. */
    String text();
}
