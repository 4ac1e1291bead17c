package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhotoMetadataTest {
    private static final PlaceShown SAWAH = new PlaceShown("Sawah", "", "Subang", "", "Indonesia", "ID");

    @Test
    void blankTextsAndEmptyPlacesAreNoEntries() {
        PhotoMetadata blank = new PhotoMetadata(
                Map.of(PhotoField.CITY, List.of(" "), PhotoField.KEYWORDS, List.of("", "padi")),
                List.of(SAWAH, PlaceShown.of(List.of("", "", "", "", "", ""))),
                List.of());
        assertThat(blank.values()).isEqualTo(Map.of(PhotoField.KEYWORDS, List.of("padi")));
        assertThat(blank.placesShown()).containsExactly(SAWAH);
    }

    @Test
    void aFieldOfOneValueHasOneAndADateIsADate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhotoMetadata(Map.of(PhotoField.CITY, List.of("Subang", "Bandung"))));
        assertThatIllegalArgumentException().isThrownBy(() -> PhotoMetadata.NONE.with(PhotoField.DATE_CREATED, "kemarin"));
    }

    @Test
    void whatIsSaidWinsOverWhatFillsIt() {
        PhotoMetadata first = new PhotoMetadata("Panen", "", "", "", "");
        PhotoMetadata second = new PhotoMetadata(
                Map.of(PhotoField.DESCRIPTION, List.of("Lain"), PhotoField.CITY, List.of("Subang")), List.of(SAWAH), List.of());
        PhotoMetadata filled = first.filledFrom(second);
        assertThat(filled.description()).isEqualTo("Panen");
        assertThat(filled.text(PhotoField.CITY)).isEqualTo("Subang");
        assertThat(filled.placesShown()).containsExactly(SAWAH);
    }

    @Test
    void aBlankTextEmptiesAField() {
        assertThat(new PhotoMetadata("Panen", "", "", "", "").with(PhotoField.DESCRIPTION, " ")).isEqualTo(PhotoMetadata.NONE);
        assertThat(PhotoMetadata.NONE.dateCreated()).isEmpty();
    }
}
