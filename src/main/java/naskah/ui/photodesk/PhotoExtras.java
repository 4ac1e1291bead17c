package naskah.ui.photodesk;

import java.util.List;
import java.util.function.Function;

/** What others add to the photo desk: deeds with their buttons, and panes among the details, in this order. */
public record PhotoExtras(List<PhotoDeed> deeds, List<Function<PhotoWork, PhotoPane>> panes) {
    public static final PhotoExtras NONE = new PhotoExtras(List.of(), List.of());

    public PhotoExtras {
        deeds = List.copyOf(deeds);
        panes = List.copyOf(panes);
    }
}
