package naskah.article;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.document.Caption;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.api.Test;

class CaptionShiftTest {
    private static final PhotoMetadata BEFORE = new PhotoMetadata("Panen", "CMG", "Ratri", "Sawah", "");

    @Test
    void onlyWhatChangedInTheLibraryChangesInTheArticle() {
        CaptionShift shift = CaptionShift.of(BEFORE, BEFORE.with(PhotoField.DESCRIPTION, "Panen raya"));
        Caption own = new Caption("Panen", "kredit sendiri", "", "alt sendiri");

        assertThat(shift.isFollowedBy(own)).isTrue();
        assertThat(shift.on(own)).isEqualTo(new Caption("Panen raya", "kredit sendiri", "", "alt sendiri"));
    }

    @Test
    void anArticleWithWordsOfItsOwnDoesNotFollow() {
        CaptionShift shift = CaptionShift.of(
                BEFORE, BEFORE.with(PhotoField.DESCRIPTION, "Panen raya").with(PhotoField.ALT_TEXT, "Padi"));
        assertThat(shift.isFollowedBy(new Caption("Panen", "CMG", "Ratri", "alt sendiri"))).isFalse();
        assertThat(shift.isFollowedBy(new Caption("Panen", "CMG", "Ratri", "Sawah"))).isTrue();
    }

    @Test
    void aFieldThatNoArticleShowsIsNoShift() {
        assertThat(CaptionShift.of(BEFORE, BEFORE.with(PhotoField.CITY, "Sari")).isNone()).isTrue();
        assertThat(CaptionShift.of(BEFORE, BEFORE.with(PhotoField.DESCRIPTION, "Panen (CMG)")).isNone()).isTrue();
    }
}
