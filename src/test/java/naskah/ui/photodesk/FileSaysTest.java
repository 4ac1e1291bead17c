package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.api.Test;

class FileSaysTest {
    @Test
    void onlyWhereTheFileSaysSomethingElseIsThereAnythingToTell() {
        PhotoMetadata library = PhotoMetadata.NONE.with(PhotoField.CITY, "Semarang").with(PhotoField.HEADLINE, "Pasar");
        PhotoMetadata file = PhotoMetadata.NONE
                .with(PhotoField.CITY, "Jepara")
                .with(PhotoField.SOURCE, "Warta")
                .with(PhotoField.HEADLINE, "Pasar");
        assertThat(FileSays.between(library, file))
                .extracting(FileSays::field, FileSays::text)
                .containsExactly(tuple(PhotoField.SOURCE, "Warta"), tuple(PhotoField.CITY, "Jepara"));
    }
}
