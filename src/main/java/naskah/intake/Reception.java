package naskah.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import naskah.house.Agency;
import naskah.house.Pictures;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.StandingTerms;
import naskah.photo.caption.Credited;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.StorageException;

/**
 * Takes a picture file into the library as the house keeps it, whichever way it comes: a photo of an agency that the house knows comes
 * under its standing terms, and a credit that stands in its caption goes to its own field.
 */
public final class Reception {
    private final DataFolder folder;
    private final Pictures house;
    private final InstantSource clock;

    public Reception(DataFolder folder, Pictures house, InstantSource clock) {
        this.folder = folder;
        this.house = house;
        this.clock = clock;
    }

    /** The photo as the library holds it then, or why the file is refused. */
    public PhotoRead add(Path file, String name) throws StorageException {
        return add(file, name, UnaryOperator.identity());
    }

    /** @param more what else becomes of the photo where nobody here has worked on it yet */
    PhotoRead add(Path file, String name, UnaryOperator<Photo> more) throws StorageException {
        Instant started = now();
        return switch (folder.photos().add(file, name)) {
            case PhotoRead.Refused refused -> refused;
            case PhotoRead.Ok ok -> new PhotoRead.Ok(received(ok.photo(), started, more));
        };
    }

    private Photo received(Photo photo, Instant started, UnaryOperator<Photo> more) throws StorageException {
        if (asTheHouseKeepsIt(more.apply(photo), started).equals(photo)) {
            return photo;
        }
        Optional<Held> held = folder.library().find(photo.id());
        return held.isPresent() ? settled(held.get(), arrives(held.get(), started), more) : photo;
    }

    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** Whether the photo came in since then, or an earlier intake ended between it and its agency's terms. */
    boolean arrives(Held held, Instant since) {
        return !held.addedAt().isBefore(since)
                || held.isUntouched() && held.addedAt().isAfter(Instant.EPOCH) && agency(held.photo()).isPresent();
    }

    /** Keeps the photo as the house does, on top of whatever somebody makes of it meanwhile. */
    Photo settled(PhotoId arrived) throws StorageException {
        Optional<Held> held = folder.library().find(arrived);
        return settled(held.orElseThrow(), true, UnaryOperator.identity());
    }

    private Photo settled(Held held, boolean arriving, UnaryOperator<Photo> more) throws StorageException {
        Held now = held;
        while (true) {
            Photo photo = now.isUntouched() ? more.apply(now.photo()) : now.photo();
            Photo kept = arriving ? asTheHouseKeepsIt(photo, now.addedAt()) : photo;
            if (kept.equals(now.photo())) {
                return kept;
            }
            switch (folder.library().keep(kept, now.revision())) {
                case Kept.Ok ok -> {
                    return kept;
                }
                case Kept.Conflict conflict -> now = conflict.theirs();
                case Kept.Gone gone -> {
                    return now.photo();
                }
            }
        }
    }

    private Photo asTheHouseKeepsIt(Photo photo, Instant since) {
        Photo credited = photo.withMetadata(Credited.takenIn(photo.metadata()));
        return agency(credited).map(known -> new StandingTerms(known, since).on(credited)).orElse(credited);
    }

    private Optional<Agency> agency(Photo photo) {
        PhotoMetadata words = photo.metadata();
        return house.agency(words.creditLine()).or(() -> house.agency(words.text(PhotoField.SOURCE)));
    }
}
