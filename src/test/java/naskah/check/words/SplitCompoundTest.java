package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitCompoundTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Laporan pertanggung jawaban dibacakan.       | Laporan pertanggungjawaban dibacakan.",
        "Berkas itu ditanda tangani menteri.          | Berkas itu ditandatangani menteri.",
        "Menteri menanda tangani berkas.              | Menteri menandatangani berkas.",
        "Polisi menindak lanjuti laporan.             | Polisi menindaklanjuti laporan.",
        "Aturan itu disebar luaskan.                  | Aturan itu disebarluaskan.",
        "Ia menyalah gunakan jabatan.                 | Ia menyalahgunakan jabatan.",
        "Warga menghadapi ketidak pastian.            | Warga menghadapi ketidakpastian.",
        "Ketidak adilan meluas.                       | Ketidakadilan meluas.",
        "Laba dilipat gandakan.                       | Laba dilipatgandakan.",
        "Dinas menyerah terimakan rumah.              | Dinas menyerahterimakan rumah.",
        "Alat itu diuji cobakan.                      | Alat itu diujicobakan.",
        "Ia memberi tahukan hal itu.                  | Ia memberitahukan hal itu.",
        "Warga mengikut sertakan anak.                | Warga mengikutsertakan anak.",
        "Status kewarga negaraan ditinjau.            | Status kewarganegaraan ditinjau.",
        "Ia dikambing hitamkan warga.                 | Ia dikambinghitamkan warga."
    })
    void writesTwoWordsBetweenPrefixAndSuffixAsOne(String wrong, String right) {
        assertThat(Mended.by(new SplitCompound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pertanggung jawabannya ditolak.              | Pertanggungjawabannya ditolak.",
        "Ketidak pastiannya besar.                    | Ketidakpastiannya besar.",
        "KETIDAK ADILAN                               | KETIDAKADILAN"
    })
    void keepsCapitalsAndWhatHangsOn(String wrong, String right) {
        assertThat(Mended.by(new SplitCompound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia bertanggung jawab atas itu.",
        "Kedua negara bekerja sama.",
        "Menteri memberi tahu warga.",
        "Berkas itu ditandatangani menteri.",
        "Rumah sakit itu penuh.",
        "Mereka bertanggung, jawaban menyusul.",
        "Warga negaranya pulang.",
        "Ia menolak tidak adilnya aturan.",
        "Tanggung jawabnya besar.",
        "Ia membeli mobil jualannya.",
        "Buku \"Pertanggung Jawaban\" terbit.",
        "Yayasan Pertanggung Jawaban berdiri."
    })
    void leavesWhatHasNoSuffixNamesAndTitlesAlone(String copy) {
        assertThat(Checks.of(new SplitCompound(), copy)).isEmpty();
    }
}
