package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCreditTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`takarir: Petani menjemur padi.` | `Petani menjemur padi.`",
        "`takarir: Petani menjemur padi.\nkredit: (foto: Antara)` | `(foto: Antara)`",
        "`takarir: Petani menjemur padi.\nkredit: Foto: Sri Handayani` | `Foto: Sri Handayani`",
        "`takarir: Petani menjemur padi.\nkredit: Reutres/Sri Handayani` | `Reutres`",
        "`takarir: Petani menjemur padi. (Foto: Antara)\nkredit: Antara` | `(Foto: Antara)`",
        "`takarir: Petani menjemur padi. [Xinhua]\nkredit: Xinhua` | `[Xinhua]`"
    })
    void findsACreditThatIsMissingOrOffForm(String copy, String marked) {
        assertThat(Checks.marked(new PhotoCredit(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "takarir: Petani menjemur padi.\nkredit: Antara/Sri Handayani",
        "takarir: Petani menjemur padi.\nkredit: Dokumentasi Pemkab Kudus",
        "takarir: Sri Handayani (kanan) menjemur padi (20/5).\nkredit: Xinhua",
        "takarir: Petani menjemur padi (varietas lokal).\nkredit: AFP",
        "takarir: Petani menjemur padi.\nkredit: Warta Naskah/Joko Wiratama",
        "Petani menjemur padi."
    })
    void leavesACreditInItsField(String copy) {
        assertThat(Checks.marked(new PhotoCredit(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ANTARA FOTO/Dewi Lestari            | Reuters                 | lain",
        "Reuters; Reuters                    | Sri Handayani           | lain",
        "Dewi Lestari                        | Sri Handayani           | lain",
        "Pemkab Kudus                        | Pemkot Salatiga         | lain",
        "Xinhua; Xinhua                      | Antara/Dewi Lestari     | lain",
        "; Kyodo News                        | Sri Handayani           | lain",
        "ANTARA FOTO/Dewi Lestari            | Dewi Lestari            | agensi",
        "Dewi Lestari/AFP via Getty Images   | Dewi Lestari            | agensi"
    })
    void findsACreditThatIsNotThePhotosOwn(String own, String given, String kind) {
        assertThat(Checks.of(new PhotoCredit(), credited(own, given))).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo(given);
            assertThat(finding.messageKey()).isEqualTo("rule.BRT-04." + kind);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(CMG)                               | CMG",
        "[foto: CRI]                         | CMG",
        "ANTARA FOTO / Dewi Lestari          | Antara Foto/Dewi Lestari",
        "ANTARA FOTO/Dewi Lestari; ANTARA    | Antara",
        "Agence France-Presse                | AFP/Sri Handayani",
        "Dewi Lestari; LKBN Antara           | Antara",
        "Dewi Lestari                        | Warta Naskah/Dewi Lestari",
        "AFP via Getty Images                | AFP",
        "Istimewa                            | Sri Handayani",
        "ANTARA FOTO/Muhammad Rizky Prasety  | Antara/Muhammad Rizky Prasetyo",
        "Foto: Joko Wiratama                 | Joko Wiratma",
        "''                                  | Sri Handayani"
    })
    void takesOtherFormsOfTheSameCreditForIt(String own, String given) {
        assertThat(Checks.marked(new PhotoCredit(), credited(own, given))).isEmpty();
    }

    @Test
    void givesThePhotosOwnCreditInTheHousesForm() {
        assertThat(Checks.of(new PhotoCredit(), credited("(foto: ANTARA FOTO / Dewi Lestari)", "Reuters")))
                .flatExtracting(Finding::suggestions)
                .containsExactly("ANTARA FOTO/Dewi Lestari");
        assertThat(Checks.of(new PhotoCredit(), credited("; Kyodo News", "Reuters")))
                .flatExtracting(Finding::suggestions)
                .containsExactly("Kyodo News");
    }

    @Test
    void mendsAnAgencysName() {
        assertThat(Checks.of(new PhotoCredit(), credited("Xinhua", "Xinhau"))).singleElement().satisfies(
                finding -> assertThat(finding.suggestions()).containsExactly("Xinhua"));
    }

    private static String credited(String own, String given) {
        return "foto: " + own + "\ntakarir: Petani menjemur padi.\nkredit: " + given;
    }

    @Test
    void takesTheDressOffACredit() {
        String copy = "takarir: Petani menjemur padi.\nkredit: [foto: Antara/Sri Handayani]";
        assertThat(Checks.of(new PhotoCredit(), copy)).flatExtracting(Finding::suggestions).containsExactly("Antara/Sri Handayani");
    }
}
