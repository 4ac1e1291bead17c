package naskah.ui.photodesk;

import java.util.List;
import naskah.intake.PhotoNews;

/** How taking photos in goes. */
public sealed interface ImportState {
    record Idle() implements ImportState {}

    /** @param all 0 while it is not known how many files there are */
    record Running(int done, int all) implements ImportState {}

    /** @param cancelled whether it was stopped; what had come by then stays */
    record Done(List<PhotoNews> news, boolean cancelled) implements ImportState {
        public Done {
            news = List.copyOf(news);
        }
    }

    /** @param sentence says why, in the person's language */
    record Failed(String sentence) implements ImportState {}
}
