package naskah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import naskah.cli.PhotoFields.Reading;
import naskah.cli.PhotoFields.Reason;
import naskah.house.Agency;
import naskah.house.House;
import naskah.house.Pictures;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.rights.APhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoFieldsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");
    private static final House HOUSE = House.standard().withPictures(Pictures.STANDARD.withAgencies(
            List.of(new Agency("Warta Foto", List.of(), "Hanya berita", OptionalInt.of(30), true))));

    private final PhotoFields fields = new PhotoFields(HOUSE, NOON);

    private Photo changed(String name, String value) {
        return ((Reading.Ok) fields.read(name, value)).change().of(APhoto.named("a.jpg"), NOON);
    }

    private Reason wrong(String name, String value) {
        return ((Reading.Wrong) fields.read(name, value)).reason();
    }

    @ParameterizedTest
    @EnumSource(PhotoField.class)
    void everyFieldCanBeSetUnderItsNameInLowerCamelCase(PhotoField field) {
        String name = PhotoFields.nameOf(field);
        String value = field == PhotoField.DATE_CREATED ? "2024-05-21" : "Panen";
        assertThat(name).matches("[a-z]+([A-Z][a-z]+)*");
        assertThat(PhotoFields.isKnown(name)).isTrue();
        assertThat(changed(name, value).metadata().text(field)).isEqualTo(value);
    }

    @Test
    void onlyListsAreDividedBySemicolons() {
        assertThat(changed("personsShown", "Siti; ;Bayu ").metadata().all(PhotoField.PERSONS_SHOWN)).containsExactly("Siti", "Bayu");
        assertThat(changed("description", "Siti; Bayu").metadata().description()).isEqualTo("Siti; Bayu");
    }

    @ParameterizedTest
    @CsvSource({
        "30/6/2026 12.00, 2026-06-30T05:00:00Z",
        "30 Juni 2026 12.00 WIT, 2026-06-30T03:00:00Z",
        "2026-06-30T12:00:00+09:00, 2026-06-30T03:00:00Z",
    })
    void timesAreReadAsInTheWindowOrAsIso(String typed, Instant time) {
        assertThat(changed("expires", typed).rights().expires()).contains(time);
        assertThat(changed("embargo", typed).rights().embargo()).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ya", "YES", "true", "1"})
    void yesIsSaidInBothLanguages(String yes) {
        assertThat(changed("oneUse", yes).rights().oneUse()).isTrue();
    }

    @Test
    void anAgencyBringsItsTermsAndAReasonIsAWithdrawal() {
        assertThat(changed("agency", "Warta Foto").rights().oneUse()).isTrue();
        assertThat(changed("withdrawn", "salah orang").rights().withdrawn().orElseThrow().at()).isEqualTo(NOON);
        assertThat(changed("withdrawn", "").rights().withdrawn()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsToldApart() {
        assertThat(wrong("judul", "x")).isEqualTo(Reason.UNKNOWN);
        assertThat(wrong("dateCreated", "31 Februari")).isEqualTo(Reason.NO_DATE);
        assertThat(wrong("expires", "nanti")).isEqualTo(Reason.NO_TIME);
        assertThat(wrong("oneUse", "mungkin")).isEqualTo(Reason.NO_YES);
    }
}
