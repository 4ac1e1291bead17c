package naskah.ui.photodesk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;

/** What a photo's file says where the library's version says something else. */
public record FileSays(PhotoField field, List<String> values) {
    public FileSays {
        Objects.requireNonNull(field);
        values = List.copyOf(values);
    }

    public String text() {
        return String.join(", ", values);
    }

    /** Only where the file says something. */
    public static List<FileSays> between(PhotoMetadata library, PhotoMetadata file) {
        return Arrays.stream(PhotoField.values())
                .filter(field -> file.fields().contains(field) && !file.all(field).equals(library.all(field)))
                .map(field -> new FileSays(field, file.all(field)))
                .toList();
    }
}
