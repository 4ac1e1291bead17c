package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinorNamedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Polisi menangkap Dimas Prakoso (16) karena mencuri sepeda motor.` | `Dimas Prakoso`",
        "`Korban perundungan, Laras Pramesti (13), dirawat di rumah sakit.` | `Laras Pramesti`",
        "`Sosialisasi berlangsung setelah Dimas Prakoso (16) ditangkap karena pencurian.` | `Dimas Prakoso`",
        "`Siswa SMP Negeri 7 Kudus berinisial DP (14) menjadi korban pengeroyokan.` | `SMP Negeri 7 Kudus`",
        "`Laras Pramesti, siswi kelas lima, menjadi korban pencabulan gurunya.` | `Laras Pramesti`",
        "`Dimas Prakoso yang masih berusia 15 tahun menjadi tersangka pembacokan.` | `Dimas Prakoso`",
        "`takarir: Dimas Prakoso (16) dibawa ke kantor polisi sebagai tersangka pencurian.\nPolisi menahan seorang remaja.` | `Dimas Prakoso`",
        "`Juara kelas itu, Laras Pramesti (15), dicabuli gurunya sepulang lomba.` | `Laras Pramesti`",
        "`Laras Pramesti (14) diperkosa sepulang dari kampanye di Kudus.` | `Laras Pramesti`",
        "`Ibunya mengisahkan bagaimana Laras Pramesti (14) diculik dari rumah.` | `Laras Pramesti`",
        "`Drama penyanderaan itu berakhir pukul 10.00 WIB. Ibunya bercerita, Laras Pramesti (14) disekap dan dianiaya.` | `Laras Pramesti`",
        "`Nama korban Laras Pramesti (9).\nIa diculik pamannya sendiri.` | `Laras Pramesti`"
    })
    void findsTheIdentityOfAChildInAMatterOfLaw(String copy, String marked) {
        assertThat(Checks.marked(new MinorNamed(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Laras Pramesti (13), siswi SMP Negeri 7 Kudus, meraih medali emas olimpiade matematika.",
        "judul: Pelajar SMP Ditemukan Tewas, Diduga Dikeroyok\nPolisi memeriksa saksi.",
        "Kamus memuat kata anak. Artinya (1) keturunan kedua; (2) manusia yang masih kecil. Korban pelecehan perlu tahu.",
        "Siswa SMP Negeri 7 Kudus mengikuti sosialisasi pencegahan perundungan.",
        "Murid SD Negeri 2 Kudus mendeklarasikan sekolah antiperundungan untuk mencegah kekerasan fisik.",
        "Polisi menangkap pengedar sabu, BH (45), di depan SMP Negeri 7 Kudus.",
        "Laras Pramesti (17) memerankan korban perundungan dalam film yang mengisahkan pelajar desa.",
        "Anak-anak di SD Negeri 2 Kudus belajar menanam padi.",
        "Dimas Prakoso (12) hilang sejak Jumat. Ibunya melapor ke kantor desa.",
        "Siswa berinisial DP (14) menjadi korban pengeroyokan.",
        "Siswi SMP berinisial L.P. (13) menjadi korban pelecehan.",
        "Mawar (13), bukan nama sebenarnya, menjadi korban pencabulan.",
        "Sebut saja Mawar (13), korban pelecehan di sebuah sekolah.",
        "Guru Budi Hartono (45) mencabuli siswa berinisial DP (14).",
        "Hakim menghukum Budi Hartono 15 tahun penjara karena pembunuhan.",
        "Laras Pramesti (13) terluka dalam kecelakaan bus di Kudus.",
        "Dimas Prakoso (16) menjadi korban banjir bandang dan mengungsi.",
        "Pasal 76 Ayat (1) mengatur kekerasan terhadap anak.",
        "Bupati Sri Handayani (52) mengecam perundungan terhadap anak.",
        "Kasus pembunuhan itu terjadi 10 tahun lalu, kata Kapolres Budi Hartono.",
        "Dalam sinetron itu, Anjani (diperankan Sri Handayani) dirundung teman sekelasnya.",
        "Sinopsis: Raka (16), siswa SMA yang dirundung, bertemu Naya (15) dalam drama terbaru itu.",
        "Laras Pramesti (15), duta antiperundungan, mengajak temannya agar tidak dirundung.",
        "judul: Novel Baru Berkisah tentang Perundungan\nRaka Wijaya (16) dirundung teman sekelasnya.",
        "Film itu mengisahkan Raka Wijaya (16), remaja yang menjadi saksi pembunuhan."
    })
    void doesNotStopWhatTheGuidelineAllows(String copy) {
        assertThat(Checks.marked(new MinorNamed(), copy)).isEmpty();
    }
}
