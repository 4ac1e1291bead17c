package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import naskah.photo.Difference;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.PlaceShown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataJsonTest {
    @Test
    void everyFieldComesBackAsItWas() throws Exception {
        Map<PhotoField, List<String>> values = new EnumMap<>(PhotoField.class);
        for (PhotoField field : PhotoField.values()) {
            String text = field == PhotoField.DATE_CREATED ? "2024-05-21T11:17:36+09:00" : "“" + field + "” 丰收 \"\\";
            values.put(field, field.isList() ? List.of(text, "kedua") : List.of(text));
        }
        PhotoMetadata metadata = new PhotoMetadata(
                values,
                List.of(new PlaceShown("Sawah", "", "Subang", "Jawa Barat", "Indonesia", "ID")),
                List.of(new Difference(PhotoField.CITY, "Subang", "Bandung")));
        assertThat(MetadataJson.read(MetadataJson.write(metadata))).isEqualTo(metadata);
        assertThat(MetadataJson.read(MetadataJson.write(PhotoMetadata.NONE))).isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void whatANewerVersionAddsIsPassedOver() throws Exception {
        String newer = """
                {"version": 2, "fields": {"MOOD": ["riang"], "CITY": ["Subang"]}, "differences": [{"field": "MOOD"}], "crops": []}""";
        assertThat(MetadataJson.read(newer)).isEqualTo(PhotoMetadata.NONE.with(PhotoField.CITY, "Subang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"fields\":{\"CITY\":[\"a\",\"b\"]}}", "{\"placesShown\":[[\"a\"]]}"})
    void whatIsBrokenIsAFailure(String json) {
        assertThatExceptionOfType(Failures.Unreadable.class).isThrownBy(() -> MetadataJson.read(json));
    }
}
