package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({
        "kirim, mengirim", "kirim, pengiriman", "kirim, dikirimkan", "tulis, menulis", "tulis, penulis",
        "tulis, tulisannya", "pakai, memakai", "pakai, pemakaian", "sebar, menyebarkan", "sebar, tersebar",
        "ambil, mengambil", "ambil, pengambilan", "perintah, pemerintah", "perintah, pemerintahan",
        "menteri, kementerian", "sekolah, bersekolah", "usaha, perusahaan", "usaha, pengusaha", "ubah, perubahan",
        "atur, peraturan", "didik, pendidikan", "bijak, kebijakan", "ekonomi, perekonomian", "tugas, petugas",
        "kerja, pekerja", "kerja, bekerja", "kerja, pekerjaan", "panen, dipanennya", "temu, ditemui", "gerak, gerakan",
        "lapor, dilaporkan", "lapor, laporan", "rencana, direncanakan", "oleh, memperoleh", "main, dipermainkan",
        "awas, pengawasan", "usul, diusulkan", "jual, penjualan", "bangun, pembangunan", "larang, pelarangan",
    })
    void aDerivedFormSharesARootWithItsRoot(String root, String derived) {
        assertThat(shared(root, derived)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "teri, menteri", "kitar, sekitar", "reka, mereka", "luang, peluang", "masa, masalah", "jum, jumlah",
        "makan, makna", "dana, perdana", "beras, besar", "sekat, sepakat", "lapan, delapan", "rampuan, perempuan",
    })
    void whatOnlyLooksAffixedKeepsItsOwnRoot(String other, String word) {
        assertThat(shared(other, word)).isEmpty();
    }

    @Test
    void namesNumbersAndOtherScriptsStayAsTheyAre() {
        for (String word : new String[] {"2024", "covid19", "北京", "ivan", "café", "a", ""}) {
            assertThat(Stem.of(word)).containsExactly(word);
        }
    }

    @Test
    void anyStringHasOneToFourStemsThatAreNoLongerByMoreThanALetter() {
        Random random = new Random(7);
        String letters = "aaeeiioumnkptsrbdgly";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder word = new StringBuilder(random.nextBoolean() ? "me" : "pe");
            for (int i = random.nextInt(14); i > 0; i--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            Set<String> stems = Stem.of(word.toString());
            assertThat(stems).hasSizeBetween(1, 4).allMatch(stem -> !stem.isEmpty() && stem.length() <= word.length());
        }
    }

    private static Set<String> shared(String one, String other) {
        Set<String> common = new HashSet<>(Stem.of(one));
        common.retainAll(Stem.of(other));
        return common;
    }
}
