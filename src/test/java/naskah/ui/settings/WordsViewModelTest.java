package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import naskah.house.House;
import naskah.house.Pardon;
import naskah.house.Style;
import naskah.ui.control.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsViewModelTest {
    @TempDir
    private Path temp;

    private final WordsViewModel model = new WordsViewModel(SettingsDesk.of(House.standard()));

    @BeforeEach
    void show() {
        model.show(Style.STANDARD
                .withWord("warganet")
                .withWord("daring")
                .withPardon(new Pardon("EJA-02", "kerjasama"))
                .withPardon(new Pardon("EJA-01", "foto kopi")));
    }

    @Test
    void wordsStandInOrderAndPardonsByTheirRule() {
        assertThat(model.words).containsExactly("daring", "warganet");
        assertThat(model.pardons)
                .containsExactly(new Pardon("EJA-01", "foto kopi"), new Pardon("EJA-02", "kerjasama"));
    }

    @Test
    void aWordIsAddedInLowerCase() {
        assertThat(model.add(" Swafoto ")).isTrue();
        assertThat(model.words).containsExactly("daring", "swafoto", "warganet");
        assertThat(model.note.get()).isEqualTo(Note.NONE);
    }

    @Test
    void aWordThatIsThereIsSaidToBe() {
        assertThat(model.add("DARING")).isTrue();
        assertThat(model.words).hasSize(2);
        assertThat(model.note.get()).isEqualTo(Note.hint("“daring” sudah ada."));
    }

    @Test
    void whatIsNoWordIsRefusedAndSaid() {
        assertThat(model.add("dua kata")).isFalse();
        assertThat(model.words).hasSize(2);
        assertThat(model.note.get()).isEqualTo(Note.wrong("“dua kata” bukan satu kata."));
    }

    @Test
    void wordsAndPardonsAreTakenOut() {
        model.remove("daring");
        model.remove(new Pardon("EJA-01", "foto kopi"));
        assertThat(model.words()).containsExactly("warganet");
        assertThat(model.pardons()).containsExactly(new Pardon("EJA-02", "kerjasama"));
    }

    @Test
    void aFileOfWordsIsAddedToThoseThatAreThere() throws IOException {
        model.importFrom(Files.writeString(temp.resolve("kata.txt"), "luring\ndaring\ndua kata\n"));
        assertThat(model.words).containsExactly("daring", "luring", "warganet");
        assertThat(model.note.get())
                .isEqualTo(Note.attention("1 kata ditambahkan, 1 sudah ada.\nBaris 3: “dua kata” bukan satu kata."));
    }

    @Test
    void ofManyBadLinesTheFirstAreTold() throws IOException {
        model.importFrom(Files.writeString(temp.resolve("kata.txt"), "a b\n".repeat(7)));
        assertThat(model.note.get().text().lines()).hasSize(6).last().isEqualTo("… dan 3 baris lain.");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Path gone = temp.resolve("hilang.txt");
        model.importFrom(gone);
        assertThat(model.note.get().kind()).isEqualTo(Note.Kind.WRONG);
        assertThat(model.note.get().text()).startsWith(gone + " tidak dapat dibaca.");
    }
}
