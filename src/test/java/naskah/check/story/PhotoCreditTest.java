package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCreditTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`takarir: Petani menjemur padi.` | `Petani menjemur padi.`",
        "`takarir: Petani menjemur padi.\nkredit: (foto: Antara)` | `(foto: Antara)`",
        "`takarir: Petani menjemur padi.\nkredit: Foto: Sri Handayani` | `Foto: Sri Handayani`",
        "`takarir: Petani menjemur padi.\nkredit: Reutres/Sri Handayani` | `Reutres`",
        "`takarir: Petani menjemur padi. (Foto: Antara)\nkredit: Antara` | `(Foto: Antara)`",
        "`takarir: Petani menjemur padi. [Xinhua]\nkredit: Xinhua` | `[Xinhua]`"
    })
    void findsACreditThatIsMissingOrOffForm(String copy, String marked) {
        assertThat(Checks.marked(new PhotoCredit(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "takarir: Petani menjemur padi.\nkredit: Antara/Sri Handayani",
        "takarir: Petani menjemur padi.\nkredit: Dokumentasi Pemkab Kudus",
        "takarir: Sri Handayani (kanan) menjemur padi (20/5).\nkredit: Xinhua",
        "takarir: Petani menjemur padi (varietas lokal).\nkredit: AFP",
        "takarir: Petani menjemur padi.\nkredit: Warta Naskah/Joko Wiratama",
        "Petani menjemur padi."
    })
    void leavesACreditInItsField(String copy) {
        assertThat(Checks.marked(new PhotoCredit(), copy)).isEmpty();
    }

    @Test
    void takesTheDressOffACredit() {
        String copy = "takarir: Petani menjemur padi.\nkredit: [foto: Antara/Sri Handayani]";
        assertThat(Checks.of(new PhotoCredit(), copy)).flatExtracting(Finding::suggestions).containsExactly("Antara/Sri Handayani");
    }
}
