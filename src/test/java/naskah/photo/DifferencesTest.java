package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifferencesTest {
    @ParameterizedTest
    @EnumSource(names = {"HEADLINE", "DESCRIPTION", "CREATOR", "CREDIT_LINE", "SOURCE", "COPYRIGHT_NOTICE", "CITY", "COUNTRY", "KEYWORDS"})
    void twoTextsForOneFieldAreADifference(PhotoField field) {
        assertThat(between(field, List.of("Ratri"), List.of("Bagas")))
                .containsExactly(new Difference(field, "Ratri", "Bagas"));
    }

    @Test
    void whatOnlyOneOfThemSaysIsNone() {
        assertThat(Differences.between(only(PhotoField.CITY, "Subang"), only(PhotoField.COUNTRY, "Indonesia"))).isEmpty();
    }

    @Test
    void whatIimHadToShortenIsNone() {
        String name = "Kelompok Fotografer Warga Kampung Sawah";
        String cut = IimRecords.shortened(name, 32);
        assertThat(between(PhotoField.CREDIT_LINE, List.of(cut), List.of(name))).isEmpty();
        assertThat(between(PhotoField.CREDIT_LINE, List.of("Kelompok"), List.of(name))).hasSize(1);
        assertThat(between(PhotoField.DATE_CREATED, List.of("2024-05-21"), List.of("2024-05-21T11:17:36+07:00"))).isEmpty();
    }

    @Test
    void oneTimeInTwoFormsIsNone() {
        assertThat(between(PhotoField.DATE_CREATED, List.of("2024-05-21T11:17:36+00:00"), List.of("2024-05-21T11:17:36Z"))).isEmpty();
        assertThat(between(PhotoField.DATE_CREATED, List.of("2024-05-21T11:17:00+07:00"), List.of("2024-05-21T11:17+07:00"))).isEmpty();
        assertThat(between(PhotoField.DATE_CREATED, List.of("2024-05-21T11:17:36+07:00"), List.of("2024-05-21T11:17:36+09:00"))).hasSize(1);
    }

    @Test
    void theOrderOfKeywordsIsNoneAndTheWayOfListingNamesIsNone() {
        assertThat(between(PhotoField.KEYWORDS, List.of("padi", "panen"), List.of("panen", "padi"))).isEmpty();
        assertThat(between(PhotoField.CREATOR, List.of("Ratri, Bagas"), List.of("Ratri", "Bagas"))).isEmpty();
        assertThat(between(PhotoField.CREATOR, List.of("Bagas", "Ratri"), List.of("Ratri", "Bagas"))).hasSize(1);
    }

    private static List<Difference> between(PhotoField field, List<String> iim, List<String> xmp) {
        return Differences.between(new PhotoMetadata(Map.of(field, iim)), new PhotoMetadata(Map.of(field, xmp)));
    }

    private static PhotoMetadata only(PhotoField field, String text) {
        return new PhotoMetadata(Map.of(field, List.of(text)));
    }
}
