package naskah.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTest {
    private static final Agency AGENCY = new Agency("Kabar Foto", List.of("KF"), "", OptionalInt.empty(), false);

    @ParameterizedTest
    @ValueSource(strings = {"Kabar Foto", "KABAR FOTO/Ratri", " kabar  foto / Ratri ", "KF/Ratri", "KF"})
    void itIsKnownByItsNamesWhoeverTookThePicture(String credit) {
        assertThat(AGENCY.isNamedBy(credit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kabar", "KFX", "Ratri/KF", "Kabar Fotografi"})
    void anotherNameIsAnotherSource(String credit) {
        assertThat(AGENCY.isNamedBy(credit)).isFalse();
    }
}
