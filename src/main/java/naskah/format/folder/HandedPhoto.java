package naskah.format.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.house.Pictures;
import naskah.house.Slot;
import naskah.photo.MetadataEncoder;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoOriginal;
import naskah.photo.frame.Cut;
import naskah.photo.frame.FramedPicture;
import naskah.photo.frame.Framing;

/**
 * The picture that an export hands over to be taken in again. It is the untouched original, unless that would tell what nobody
 * may know: a redacted, turned or flipped photo goes out as it is shown, and so does one whose file tells place or camera where
 * the house does not keep that. Such a picture is a photo of its own, named by its own hash.
 *
 * @param photo   as those know it who take it in: its focal point and crops are all that is left of its framing
 * @param file    to be copied byte for byte, unless there are {@code bytes}
 */
record HandedPhoto(Photo photo, Path file, Optional<byte[]> bytes) {

    /** Empty when the photo must not go out as it is and no picture can be made of it. */
    static Optional<HandedPhoto> of(Photo photo, Path original, Pictures house, Renditions renditions) throws IOException {
        boolean clean = !photo.framing().isAltered() && (house.placeKept() || !renditions.isTelltale(original));
        if (clean) {
            return Optional.of(new HandedPhoto(photo, original, Optional.empty()));
        }
        Photo whole = photo.withFraming(photo.framing().withCrops(Map.of()));
        Cut all = new Cut(Slot.FREE, Math.max(photo.size().width(), photo.size().height()));
        return switch (renditions.of(whole, original, List.of(all))) {
            case Renditions.Making.Unreadable broken -> Optional.empty();
            case Renditions.Making.Ready ready -> Optional.of(shown(photo, ready.made().getFirst()));
        };
    }

    /** Without waiting for the disk. */
    void write(Path to) throws IOException {
        if (bytes.isPresent()) {
            DurableFiles.writeSoon(to, bytes.get());
        } else {
            DurableFiles.copySoon(file, to);
        }
    }

    private static HandedPhoto shown(Photo photo, Renditions.Made made) throws IOException {
        byte[] bytes = MetadataEncoder.encode(Files.readAllBytes(made.file()), made.format(), photo.metadata());
        PhotoOriginal original = new PhotoOriginal(photo.fileName(), made.format(), made.size(), bytes.length);
        Framing left = Framing.AS_SHOT
                .withFocus(FramedPicture.of(photo.size(), photo.framing()).framed(photo.framing().focus()))
                .withCrops(photo.framing().crops());
        Photo handed = new Photo(new PhotoId(hash(bytes)), original, photo.metadata(), left, photo.rights());
        return new HandedPhoto(handed, made.file(), Optional.of(bytes));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
