package naskah.ui.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.rights.Rights.Withdrawal;
import naskah.rights.APhoto;
import naskah.ui.control.Note;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import naskah.ui.rights.RightsForm.Part;
import org.junit.jupiter.api.Test;

class RightsFormTest {
    private static final Instant NOON = Panes.NOON.instant();
    private static final Photo FREE = APhoto.named("a.jpg");
    private static final Photo ONCE = APhoto.named("b.jpg").withRights(FREE.rights().withOneUse(true).withAgency("Kabar"));

    private final RightsForm form = new RightsForm(Panes.desk(new PaneFolder(Path.of("tidak-dipakai"))));

    private Photo changed(Photo photo) {
        return form.change().of(photo, NOON);
    }

    @Test
    void whatNobodyTouchesStaysAsEachPhotoHasIt() {
        form.show(List.of(FREE, ONCE));
        assertThat(form.varying.get()).containsExactlyInAnyOrder(Part.AGENCY, Part.ONE_USE);
        form.embargo.text.set("3/3/2026 12.00");
        assertThat(changed(ONCE)).isEqualTo(ONCE.withRights(
                ONCE.rights().withEmbargo(Optional.of(Instant.parse("2026-03-03T05:00:00Z")))));
    }

    @Test
    void showingIsNoTouching() {
        form.show(List.of(ONCE));
        form.show(List.of(FREE));
        assertThat(form.isTouched()).isFalse();
        assertThat(changed(ONCE)).isEqualTo(ONCE);
    }

    @Test
    void aTimeThatIsShownReadsBackAsItself() {
        Photo ends = FREE.withRights(FREE.rights().withExpires(Optional.of(Instant.parse("2026-06-30T04:05:06Z"))));
        form.show(List.of(ends));
        assertThat(form.expires.text.get()).isEqualTo("Selasa, 30 Juni 2026 11:05:06 WIB");
        assertThat(form.expires.time()).isEqualTo(ends.rights().expires());
    }

    @Test
    void whatWasUnderstoodIsSaidAndWhatWasNotIsNeitherKeptNorForgotten() {
        form.show(List.of(FREE));
        form.expires.text.set("30/6/2026 24.61");
        assertThat(form.isUnderstood()).isFalse();
        assertThat(form.expires.note.get().kind()).isEqualTo(Note.Kind.WRONG);
        form.expires.text.set("30/6/2026 12.00");
        assertThat(form.expires.note.get()).isEqualTo(Note.hint("Selasa, 30 Juni 2026 12:00:00 WIB"));
        form.expires.text.set("");
        assertThat(form.isUnderstood()).isTrue();
    }

    @Test
    void aWithdrawalHasItsTimeAndTheAgencysReason() {
        form.show(List.of(FREE));
        form.withdrawn.set(true);
        form.reason.set("salah orang");
        assertThat(changed(FREE).rights().withdrawn()).contains(new Withdrawal(NOON, "salah orang"));
        form.withdrawn.set(false);
        assertThat(changed(FREE).rights().withdrawn()).isEmpty();
    }

    @Test
    void termsAreThePhotosOwnWords() {
        form.show(List.of(FREE));
        form.terms.set("Hanya untuk cetak");
        assertThat(changed(FREE).metadata().text(PhotoField.USAGE_TERMS)).isEqualTo("Hanya untuk cetak");
    }
}
