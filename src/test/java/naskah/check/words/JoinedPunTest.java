package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedPunTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Apapun hasilnya, mereka siap.               | Apa pun hasilnya, mereka siap.",
        "Merekapun pulang.                           | Mereka pun pulang.",
        "Siapapun boleh datang.                      | Siapa pun boleh datang.",
        "Tidak satupun warga pulang.                 | Tidak satu pun warga pulang.",
        "Dimanapun ia datang.                        | Di mana pun ia datang.",
        "Ia siap kapanpun itu.                       | Ia siap kapan pun itu.",
        "Tidak sedikitpun ia tahu.                   | Tidak sedikit pun ia tahu.",
        "Tidak ada rumahpun yang utuh.               | Tidak ada rumah pun yang utuh.",
        "Polisipun datang.                           | Polisi pun datang.",
        "Wargapun menolak.                           | Warga pun menolak.",
        "APAPUN HASILNYA                             | APA PUN HASILNYA",
        "Itupun sulit.                               | Itu pun sulit."
    })
    void separatesTheParticle(String wrong, String right) {
        assertThat(Mended.by(new JoinedPun(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Apa pun hasilnya, mereka siap.",
        "Meskipun hujan, mereka datang.",
        "Walaupun, kalaupun, biarpun, dan ataupun itu sama.",
        "Adapun rapat itu batal.",
        "Bagaimanapun, andaipun sulit, mereka datang.",
        "Sekalipun sulit, sungguhpun lama, kendatipun mahal.",
        "Baik guru maupun murid hadir.",
        "Petugas menghimpun data serumpun.",
        "Himpun data itu.",
        "Ia menemui Apapun dan Merekapun.",
        "Lagu \"Apapun\" diputar.",
        "Kunjungi apapun.example.id hari ini."
    })
    void leavesConjunctionsRootsNamesAndAddressesAlone(String copy) {
        assertThat(Checks.of(new JoinedPun(), copy)).isEmpty();
    }
}
