package naskah.photo.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import naskah.house.Pictures;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Photo FULL = Shots.photo(1, Shots.FULL);
    private static final Photo EMPTY = Shots.photo(2, PhotoMetadata.NONE);

    @Test
    void aCaptionThatWouldBeOverwrittenIsShownAndChangedOnlyWhenMeant() {
        Preview preview = of(new Change.SetField(PhotoField.DESCRIPTION, List.of("Baru")));

        assertThat(remarks(preview, 0)).containsExactly(new Remark.Loses(PhotoField.DESCRIPTION, "Petani memanen padi"));
        assertThat(remarks(preview, 1)).isEmpty();
        assertThat(preview.edits(false)).extracting(WordsEdit::id).containsExactly(EMPTY.id());
        assertThat(preview.edits(true)).extracting(WordsEdit::id).containsExactly(FULL.id(), EMPTY.id());
    }

    @Test
    void whatKeepsTheOldWordsLosesNone() {
        Preview preview = of(new Change.Template(PhotoField.DESCRIPTION, new CaptionTemplate("{takarir} di {kota}.")));

        assertThat(preview.rows().getFirst().losesWords()).isFalse();
        assertThat(preview.rows().getFirst().fields()).containsExactly(PhotoField.DESCRIPTION);
        assertThat(remarks(preview, 1)).containsExactly(new Remark.Lacks(List.of(Blank.CAPTION, Blank.CITY)));
        assertThat(preview.rows().get(1).isChanged()).isFalse();
    }

    @Test
    void aCreditThatIsEmptiedOrReplacedAwayIsALoss() {
        assertThat(of(new Change.SetField(PhotoField.CREDIT_LINE, List.of())).rows().getFirst().losesWords()).isTrue();
        Preview replaced = of(new Change.Replace(Set.of(PhotoField.CREDIT_LINE), new Sought("CMG", true, true), ""));
        assertThat(remarks(replaced, 0))
                .containsExactly(new Remark.Loses(PhotoField.CREDIT_LINE, "CMG"), new Remark.Replaces(1));
    }

    @Test
    void pastedKeywordsThatLeaveSomeOutAreALoss() {
        PhotoMetadata from = PhotoMetadata.NONE.with(PhotoField.KEYWORDS, "padi");
        assertThat(of(new Change.PasteSet(from, Set.of(PhotoField.KEYWORDS))).rows().getFirst().losesWords()).isTrue();
        assertThat(of(new Change.RemoveKeyword("padi")).rows().getFirst().losesWords()).isFalse();
    }

    @Test
    void whatIsTooLongIsCountedInCharacters() {
        Pictures tight = Pictures.STANDARD.withLimits(5, 3);
        Preview preview = Preview.of(
                List.of(EMPTY),
                List.of(
                        new Change.SetField(PhotoField.DESCRIPTION, List.of("12345")),
                        new Change.SetField(PhotoField.ALT_TEXT, List.of("😀😀😀😀"))),
                tight);
        assertThat(preview.rows().getFirst().remarks()).containsExactly(new Remark.TooLong(PhotoField.ALT_TEXT, 4, 3));
    }

    private static Preview of(Change change) {
        return Preview.of(List.of(FULL, EMPTY), List.of(change), Pictures.STANDARD);
    }

    private static List<Remark> remarks(Preview preview, int row) {
        return preview.rows().get(row).remarks();
    }
}
