package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.rights.Rights;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoQuery.RightsState;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoSummary;
import org.junit.jupiter.api.Test;

/** How every adapter of the port to the library must find photos. */
interface PhotoSearchContract {
    PhotoShelf shelf();

    @Test
    default void itIsFoundByItsWordsTheirStemsAndTheBeginningOfTheLast() throws Exception {
        PhotoId rice = shelf().add("sawah.png");
        PhotoId other = shelf().add("lain.png");
        shelf().describe(rice, new PhotoMetadata("Petani memanen padi di Subang", "Naskah", "Ratri", "", "Panen raya")
                .with(PhotoField.PERSONS_SHOWN, "Sari Wulandari")
                .with(PhotoField.KEYWORDS, "pangan"));
        shelf().describe(other, new PhotoMetadata("Nelayan melaut", "Naskah", "Bayu", "", ""));
        for (String question : List.of("panen", "memanen", "subang pad", "sari wul", "pangan", "ratri", "SAWAH", "panen raya")) {
            assertThat(shelf().ids(PhotoQuery.text(question))).as(question).containsExactly(rice);
        }
        assertThat(shelf().ids(PhotoQuery.text("tidak ada"))).isEmpty();
        assertThat(shelf().ids(PhotoQuery.text("\" OR * ( NEAR"))).isEmpty();
    }

    @Test
    default void wordsThatWereTakenAwayFindNothing() throws Exception {
        PhotoId id = shelf().add("a.png");
        shelf().describe(id, new PhotoMetadata("Sapi perah", "N", "", "", ""));
        shelf().describe(id, new PhotoMetadata("Kerbau", "N", "", "", ""));
        assertThat(shelf().ids(PhotoQuery.text("sapi"))).isEmpty();
        assertThat(shelf().ids(PhotoQuery.text("kerbau"))).containsExactly(id);
    }

    @Test
    default void missingWordsAreAskedForAndShown() throws Exception {
        PhotoId bare = shelf().add("kosong.png");
        PhotoId told = shelf().add("lengkap.png");
        shelf().describe(bare, PhotoMetadata.NONE);
        shelf().describe(told, new PhotoMetadata("Pasar", "Naskah", "", "Orang berbelanja", ""));
        for (Missing missing : Missing.values()) {
            assertThat(shelf().ids(PhotoQuery.ALL.withMissing(Set.of(missing)))).containsExactly(bare);
        }
        assertThat(shelf().library().list(PhotoQuery.ALL, Optional.empty(), 5).items())
                .extracting(PhotoSummary::missing)
                .containsExactly(Set.of(), Set.of(Missing.values()));
    }

    @Test
    default void rightsAreAskedForByTheirState() throws Exception {
        Instant now = shelf().now();
        Map<RightsState, PhotoId> photos = Map.of(
                RightsState.EXPIRING, shelf().with(new Rights("A", Optional.of(now.plus(Duration.ofDays(3))), Optional.empty(), false, Optional.empty())),
                RightsState.EXPIRED, shelf().with(new Rights("A", Optional.of(now.minusSeconds(1)), Optional.empty(), false, Optional.empty())),
                RightsState.EMBARGOED, shelf().with(new Rights("A", Optional.empty(), Optional.of(now.plus(Duration.ofDays(1))), false, Optional.empty())),
                RightsState.ONE_USE, shelf().with(new Rights("A", Optional.empty(), Optional.empty(), true, Optional.empty())),
                RightsState.WITHDRAWN, shelf().with(new Rights("A", Optional.empty(), Optional.empty(), false, Optional.of(new Rights.Withdrawal(now, "")))));
        for (RightsState state : RightsState.values()) {
            assertThat(shelf().ids(PhotoQuery.ALL.withUsage(new PhotoQuery.Usage(Optional.empty(), Optional.empty(), Optional.of(state)))))
                    .as(state.name())
                    .containsExactly(photos.get(state));
        }
    }

    @Test
    default void facetsAreSuggestedByTheirBeginningAndFilterWhateverTheirCapitals() throws Exception {
        PhotoId one = shelf().add("a.png");
        PhotoId two = shelf().add("b.png");
        PhotoId three = shelf().add("c.png");
        shelf().describe(one, new PhotoMetadata("x", "Kabar Foto", "Ratri", "", "").with(PhotoField.CITY, "Subang"));
        shelf().describe(two, new PhotoMetadata("x", "Kabar Foto", "Raka", "", "").with(PhotoField.CITY, "Surabaya"));
        shelf().describe(three, new PhotoMetadata("x", "Naskah", "Ratri", "", "").with(PhotoField.CITY, "subang"));
        assertThat(shelf().library().suggest(Facet.CITY, "su", 5)).containsExactly("Subang", "Surabaya");
        assertThat(shelf().library().suggest(Facet.PHOTOGRAPHER, "", 5)).containsExactly("Ratri", "Raka");
        assertThat(shelf().library().suggest(Facet.AGENCY, "kabar", 5)).containsExactly("Kabar Foto");
        assertThat(shelf().ids(PhotoQuery.ALL.withFacets(Map.of(Facet.CITY, "SUBANG")))).containsExactly(three, one);
        assertThat(shelf().ids(PhotoQuery.ALL.withFacets(Map.of(Facet.CITY, "Subang", Facet.AGENCY, "kabar foto")))).containsExactly(one);
    }

    @Test
    default void dayShapeAndSizeFilter() throws Exception {
        PhotoId wide = shelf().add("lebar.png", 80, 20, Color.RED);
        PhotoId tall = shelf().add("tinggi.png", 20, 80, Color.GREEN);
        PhotoId even = shelf().add("sama.png", 30, 30, Color.BLUE);
        shelf().describe(wide, new PhotoMetadata(Map.of(PhotoField.DATE_CREATED, List.of("2024-05-21T23:59:00+09:00"))));
        assertThat(shelf().ids(shape(PhotoQuery.Orientation.LANDSCAPE))).containsExactly(wide);
        assertThat(shelf().ids(shape(PhotoQuery.Orientation.PORTRAIT))).containsExactly(tall);
        assertThat(shelf().ids(shape(PhotoQuery.Orientation.SQUARE))).containsExactly(even);
        assertThat(shelf().ids(PhotoQuery.ALL.withShape(new PhotoQuery.Shape(Optional.empty(), Optional.empty(), Optional.empty(), 30))))
                .containsExactly(even, wide);
        LocalDate day = LocalDate.of(2024, 5, 21);
        assertThat(shelf().ids(PhotoQuery.ALL.withShape(new PhotoQuery.Shape(Optional.of(day), Optional.of(day), Optional.empty(), 0))))
                .containsExactly(wide);
        assertThat(shelf().ids(PhotoQuery.ALL.withShape(new PhotoQuery.Shape(Optional.of(day.plusDays(1)), Optional.empty(), Optional.empty(), 0))))
                .isEmpty();
    }

    private static PhotoQuery shape(PhotoQuery.Orientation orientation) {
        return PhotoQuery.ALL.withShape(new PhotoQuery.Shape(Optional.empty(), Optional.empty(), Optional.of(orientation), 0));
    }

    @Test
    default void photosThatLookTheSameAreFound() throws Exception {
        PhotoId large = shelf().picture("besar.png", 600, 400, 1);
        PhotoId small = shelf().picture("kecil.png", 150, 100, 1);
        PhotoId other = shelf().picture("lain.png", 600, 400, 2);
        assertThat(shelf().library().alike(large, 5)).extracting(alike -> alike.photo().id()).containsExactly(small);
        assertThat(shelf().library().alike(other, 5)).isEmpty();
    }
}
