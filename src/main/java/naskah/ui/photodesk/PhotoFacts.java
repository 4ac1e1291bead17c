package naskah.ui.photodesk;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import naskah.photo.Photo;
import naskah.photo.PhotoDate;
import naskah.storage.Held;
import naskah.ui.Desk;

/** A photo's file in words: its size, its form, when it was taken in its own zone, and when it came. */
final class PhotoFacts {
    private static final double MEGA = 1_000_000;

    private final Desk desk;

    PhotoFacts(Desk desk) {
        this.desk = desk;
    }

    List<String> of(Held held) {
        Photo photo = held.photo();
        List<String> facts = new ArrayList<>();
        facts.add(desk.text("photodesk.facts.size", photo.size().width(), photo.size().height(),
                photo.size().pixels() / MEGA));
        facts.add(photo.format() + " · " + bytes(photo.original().bytes()));
        held.embedded().dateCreated().ifPresent(date -> facts.add(desk.text("photodesk.facts.taken", taken(date))));
        facts.add(desk.text("photodesk.facts.added", DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", locale())
                .format(held.addedAt().atZone(desk.house().zone().id()))));
        return facts;
    }

    /** As exactly as the file says, with the zone that it names and no other. */
    private String taken(PhotoDate date) {
        String day = date.day().map(each -> DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(each)).orElse(date.text());
        String time = date.text().length() > 15 ? " " + date.text().substring(11, 16).replace(':', '.') : "";
        String zone = date.offset().map(offset -> " (UTC" + (offset.getTotalSeconds() == 0 ? "" : offset) + ")").orElse("");
        return day + time + zone;
    }

    private String bytes(long bytes) {
        return bytes < MEGA
                ? desk.text("photodesk.facts.kilobytes", Math.max(1, bytes / 1_000))
                : desk.text("photodesk.facts.megabytes", bytes / MEGA);
    }

    private Locale locale() {
        return desk.messages().language().locale();
    }
}
