package naskah.photo.caption;

import java.util.List;
import java.util.Map;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;

/** Photos without files, for what is done to words alone. */
public final class Shots {
    public static final PhotoMetadata FULL = new PhotoMetadata(Map.of(
            PhotoField.DESCRIPTION, List.of("Petani memanen padi"),
            PhotoField.CREDIT_LINE, List.of("CMG"),
            PhotoField.HEADLINE, List.of("Panen raya"),
            PhotoField.CITY, List.of("Lembah Sari"),
            PhotoField.COUNTRY, List.of("Indonesia"),
            PhotoField.DATE_CREATED, List.of("2024-05-21T11:17:36+07:00"),
            PhotoField.PERSONS_SHOWN, List.of("Ani", "Budi", "Citra"),
            PhotoField.CREATOR, List.of("Ratri", "Bagas"),
            PhotoField.KEYWORDS, List.of("padi", "panen")));

    private Shots() {}

    public static Photo photo(int number, PhotoMetadata words) {
        PhotoOriginal file = new PhotoOriginal("foto" + number + ".jpg", PhotoFormat.JPEG, new Photo.Size(40, 30), 100);
        return Photo.arriving(new PhotoId(String.format("%064x", number)), file, words);
    }
}
