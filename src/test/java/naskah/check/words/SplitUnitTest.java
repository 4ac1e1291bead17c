package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitUnitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kegiatan olah raga dihentikan.               | Kegiatan olahraga dihentikan.",
        "Harga lebih tinggi dari pada tahun lalu.     | Harga lebih tinggi daripada tahun lalu.",
        "Bagai mana caranya?                          | Bagaimana caranya?",
        "Mereka menerima bea siswa.                   | Mereka menerima beasiswa.",
        "Menurut nara sumber itu, harga naik.         | Menurut narasumber itu, harga naik.",
        "Para nara pidana pulang.                     | Para narapidana pulang.",
        "Ia datang dengan suka rela.                  | Ia datang dengan sukarela.",
        "Perilakunya buruk, peri laku itu ditiru.     | Perilakunya buruk, perilaku itu ditiru.",
        "Ia membeli sapu tangan.                      | Ia membeli saputangan.",
        "Kerja-sama itu batal.                        | Kerja sama itu batal.",
        "Penyalah-gunaan obat meluas.                 | Penyalahgunaan obat meluas.",
        "OLAH RAGA PAGI                               | OLAHRAGA PAGI"
    })
    void writesAGrownTogetherSetAsOneWord(String wrong, String right) {
        assertThat(Mended.by(new SplitUnit(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Warga takut, apa lagi pada malam hari.       | Warga takut, apalagi pada malam hari.",
        "Apa lagi hujan turun lama.                   | Apalagi hujan turun lama.",
        "Ia diam, pada hal ia tahu.                   | Ia diam, padahal ia tahu.",
        "Pada hal warga menolak.                      | Padahal warga menolak.",
        "Mata hari terbit.                            | Matahari terbit.",
        "Barang kali ia datang.                       | Barangkali ia datang."
    })
    void joinsWhatMayAlsoBeTwoWordsWhereItMustBeOne(String wrong, String right) {
        assertThat(Mended.by(new SplitUnit(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Harganya lebih tinggi daripada tahun lalu.",
        "Mau apa lagi?",
        "Siapa dan apa lagi yang hilang?",
        "Belum jelas apa lagi yang hilang.",
        "Pada hal ini, mereka sepakat.",
        "Pada hal itu mereka sepakat.",
        "Mereka sepakat pada hal yang sama.",
        "Mereka sepakat pada hal kecil.",
        "Barang kali-kali itu dibawa.",
        "Ia mengolah raga dan jiwa.",
        "Kaca, mata, dan tangan terluka.",
        "Film \"Mata Hari\" diputar.",
        "Toko Olah Raga Jaya tutup.",
        "Ia mencari kaca mata-mata."
    })
    void leavesTwoWordsOfTheirOwnAlone(String copy) {
        assertThat(Checks.of(new SplitUnit(), copy)).isEmpty();
    }
}
