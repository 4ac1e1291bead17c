package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignWordTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rapat digelar secara online.                | online     | daring",
        "Warga menolak email dari bank.              | email      | surel",
        "Warga menolak gadget di kota.               | gadget     | gawai",
        "Warga meng-upload surat.                    | upload     | unggah",
        "Warga menolak gadget-nya.                   | gadget     | gawai",
        "Itu hoax lama.                              | hoax       | hoaks",
        "Hasil meeting itu sulit.                    | meeting    | rapat"
    })
    void marksTheWordAndNamesTheIndonesianForIt(String copy, String marked, String indonesian) {
        assertThat(Checks.of(new ForeignWord(), copy)).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo(marked);
            assertThat(finding.arguments()).containsExactly(marked, indonesian);
            assertThat(finding.suggestions()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Krisis kredit subprime melanda.             | subprime",
        "Krisis subprime mortgage melanda.           | subprime mortgage"
    })
    void marksWordsThatStandTogetherAsOne(String copy, String marked) {
        assertThat(Checks.of(new ForeignWord(), copy)).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo(marked);
            assertThat(finding.messageKey()).isEqualTo("rule.EJA-05.miring");
        });
    }

    @Test
    void marksAWordOnceInAnArticle() {
        String copy = "Rapat online dan sekolah online itu sulit.\nRapat online itu batal.";
        assertThat(Checks.of(new ForeignWord(), copy)).extracting(Finding::text).containsExactly("online");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Rapat digelar secara daring.",
        "Menurut Online Institute, harga turun.",
        "Film \"Online Malam\" diputar.",
        "Istilah \"online\" itu lama.",
        "Warga naik ke-2 kalinya.",
        "Kunjungi online.example.id atau @gadget hari ini.",
        "kredit: foto online"
    })
    void leavesNamesTitlesAndAddressesAlone(String copy) {
        assertThat(Checks.of(new ForeignWord(), copy)).isEmpty();
    }
}
