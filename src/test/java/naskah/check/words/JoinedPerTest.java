package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedPerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Produksinya 20 ton perhari.                 | Produksinya 20 ton per hari.",
        "Tarifnya Rp5.000 perorang.                  | Tarifnya Rp5.000 per orang.",
        "Bunganya 8 persen pertahun.                 | Bunganya 8 persen per tahun.",
        "Harganya Rp15.000 perkilogram.              | Harganya Rp15.000 per kilogram.",
        "Kecepatannya 60 kilometer perjam.           | Kecepatannya 60 kilometer per jam.",
        "Gajinya Rp2 juta perbulan.                  | Gajinya Rp2 juta per bulan.",
        "Harganya Rp300 perlembar.                   | Harganya Rp300 per lembar.",
        "Warga masuk satu persatu.                   | Warga masuk satu per satu.",
        "Perbulan gajinya Rp2 juta.                  | Per bulan gajinya Rp2 juta.",
        "Satu persatu warga pulang.                  | Satu per satu warga pulang."
    })
    void separatesPerInTheSenseOfEach(String wrong, String right) {
        assertThat(Mended.by(new JoinedPer(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Produksinya 20 ton per hari.",
        "Usaha perorangan dan pertanian tumbuh.",
        "Persatuan itu dibentuk.",
        "Pertahanan, perjamuan, dan perhatian dibahas.",
        "Warga pulang satu per satu.",
        "Istilah \"perhari\" itu salah.",
        "Koperasi Perorang Jaya rapat.",
        "Kunjungi perhari.example.id hari ini."
    })
    void leavesNounsWithThePrefixTitlesAndAddressesAlone(String copy) {
        assertThat(Checks.of(new JoinedPer(), copy)).isEmpty();
    }
}
