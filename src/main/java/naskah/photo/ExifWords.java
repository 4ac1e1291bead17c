package naskah.photo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of EXIF (CIPA DC-008) in the fields that the IPTC standard maps them to. */
final class ExifWords {
    private ExifWords() {}

    static PhotoMetadata of(Exif exif) {
        Map<PhotoField, List<String>> values = new EnumMap<>(PhotoField.class);
        values.put(PhotoField.DESCRIPTION, List.of(spoken(text(exif.description()))));
        values.put(PhotoField.CREATOR, List.of(text(exif.artist())));
        values.put(PhotoField.COPYRIGHT_NOTICE, List.of(text(exif.copyright())));
        values.put(PhotoField.DATE_CREATED, date(text(exif.taken()), text(exif.zone())));
        return new PhotoMetadata(values);
    }

    private static String text(byte[] bytes) {
        return ReadableText.of(bytes, Optional.empty());
    }

    /** Without a time zone of its own the time stands without one: nobody knows where the camera's clock was set. */
    private static List<String> date(String taken, String zone) {
        return PhotoDate.of(taken + zone).or(() -> PhotoDate.of(taken)).map(PhotoDate::text).stream().toList();
    }

    /** Cameras fill ImageDescription with their own names ("OLYMPUS DIGITAL CAMERA", "DSC_0042"): capitals are no caption. */
    private static String spoken(String description) {
        boolean hasSmallLetters = description.chars().filter(Character::isLowerCase).count() > 2;
        return hasSmallLetters && description.contains(" ") ? description : "";
    }
}
