package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import naskah.house.Agency;
import naskah.photo.rights.Rights;
import org.junit.jupiter.api.Test;

class StandingTermsTest {
    private static final Instant TAKEN_IN = Instant.parse("2024-05-21T05:00:00Z");
    private static final Instant OTHER_END = Instant.parse("2025-01-01T00:00:00Z");
    private static final Agency WARTA =
            new Agency("Warta Foto", List.of(), "Hanya berita", OptionalInt.of(30), true);
    private static final StandingTerms TERMS = new StandingTerms(WARTA, TAKEN_IN);
    private static final Photo SILENT = Photo.arriving(
            new PhotoId("a".repeat(64)),
            new PhotoOriginal("a.jpg", PhotoFormat.JPEG, new Photo.Size(4, 3), 9),
            PhotoMetadata.NONE);

    @Test
    void aPhotoThatSaysNothingHasTheAgencysTerms() {
        Photo ours = TERMS.on(SILENT);
        assertThat(ours.metadata().text(PhotoField.USAGE_TERMS)).isEqualTo("Hanya berita");
        assertThat(ours.rights()).isEqualTo(new Rights(
                "Warta Foto", Optional.of(Instant.parse("2024-06-20T05:00:00Z")), Optional.empty(), true, Optional.empty()));
    }

    @Test
    void whatThePhotoSaysWins() {
        Photo own = SILENT.withRights(Rights.FREE.withExpires(Optional.of(OTHER_END)))
                .withMetadata(PhotoMetadata.NONE.with(PhotoField.USAGE_TERMS, "Bebas"));
        Photo ours = TERMS.on(own);
        assertThat(ours.metadata()).isEqualTo(own.metadata());
        assertThat(ours.rights().expires()).contains(OTHER_END);
    }

    @Test
    void leavingTheAgencyTakesItsTermsAwayAndNothingElse() {
        assertThat(TERMS.off(TERMS.on(SILENT))).isEqualTo(SILENT);
        Photo own = TERMS.on(SILENT).withRights(TERMS.on(SILENT).rights().withExpires(Optional.of(OTHER_END)));
        assertThat(TERMS.off(own).rights().expires()).contains(OTHER_END);
    }
}
