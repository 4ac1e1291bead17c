package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Bupati Sri Wahyuningsih tiba.\nMenurut Wahyuningsih, panen bagus.\nIa ditemani Joko Wiratama.\nMenurut Wahyuningsh, harga turun.` | `Wahyuningsh`",
        "`Rapat dibuka Laras Pramesti.\nLaras Pramesti lalu berpidato.\nSore itu Laras Premesti pulang.` | `Premesti`",
        "`Menteri Murat Nurtleu tiba, kata Nurtleu.\nMenurut Nurtieu, rapat itu penting.` | `Nurtieu`",
        "`Laga Persipura dimulai, kata panitia.\nMenurut Persipura, lawan tangguh. Suporter Persipura datang.\nKata Pesipura, wasit adil.` | `Pesipura`",
        "`Bupati Laras Rodgers tiba.\nMenurut Laras Rodgers, panen bagus.\nMenurut Laras Rodger, harga turun.` | `Rodger`",
        "`Pelatih Gunawan Hartanto optimistis.\nMenurut Gunawan Hartanto, timnya siap.\nMenurut Gunawam Hartanto, lawan tangguh.` | `Gunawam`"
    })
    void findsOneNameSpelledInTwoWays(String copy, String marked) {
        assertThat(Checks.marked(new NearNames(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Rapat dibuka Abdul Rahman. Menurut Rahman, rapat itu penting.\nRahmat Hidayat menolak. Menurut Rahmat, rapat itu sia-sia.",
        "Kanal YouTube itu ramai, kata Laras. Menurut YouTube, penontonnya naik. Para YouTuber hadir.",
        "Juara tunggal Dewi Lestari mengalahkan Dewi Lestarini, kata panitia. Dewi Lestari gembira.",
        "Ketua panitia Hartono hadir. Menurut Hartono, panen bagus. Hartanto Wijaya, tamunya, setuju.",
        "Warga Sumatera dan Sumatra Barat datang, kata Laras.",
        "Joko Wiratama dan Joki Wiratama bersaudara.",
        "Camat Rahman datang. Menurut Rahman, jalan rusak.\nCamat Rahmat datang. Menurut Rahmat, jalan baik.",
        "Tim Kemenkes dan tim Kemenkeu datang. Kemenkes setuju. Kemenkes menunggu Kemenkeu.",
        "Banjir melanda Desa Citatah dan Kecamatan Cipatat. Warga Desa Citatah mengungsi.",
        "Bupati Mariana hadir. Menurut Mariana, panen bagus. Dewi Marini menari.",
        "Balap di San Marino seru, kata Laras.\nMenurut Marini, aspal licin. Kata Marini, ban cepat aus. Marini puas.",
        "Grup Super Em merilis album Super Em.\nKonser SuperE dibuka. Lagu Super Em dan SuperE ramai, kata panitia.",
        "Asia Music Award digelar di Kudus. Asia Music Awards tahun lalu sepi.",
        "Laga Persik melawan Persis seru. Pelatih Persik puas. Suporter Persik gembira. Persis kecewa, kata panitia.",
        "Andi Saputra menang. Adi Saputro, pelatihnya, gembira. Andi Saputra terharu."
    })
    void leavesNamesOfDifferentPeopleAndThings(String copy) {
        assertThat(Checks.marked(new NearNames(), copy)).isEmpty();
    }
}
