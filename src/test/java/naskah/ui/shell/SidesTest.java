package naskah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SidesTest {
    private static final Sides BOTH = new Sides(true, true, Sides.Latest.NONE);

    @Test
    void aWideWindowShowsBoth() {
        assertThat(BOTH.fitting(80)).isEqualTo(BOTH);
    }

    @Test
    void aWindowOf1024PixelsLeavesThePreviewOutRatherThanSqueezingTheForm() {
        assertThat(BOTH.fitting(1024 / 14.0)).extracting(Sides::list, Sides::preview).containsExactly(true, false);
    }

    @Test
    void thePreviewBeginsWhereItWasPutButLeavesTheFormItsRoom() {
        assertThat(Sides.previewAt(0.68, 103, 21)).isEqualTo(0.68);
        assertThat(Sides.previewAt(0.5, 100, 20)).isEqualTo(0.62);
        assertThat(Sides.previewAt(0.5, 60, 20)).isEqualTo(40 / 60.0);
    }

    @Test
    void aNarrowerWindowKeepsTheList() {
        assertThat(BOTH.fitting(58)).extracting(Sides::list, Sides::preview).containsExactly(true, false);
    }

    @Test
    void aWindowOfLargeTextKeepsOnlyTheArticle() {
        assertThat(BOTH.fitting(36)).extracting(Sides::list, Sides::preview).containsExactly(false, false);
    }

    @Test
    void whatAPersonAsksForComesEvenWhereItIsNarrow() {
        Sides asked = BOTH.togglePreview(36);
        assertThat(asked.fitting(36)).extracting(Sides::list, Sides::preview).containsExactly(false, true);
    }

    @Test
    void pressingTwiceChangesNothingInTheEnd() {
        Sides twice = BOTH.toggleList(80).toggleList(80);
        assertThat(twice.fitting(80)).extracting(Sides::list, Sides::preview).containsExactly(true, true);
    }

    @Test
    void thePreviewAloneStaysWhereItFits() {
        Sides alone = new Sides(false, true, Sides.Latest.NONE);
        assertThat(alone.fitting(55).preview()).isTrue();
    }
}
