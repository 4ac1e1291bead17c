package naskah.photo.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Petani memanen padi|padi|jagung|false|false|Petani memanen jagung",
        "Padi, padi, PADI|padi|jagung|false|false|jagung, jagung, jagung",
        "Padi, padi, PADI|padi|jagung|true|false|Padi, jagung, PADI",
        "padi dan padian|padi|jagung|false|true|jagung dan padian",
        "Ibu-ibu|ibu|Bapak|false|true|Bapak-Bapak",
        "harga $1 (naik)|$1 (naik)|a$2\\b|false|false|harga a$2\\b",
        "Ärger|ärger|x|false|false|x",
        "tanpa|padi|jagung|false|false|tanpa"
    })
    void wordsAreReplacedLetterByLetter(
            String text, String sought, String with, boolean sameCase, boolean wholeWords, String replaced) {
        Change change = new Change.Replace(Set.of(PhotoField.DESCRIPTION), new Sought(sought, sameCase, wholeWords), with);
        assertThat(change.on(caption(text))).isEqualTo(caption(replaced));
    }

    @Test
    void nothingSoughtReplacesNothing() {
        Change.Replace change = new Change.Replace(Set.of(PhotoField.DESCRIPTION), new Sought("", true, false), "x");
        assertThat(change.on(Shots.FULL)).isEqualTo(Shots.FULL);
        assertThat(change.hits(Shots.FULL)).isZero();
    }

    @Test
    void hitsAreCountedOverTheChosenFields() {
        Change.Replace change = new Change.Replace(
                Set.of(PhotoField.DESCRIPTION, PhotoField.KEYWORDS), new Sought("pa", false, false), "PA");
        assertThat(change.hits(Shots.FULL)).isEqualTo(3);
        assertThat(change.on(Shots.FULL).all(PhotoField.KEYWORDS)).containsExactly("PAdi", "PAnen");
    }

    @Test
    void wordsAreAddedAtEitherEnd() {
        assertThat(new Change.Append(PhotoField.DESCRIPTION, " di Sari ").on(caption("Panen"))).isEqualTo(caption("Panen di Sari"));
        assertThat(new Change.Prepend(PhotoField.DESCRIPTION, "Sari:").on(caption("Panen"))).isEqualTo(caption("Sari: Panen"));
        assertThat(new Change.Append(PhotoField.DESCRIPTION, "Panen").on(PhotoMetadata.NONE)).isEqualTo(caption("Panen"));
    }

    @Test
    void keywordsComeOnceAndGoWhateverTheirCapitals() {
        PhotoMetadata more = new Change.AddKeyword(" Sari ").on(new Change.AddKeyword("PADI").on(Shots.FULL));
        assertThat(more.all(PhotoField.KEYWORDS)).containsExactly("padi", "panen", "Sari");
        assertThat(new Change.RemoveKeyword("Padi").on(more).all(PhotoField.KEYWORDS)).containsExactly("panen", "Sari");
        assertThat(new Change.AddKeyword(" ").on(Shots.FULL)).isEqualTo(Shots.FULL);
    }

    @Test
    void aSetIsPastedInItsChosenFieldsAndSaysNothingWhereItIsEmpty() {
        PhotoMetadata from = Shots.FULL.with(PhotoField.CITY, "");
        PhotoMetadata onto = caption("Tetap").with(PhotoField.CITY, "Kota Lama");
        PhotoMetadata pasted = new Change.PasteSet(from, Set.of(PhotoField.CITY, PhotoField.CREATOR)).on(onto);
        assertThat(pasted.description()).isEqualTo("Tetap");
        assertThat(pasted.text(PhotoField.CITY)).isEqualTo("Kota Lama");
        assertThat(pasted.all(PhotoField.CREATOR)).containsExactly("Ratri", "Bagas");
    }

    @Test
    void aTemplateLeavesAPhotoAloneThatLacksSomething() {
        Change change = new Change.Template(PhotoField.DESCRIPTION, new CaptionTemplate("{takarir} di {kota}"));
        assertThat(change.on(caption("Panen"))).isEqualTo(caption("Panen"));
        assertThat(change.on(Shots.FULL).description()).isEqualTo("Petani memanen padi di Lembah Sari");
    }

    @Test
    void whatNoFieldCanHoldIsNoChange() {
        assertThatThrownBy(() -> new Change.SetField(PhotoField.DATE_CREATED, List.of("kemarin")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.SetField(PhotoField.CITY, List.of("A", "B")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Append(PhotoField.KEYWORDS, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Replace(Set.of(PhotoField.DATE_CREATED), new Sought("1", true, true), "2"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PhotoMetadata caption(String text) {
        return PhotoMetadata.NONE.with(PhotoField.DESCRIPTION, text);
    }
}
