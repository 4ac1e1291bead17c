package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndissolvedSoundTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Cuaca mempengaruhi panen.                 | Cuaca memengaruhi panen.",
        "Warga mempatuhi aturan.                   | Warga mematuhi aturan.",
        "Ia memparkir mobil.                       | Ia memarkir mobil.",
        "Pemandangan itu mempesona.                | Pemandangan itu memesona.",
        "Dinas mengkaitkan dua perkara.            | Dinas mengaitkan dua perkara.",
        "Warga mengkonsumsi beras.                 | Warga mengonsumsi beras.",
        "Panitia mengkoordinasikan bantuan.        | Panitia mengoordinasikan bantuan.",
        "Bank mentargetkan laba.                   | Bank menargetkan laba.",
        "Guru menterjemahkan buku.                 | Guru menerjemahkan buku.",
        "Truk mentabrak tiang.                     | Truk menabrak tiang.",
        "Warga mentaati aturan.                    | Warga menaati aturan.",
        "Dinas mensosialisasikan aturan itu.       | Dinas menyosialisasikan aturan itu.",
        "Polisi mensita mobil.                     | Polisi menyita mobil.",
        "Negara mensubsidi beras.                  | Negara menyubsidi beras.",
        "Lembaga itu mensurvei warga.              | Lembaga itu menyurvei warga."
    })
    void dissolvesTheFirstSoundOfTheRoot(String wrong, String right) {
        assertThat(Mended.by(new UndissolvedSound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pabrik memroduksi mobil.     | Pabrik memproduksi mobil.",
        "Polisi memroses laporan.     | Polisi memproses laporan.",
        "Warga mencat rumah.          | Warga mengecat rumah.",
        "Musuh membom kota.           | Musuh mengebom kota.",
        "Guru mentes murid.           | Guru mengetes murid.",
        "Menteri mensahkan aturan.    | Menteri mengesahkan aturan.",
        "Ia menyintai anak itu.       | Ia mencintai anak itu.",
        "Ia menyuci tangan.           | Ia mencuci tangan."
    })
    void keepsTheSoundOfClustersAndGivesShortRootsTheirOwn(String wrong, String right) {
        assertThat(Mended.by(new UndissolvedSound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mempengaruhi hakim dilarang.         | Memengaruhi hakim dilarang.",
        "MENSITA MOBIL                        | MENYITA MOBIL",
        "Hujan mempengaruhinya.               | Hujan memengaruhinya.",
        "Warga mengkonsumsinya.               | Warga mengonsumsinya.",
        "Siapa yang mempengaruhimu?           | Siapa yang memengaruhimu?"
    })
    void keepsCapitalsAndWhatHangsOn(String wrong, String right) {
        assertThat(Mended.by(new UndissolvedSound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dosen itu mempelajari dan mengkaji naskah.",
        "Ia mempunyai rumah.",
        "Mereka memperbaiki dan memperluas jalan.",
        "Guru mempraktikkan cara itu.",
        "Warga mengkritik dan memprotes aturan.",
        "Rapat itu mentransfer dan mensponsori usaha.",
        "Pabrik memproduksi dan memproses kedelai.",
        "Ia mengaitkan, menaati, dan menyita.",
        "Pempek dan pentol laris.",
        "Penembakan itu menewaskan satu orang.",
        "Kampung Mempawah banjir.",
        "Film \"Mempesona\" diputar.",
        "Kunjungi mempengaruhi.example.id hari ini."
    })
    void leavesRightFormsNamesAndAddressesAlone(String copy) {
        assertThat(Checks.of(new UndissolvedSound(), copy)).isEmpty();
    }
}
