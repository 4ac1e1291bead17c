package naskah.rights;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import naskah.format.contactsheet.ContactSheet;
import naskah.format.contactsheet.SheetPhoto;
import naskah.photo.Photo;
import naskah.photo.PhotoDate;
import naskah.photo.PhotoId;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;

/** Photos of the library as they stand on a contact sheet: picture, name, caption, credit, date, and what their rights forbid. */
public record SheetPhotos(DataFolder folder, RightsWords words) {
    private static final int LONGEST_SIDE = 480;

    public SheetPhotos {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(words);
    }

    /** The sheet of these photos in this order; empty when none of them is in the library. */
    public Optional<ContactSheet> sheet(List<PhotoId> photos, Instant at) throws StorageException {
        List<SheetPhoto> found = new ArrayList<>();
        for (PhotoId photo : photos) {
            folder.library().find(photo).map(held -> on(held, at)).ifPresent(found::add);
        }
        String title = words.messages().get("rights.sheet.title", found.size(), day(at.atZone(words.zone().id()).toLocalDate()));
        return found.isEmpty() ? Optional.empty() : Optional.of(new ContactSheet(title, found));
    }

    private SheetPhoto on(Held held, Instant at) {
        Photo photo = held.photo();
        String foot = Stream.of(photo.metadata().creditLine(), photo.metadata().dateCreated().map(this::day).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        List<String> badges = words.badges(photo.rights(), at, false).stream().map(RightsBadge::label).toList();
        return new SheetPhoto(
                () -> picture(photo.id()), photo.fileName(), photo.metadata().description(), foot, badges);
    }

    private BufferedImage picture(PhotoId id) throws IOException {
        try {
            Path thumbnail = folder.photos().thumbnail(id, LONGEST_SIDE);
            var picture = ImageIO.read(thumbnail.toFile());
            if (picture == null) {
                throw new IOException("not a picture: " + thumbnail);
            }
            return picture;
        } catch (StorageException failure) {
            throw new IOException("no small picture of " + id, failure);
        }
    }

    private String day(PhotoDate date) {
        return date.day().map(this::day).orElse(date.text());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", words.messages().language().locale()).format(day);
    }
}
