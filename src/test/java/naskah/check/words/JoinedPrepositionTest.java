package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedPrepositionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Warga berlindung dibawah jembatan.          | Warga berlindung di bawah jembatan.",
        "Dimana lokasinya?                           | Di mana lokasinya?",
        "Ada lima korban, diantaranya dua anak.      | Ada lima korban, di antaranya dua anak.",
        "Mobil itu diluar kota.                      | Mobil itu di luar kota.",
        "Ia tinggal disini.                          | Ia tinggal di sini.",
        "Ia tinggal disebuah rumah.                  | Ia tinggal di sebuah rumah.",
        "Rapat diseluruh kantor batal.               | Rapat di seluruh kantor batal.",
        "Mereka pergi kesana.                        | Mereka pergi ke sana.",
        "Ia masuk kedalam rumah.                     | Ia masuk ke dalam rumah.",
        "Mereka jatuh kebawah.                       | Mereka jatuh ke bawah.",
        "Darimana asalnya?                           | Dari mana asalnya?",
        "Ia bekerja dirumah.                         | Ia bekerja di rumah.",
        "Mereka pulang kerumah.                      | Mereka pulang ke rumah.",
        "Harga naik dipasar.                         | Harga naik di pasar.",
        "Warga berkumpul didesa.                     | Warga berkumpul di desa."
    })
    void separatesThePreposition(String wrong, String right) {
        assertThat(Mended.by(new JoinedPreposition(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ia pergi kemana-mana.                       | Ia pergi ke mana-mana.",
        "Sampah ada dimana-mana.                     | Sampah ada di mana-mana.",
        "Mereka berdiri ditengah-tengah.             | Mereka berdiri di tengah-tengah.",
        "Ada air didalamnya.                         | Ada air di dalamnya.",
        "Ada rumah dibelakangnya.                    | Ada rumah di belakangnya.",
        "Orang itu ditangannya.                      | Orang itu di tangannya.",
        "DIBAWAH JEMBATAN                            | DI BAWAH JEMBATAN",
        "Diatas meja ada buku.                       | Di atas meja ada buku.",
        "Kedepannya, rapat digelar.                  | Ke depannya, rapat digelar."
    })
    void keepsRepetitionCliticsAndCapitals(String wrong, String right) {
        assertThat(Mended.by(new JoinedPreposition(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Warga berlindung di bawah jembatan.",
        "Surat itu dikirim kepada polisi.",
        "Harganya lebih tinggi daripada tahun lalu.",
        "Kepada siapa ia pergi kemari?",
        "Jalan itu diseberangi, lalu dikemukakan.",
        "Banjir itu diatasi warga.",
        "Kawan itu dibelakangi dan didalami.",
        "Ia keluar lalu masuk.",
        "Ketua dan kedua anggota hadir.",
        "Mereka ditempatkan dan dirumahkan.",
        "Usaha itu dipasarkan dan diluaskan.",
        "Kehadiran dan kebawahan itu dibahas.",
        "Grup Dimana tampil bersama Kesana.",
        "Lagu \"Dimana\" diputar.",
        "Kunjungi dimana.example.id atau @disini hari ini."
    })
    void leavesVerbsNamesTitlesAndAddressesAlone(String copy) {
        assertThat(Checks.of(new JoinedPreposition(), copy)).isEmpty();
    }
}
