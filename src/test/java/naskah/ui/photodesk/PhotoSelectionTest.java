package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhotoSelectionTest {
    private final PhotoSelection selection = new PhotoSelection();

    @Test
    void oneIsChosenAtATime() {
        selection.only(3);
        selection.only(5);
        assertThat(selection.places()).containsExactly(5);
        assertThat(selection.lead()).isEqualTo(5);
    }

    @Test
    void aStretchGoesFromTheAnchorEitherWay() {
        selection.only(5);
        selection.extendTo(8);
        assertThat(selection.places()).containsExactly(5, 6, 7, 8);
        selection.extendTo(3);
        assertThat(selection.places()).containsExactly(3, 4, 5);
        assertThat(selection.lead()).isEqualTo(3);
    }

    @Test
    void singlePhotosAreAddedAndLetGo() {
        selection.only(1);
        selection.toggle(4);
        selection.toggle(1);
        assertThat(selection.places()).containsExactly(4);
    }

    @Test
    void theKeyboardMovesWithoutChoosing() {
        selection.only(1);
        selection.moveTo(2);
        assertThat(selection.places()).containsExactly(1);
        selection.toggle(2);
        assertThat(selection.places()).containsExactly(1, 2);
    }

    @Test
    void allAndNone() {
        selection.all(100);
        assertThat(selection.count()).isEqualTo(100);
        assertThat(selection.last()).isEqualTo(99);
        selection.clear();
        assertThat(selection.count()).isZero();
        assertThat(selection.lead()).isEqualTo(-1);
    }
}
