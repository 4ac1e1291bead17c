package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitPrefixTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Penyelidikan di lakukan kemarin.            | Penyelidikan dilakukan kemarin.",
        "Korban di temukan warga.                    | Korban ditemukan warga.",
        "Rapat di mulai pagi.                        | Rapat dimulai pagi.",
        "Pelaku di tangkap polisi.                   | Pelaku ditangkap polisi.",
        "Gedung di resmikan menteri.                 | Gedung diresmikan menteri.",
        "Buku di letakkan warga.                     | Buku diletakkan warga.",
        "Surat di tunjukkan polisi.                  | Surat ditunjukkan polisi.",
        "Di duga mobil itu hilang.                   | Diduga mobil itu hilang.",
        "Panitia yang di bentuk kemarin bubar.       | Panitia yang dibentuk kemarin bubar.",
        "Panitia di bentuk oleh camat.               | Panitia dibentuk oleh camat.",
        "KORBAN DI TEMUKAN WARGA                     | KORBAN DITEMUKAN WARGA",
        "Hal itu di sebutkan dan di umumkan polisi.  | Hal itu disebutkan dan diumumkan polisi."
    })
    void joinsThePassivePrefix(String wrong, String right) {
        assertThat(Mended.by(new SplitPrefix(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Itu anaknya yang ke dua.                    | Itu anaknya yang kedua.",
        "Hari ke tiga rapat batal.                   | Hari ketiga rapat batal.",
        "Ia di peringkat ke empat.                   | Ia di peringkat keempat.",
        "Babak ke dua dimulai.                       | Babak kedua dimulai."
    })
    void joinsTheOrdinal(String wrong, String right) {
        assertThat(Mended.by(new SplitPrefix(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Penyelidikan dilakukan kemarin.",
        "Mobil berhenti di belokan, bukan di lantai.",
        "Surat itu ada di masukan warga.",
        "Ia ada di bukan rumahnya.",
        "Ia makan di makan malam itu.",
        "Ia dibawa ke dua rumah sakit.",
        "Polisi pergi ke tiga kota.",
        "Bunga naik ke 8 persen.",
        "Rapat di Lakukan Raya batal.",
        "Ia di, lakukan itu.",
        "Film \"Di Temukan Malam\" diputar.",
        "Panitia yang di bentuk itu bubar.",
        "Surat yang di bentuk mana pun sama.",
        "Mereka tinggal di tepi jalan.",
        "Ia pergi ke luar kota dan ke sampingnya."
    })
    void leavesPlacesNumbersNamesAndTitlesAlone(String copy) {
        assertThat(Checks.of(new SplitPrefix(), copy)).isEmpty();
    }
}
