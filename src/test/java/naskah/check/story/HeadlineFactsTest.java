package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineFactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`judul: Kebakaran Pasar Lama, Tiga Kios Hangus\nKebakaran menghanguskan empat kios di pasar itu.` | `Tiga`",
        "`judul: Dua Petani Tersengat Listrik\nTiga petani tersengat listrik di sawah.` | `Dua`",
        "`judul: Persiku Menang 4-1\nPersiku menang 3-1 atas tamunya.` | `4`",
        "`judul: Longsor Tutup Jalan, 12 Rumah Rusak\nLongsor merusak 21 rumah dan menutup jalan desa.` | `12`",
        "`judul: Pemerintah Siapkan Rp2,5 Triliun untuk Irigasi\nAnggaran irigasi tahun ini Rp1,7 triliun.` | `2,5 Triliun`",
        "`judul: Inflasi Mei 3,1 Persen\nInflasi bulan itu tercatat 2,8 persen.` | `3,1`",
        "`judul: Kapal Tenggelam, 48 Penumpang Selamat\nSebanyak 46 penumpang selamat. Dua orang masih dicari tim gabungan sejak 20 Mei. Ada 45 kapal.` | `48`"
    })
    void findsANumberThatTheBodyHasOtherwise(String copy, String marked) {
        assertThat(Checks.marked(new HeadlineFacts(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`judul: Bupati Joko Wiratama lantik camat baru\nPelantikan dipimpin Bupati Sri Handayani di pendapa.` | `Joko Wiratama`",
        "`judul: Warga tolak tambang di Wonogiri\nWarga Pacitan menolak tambang pasir, kata Sri Handayani.` | `Wonogiri`",
        "`judul: Panitia undang Laras Pramesti ke sidang\nPanitia mengundang Sri Handayani ke sidang itu.` | `Laras Pramesti`"
    })
    void findsANameThatTheBodyDoesNotHave(String copy, String marked) {
        assertThat(Checks.marked(new HeadlineFacts(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "judul: Kebakaran Pasar Lama, 4 Kios Hangus\nKebakaran menghanguskan empat kios.",
        "judul: Longsor Rusak Dua Belas Rumah\nLongsor merusak 12 rumah.",
        "judul: Gempa Rusak 2.000 Rumah\nGempa itu merusak 1.987 rumah.",
        "judul: Anggaran Irigasi Rp1,7 T\nAnggaran irigasi Rp1,68 triliun.",
        "judul: Anggaran Irigasi Rp1,7 Triliun\nAnggaran irigasi Rp1.700.000.000.000.",
        "judul: Lima Warga Terluka\nKelima warga yang terluka dirawat. Lima warga itu pulang.",
        "judul: Bentrok, 7 Orang Luka\nEmpat orang luka bakar. Tiga orang luka ringan.",
        "judul: 5 Kiat Merawat Sepeda\nSepeda dicuci seminggu sekali.",
        "judul: Simak 6 Saham Ini\nBeberapa saham layak dibeli.",
        "judul: Penari KRD47 tampil di Kudus\nPara penari itu tampil di Kudus.",
        "judul: 1.000 Petani Panen Bersama\nSeribu petani memanen padi bersama.",
        "judul: Gempa M 5,2 Guncang Kudus\nGempa bermagnitudo 5,2 mengguncang Kudus.",
        "judul: HUT Ke-79 Kabupaten Meriah\nHari ulang tahun ke-79 kabupaten itu meriah.",
        "judul: Harga Gabah Rp6 Ribu\nHarga gabah Rp6.000 sekilogram.",
        "judul: Persiku Menang 3-1\nPersiku menang 3-1 atas tamunya.",
        "judul: Panen Naik 2 Kali Lipat\nPanen naik dua kali lipat.",
        "judul: Pilkada 2029 Disiapkan\nPersiapan pemilihan kepala daerah sudah dimulai.",
        "judul: Satu Warga Tewas\nSeorang warga tewas."
    })
    void leavesWhatTheBodyHasInAnotherForm(String copy) {
        assertThat(Checks.marked(new HeadlineFacts(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "judul: Bupati Sri Handayani lantik camat baru\nPelantikan dipimpin Bupati Sri Handayani.",
        "judul: Handayani lantik camat baru\nPelantikan dipimpin Bupati Sri Handayani.",
        "judul: Warga Tolak Tambang Pasir Di Pesisir Selatan\nWarga pesisir selatan menolak tambang pasir.",
        "judul: Presiden terima delegasi di Jakarta\nPresiden menerima delegasi di Istana Negara.",
        "kota: Wonogiri\njudul: Warga tolak tambang di Wonogiri\nWarga menolak tambang pasir.",
        "judul: Wisatawan serbu pantai di Bali\nPantai Kuta dan Sanur di Pulau Bali penuh wisatawan.",
        "judul: BMKG: hujan lebat hingga Jumat\nHujan lebat diperkirakan turun hingga Jumat.",
        "judul: Bupati Joko Wiratama lantik camat baru"
    })
    void leavesNamesThatTheBodyHasOrThatAreNone(String copy) {
        assertThat(Checks.marked(new HeadlineFacts(), copy)).isEmpty();
    }

    @Test
    void takesASmallCountThatNobodyCountsOtherwiseAsANote() {
        String copy = "judul: Polisi Periksa Enam Saksi\nPolisi memeriksa sopir, pemilik toko, dan para tetangga.";
        assertThat(Checks.weights(new HeadlineFacts(), copy)).containsExactly(Weight.NOTE);
    }
}
