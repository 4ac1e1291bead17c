package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedBoundFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hubungan antar masyarakat membaik.          | Hubungan antarmasyarakat membaik.",
        "Bus antar kota berhenti.                    | Bus antarkota berhenti.",
        "Lomba antar sekolah digelar.                | Lomba antarsekolah digelar.",
        "Bantuan pasca gempa disalurkan.             | Bantuan pascagempa disalurkan.",
        "Perusahaan non pemerintah ikut serta.       | Perusahaan nonpemerintah ikut serta.",
        "Pembayaran non tunai diperluas.             | Pembayaran nontunai diperluas.",
        "Gerakan anti korupsi meluas.                | Gerakan antikorupsi meluas.",
        "Rumah anti gempa dibangun.                  | Rumah antigempa dibangun.",
        "Sidang pra peradilan ditunda.               | Sidang praperadilan ditunda.",
        "Babak semi final dimulai.                   | Babak semifinal dimulai.",
        "Sub sektor pertanian tumbuh.                | Subsektor pertanian tumbuh.",
        "Sekolah tuna netra dibuka.                  | Sekolah tunanetra dibuka.",
        "Ia lulusan pasca sarjana.                   | Ia lulusan pascasarjana.",
        "Situasi geo ekonomi sulit.                  | Situasi geoekonomi sulit.",
        "Perusahaan multi nasional datang.           | Perusahaan multinasional datang."
    })
    void joinsTheFormToItsWord(String wrong, String right) {
        assertThat(Mended.by(new SpacedBoundForm(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Antar warga tidak ada sengketa.             | Antarwarga tidak ada sengketa.",
        "PASCA GEMPA, WARGA PULANG                   | PASCAGEMPA, WARGA PULANG",
        "Pasca panen, harga turun.                   | Pascapanen, harga turun."
    })
    void keepsTheCapitals(String wrong, String right) {
        assertThat(Mended.by(new SpacedBoundForm(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Hubungan antarmasyarakat membaik.",
        "Jasa antar barang laris.",
        "Layanan siap antar sekolah itu laris.",
        "Ia minta antar warga ke rumah.",
        "Ia anti dan pasif.",
        "Mereka anti terhadap perang.",
        "Musim semi tiba di Tokyo.",
        "Negara non ASEAN hadir.",
        "Kelompok pro Barat menolak.",
        "Komisi Anti Korupsi rapat.",
        "Buku \"Pasca Gempa\" terbit.",
        "Ia antar anak ke sekolah.",
        "Orang pro, kontra, dan pasif hadir.",
        "Warga anti, korupsi, dan gempa dibahas."
    })
    void leavesFormsThatStandAloneNamesAndTitlesAlone(String copy) {
        assertThat(Checks.of(new SpacedBoundForm(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Pasca menunjukkan surat, ia pulang.",
        "Pasca ditutup kemarin, toko sepi.",
        "Warga pulang pasca dilakukan penyelidikan.",
        "Warga pulang pasca diletakkan di laci."
    })
    void offersNoWordJoinedFromPascaAndAVerb(String copy) {
        assertThat(Checks.of(new SpacedBoundForm(), copy)).isEmpty();
    }

    @Test
    void onlyAsksWhereTheTableIsNotCertain() {
        Finding found = Checks.of(new SpacedBoundForm(), "Ia memasang anti virus.").getFirst();
        assertThat(found.hit().weighed(Weight.ERROR)).isEqualTo(Weight.NOTE);
        assertThat(found.text()).isEqualTo("anti virus");
    }
}
