package naskah.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import naskah.house.Agency;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.rights.Rights.Withdrawal;
import org.junit.jupiter.api.Test;

class PhotoChangeTest {
    private static final Instant NOON = Instant.parse("2024-05-21T05:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final List<Agency> HOUSE = List.of(
            new Agency("Warta Foto", List.of(), "Hanya berita", OptionalInt.of(30), true),
            new Agency("Kabar", List.of(), "Sekali tayang", OptionalInt.empty(), false));
    private static final Photo PHOTO = APhoto.named("a.jpg");

    @Test
    void anotherAgencyBringsItsTermsInPlaceOfTheFormerOnes() {
        Photo warta = PhotoChange.agency(HOUSE, "Warta Foto").of(PHOTO, NOON);
        Photo kabar = PhotoChange.agency(HOUSE, "Kabar").of(warta, NOON);
        assertThat(warta.rights().expires()).contains(Instant.parse("2024-06-20T05:00:00Z"));
        assertThat(kabar.metadata().text(PhotoField.USAGE_TERMS)).isEqualTo("Sekali tayang");
        assertThat(kabar.rights().expires()).isEmpty();
        assertThat(kabar.rights().oneUse()).isFalse();
    }

    @Test
    void anAgencyThatTheHouseDoesNotKnowIsNamedWithoutTerms() {
        Photo other = PhotoChange.agency(HOUSE, "Lain").of(PhotoChange.agency(HOUSE, "Kabar").of(PHOTO, NOON), NOON);
        assertThat(other).isEqualTo(PHOTO.withRights(PHOTO.rights().withAgency("Lain")));
    }

    @Test
    void changesAreMadeInTheirOrder() {
        Photo changed = PhotoChange.agency(HOUSE, "Warta Foto")
                .then(PhotoChange.expires(Optional.of(LATER)))
                .then(PhotoChange.oneUse(false))
                .of(PHOTO, NOON);
        assertThat(changed.rights().expires()).contains(LATER);
        assertThat(changed.rights().oneUse()).isFalse();
    }

    @Test
    void anotherReasonKeepsTheTimeOfAWithdrawal() {
        Photo gone = PhotoChange.withdrawn("salah orang", NOON).of(PHOTO, NOON);
        Photo again = PhotoChange.withdrawn("salah nama", LATER).of(gone, NOON);
        assertThat(again.rights().withdrawn()).contains(new Withdrawal(NOON, "salah nama"));
        assertThat(PhotoChange.givenBack().of(again, NOON)).isEqualTo(PHOTO);
    }

    @Test
    void aListIsReplacedAndEmptiedAsAWhole() {
        Photo named = PhotoChange.field(PhotoField.KEYWORDS, List.of("panen", "padi")).of(PHOTO, NOON);
        assertThat(named.metadata().all(PhotoField.KEYWORDS)).containsExactly("panen", "padi");
        assertThat(PhotoChange.field(PhotoField.KEYWORDS, List.of("")).of(named, NOON)).isEqualTo(PHOTO);
    }
}
