package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.rights.Rights;
import naskah.rights.RightsBadge;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoSummary;
import naskah.task.Lanes;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;

class TileWordsTest {
    private static final Instant NOON = Panes.NOON.instant();

    private final TileWords words = new TileWords(Panes.desk(new PaneFolder(Path.of(".")), Lanes.inline()));
    private final Photo photo = new ManyPhotos(2).find(ManyPhotos.id(1)).orElseThrow().photo();

    @Test
    void whatIsMissingIsSaidInItsPlace() {
        PhotoSummary bare = tile(photo.withMetadata(PhotoMetadata.NONE), 0, Set.of(Missing.CAPTION, Missing.CREDIT));
        assertThat(words.caption(bare)).isEqualTo("Tanpa keterangan");
        assertThat(words.credit(bare)).isEqualTo("Tanpa kredit");
        assertThat(words.spoken(bare)).isEqualTo("Tanpa keterangan. Tanpa kredit. Belum dipakai");
    }

    @Test
    void aScreenReaderHearsTheAltTextAndEverythingThatTheTileShows() {
        Rights rights = new Rights(
                "Antara", Optional.empty(), Optional.of(NOON.plus(Duration.ofDays(1))), true, Optional.empty());
        Photo told = photo.withMetadata(photo.metadata().with(PhotoField.ALT_TEXT, "Jembatan penuh orang"))
                .withRights(rights);
        assertThat(words.spoken(tile(told, 2, Set.of())))
                .startsWith("Jembatan penuh orang. Warta Naskah. Embargo")
                .endsWith("Dipakai di 2 artikel");
    }

    @Test
    void badgesSayHowFarTheRightsGo() {
        Rights ending = new Rights(
                "", Optional.of(NOON.plus(Duration.ofDays(3))), Optional.empty(), false, Optional.empty());
        assertThat(words.badges(tile(photo.withRights(ending), 0, Set.of())))
                .extracting(RightsBadge::state)
                .isEqualTo(List.of(RightsBadge.State.EXPIRING));
        assertThat(words.badges(tile(photo, 0, Set.of()))).isEmpty();
    }

    @Test
    void howOftenIsSaidOnlyWhereItIs() {
        assertThat(words.uses(tile(photo, 0, Set.of()))).isEmpty();
        assertThat(words.uses(tile(photo, 12, Set.of()))).isEqualTo("12×");
    }

    private static PhotoSummary tile(Photo photo, int uses, Set<Missing> missing) {
        return new PhotoSummary(photo, NOON, uses, missing);
    }
}
