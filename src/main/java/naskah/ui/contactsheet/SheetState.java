package naskah.ui.contactsheet;

import java.nio.file.Path;
import java.util.List;

/** How the making of a contact sheet goes. */
public sealed interface SheetState {
    record Idle() implements SheetState {}

    /** So many of its pages are drawn; none of none before the first. */
    record Running(int done, int all) implements SheetState {}

    record Done(List<Path> files) implements SheetState {
        public Done {
            files = List.copyOf(files);
        }
    }

    /** Nothing was written; the sentence says why and what to do. */
    record Failed(String sentence) implements SheetState {}
}
