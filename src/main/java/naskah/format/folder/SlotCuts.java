package naskah.format.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import naskah.house.Pictures;
import naskah.house.Slot;
import naskah.photo.Photo;
import naskah.photo.WebpEncoder;
import naskah.photo.frame.Crops;
import naskah.photo.frame.Cut;

/** Which pictures a page needs of a photo: the slots in which the article uses it, each in its widths and never enlarged. */
final class SlotCuts {
    private SlotCuts() {}

    static List<Cut> of(Photo photo, ArticlePictures.Use use, Pictures house) {
        Crops crops = Crops.of(photo.framing(), photo.size());
        List<Cut> cuts = new ArrayList<>();
        for (String id : use.slots()) {
            Slot slot = house.slot(id).orElse(Slot.FREE);
            List<Integer> widths = use.isSmall(id) ? slot.widths().subList(0, 1) : slot.widths();
            TreeSet<Integer> wanted = new TreeSet<>();
            widths.forEach(width -> wanted.add(crops.rendered(slot, width).width()));
            wanted.forEach(width -> cuts.add(new Cut(slot, width)));
            if (hasChoice(id) && WebpEncoder.isHere()) {
                wanted.forEach(width -> cuts.add(new Cut(slot, width, true)));
            }
        }
        return cuts.stream().distinct().toList();
    }

    /** What stands in a figure is offered in several formats; a shared picture and a card are one address each. */
    private static boolean hasChoice(String slot) {
        return !slot.equals(Slot.SHARE.id()) && !slot.equals(Slot.CARD.id());
    }
}
