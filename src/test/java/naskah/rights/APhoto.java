package naskah.rights;

import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;

/** Photos for tests that need no file. */
public final class APhoto {
    private APhoto() {}

    public static Photo named(String fileName) {
        PhotoOriginal original = new PhotoOriginal(fileName, PhotoFormat.JPEG, new Photo.Size(40, 30), 900);
        return Photo.arriving(new PhotoId("%064x".formatted(fileName.hashCode() & 0xffffffffL)), original, PhotoMetadata.NONE);
    }
}
