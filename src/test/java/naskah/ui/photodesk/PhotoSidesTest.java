package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.ui.photodesk.PhotoSides.Shown;
import org.junit.jupiter.api.Test;

class PhotoSidesTest {
    private static final double WIDE = 100;
    private static final double NARROW = 46;
    private static final double TINY = 23;

    @Test
    void aWideWindowShowsEverything() {
        assertThat(PhotoSides.FIRST.fitting(WIDE)).isEqualTo(new Shown(true, true, true));
    }

    @Test
    void aNarrowWindowHidesTheFiltersUntilTheyAreAskedFor() {
        assertThat(PhotoSides.FIRST.fitting(NARROW)).isEqualTo(new Shown(false, true, true));
        PhotoSides asked = PhotoSides.FIRST.toggleFilters(NARROW);
        assertThat(asked.fitting(NARROW)).isEqualTo(new Shown(true, true, false));
        assertThat(asked.toggleFilters(NARROW).fitting(NARROW)).isEqualTo(new Shown(false, true, true));
    }

    @Test
    void theNarrowestWindowShowsOneThing() {
        assertThat(PhotoSides.FIRST.fitting(TINY)).isEqualTo(new Shown(false, true, false));
        PhotoSides detail = PhotoSides.FIRST.withDetail();
        assertThat(detail.fitting(TINY)).isEqualTo(new Shown(false, false, true));
        assertThat(detail.withGrid().fitting(TINY)).isEqualTo(new Shown(false, true, false));
    }

    @Test
    void whatWasHiddenInAWideWindowStaysHidden() {
        PhotoSides bare = PhotoSides.FIRST.toggleFilters(WIDE).toggleDetail(WIDE);
        assertThat(bare.fitting(WIDE)).isEqualTo(new Shown(false, true, false));
        assertThat(bare.toggleDetail(WIDE).fitting(WIDE)).isEqualTo(new Shown(false, true, true));
    }
}
