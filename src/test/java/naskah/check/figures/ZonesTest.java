package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.Marked;
import naskah.house.Choices;
import naskah.house.Choices.ZoneForm;
import naskah.house.House;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** WKT-04: zones in the house's form, and times of day that have none. */
class ZonesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CAPITALS    | Kereta tiba pukul 06.15 Wib.                    | Wib → WIB
            CAPITALS    | Kereta tiba pukul 06.15 wit.                    | wit → WIT
            CAPITALS    | Pesawat mendarat pukul 14.00 Wita.              | Wita → WITA
            CAPITALS    | Pesawat mendarat pukul 14.00 malam (15.00 wita). | wita → WITA
            CAPITALISED | Pesawat mendarat pukul 14.00 WITA.              | WITA → Wita
            CAPITALISED | Pesawat mendarat pukul 14.00 wita.              | wita → Wita
            CAPITALISED | Kereta tiba pukul 06.15 Wib.                    | Wib → WIB
            CAPITALISED | Kereta tiba pukul 06.15 Wit.                    | Wit → WIT
            """)
    void writesZonesInTheFormThatTheHouseChose(ZoneForm form, String copy, String marked) {
        assertThat(Marked.by(new ZoneForms(), copy, choosing(form))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CAPITALS    | Pesawat mendarat pukul 14.00 WITA dan lepas landas pukul 15.30.
            CAPITALS    | Rapat dimulai pukul 10.00 waktu setempat.
            CAPITALS    | Rapat dimulai pukul 10.00 pagi waktu Beijing.
            CAPITALS    | Sinyal diterima pukul 20.00 GMT.
            CAPITALS    | Wita pulang pukul 10.00 WIB.
            CAPITALS    | Persija menang 2-1 dan 3:2.
            CAPITALISED | Pesawat mendarat pukul 14.00 Wita.
            CAPITALISED | Kereta tiba pukul 06.15 WIB dan 08.15 WIT.
            """)
    void leavesZonesInThatFormAndOthersClocks(ZoneForm form, String copy) {
        assertThat(Marked.by(new ZoneForms(), copy, choosing(form))).isEmpty();
    }

    @Test
    void asksOnceForTheZoneOfAnArticleThatHasNone() {
        String copy = "Rapat dimulai pukul 10.00 di Jakarta.\nRapat usai pukul 12.00.";
        assertThat(Marked.by(new ZoneForms(), copy)).isEqualTo("10.00");
        assertThat(Checks.of(new ZoneForms(), copy).getFirst().arguments()).containsExactly("10.00", "10.00 WIB");
        Marked.onlyNotes(new ZoneForms(), copy);
    }

    @Test
    void namesTheZoneOfThePublicationTime() {
        String copy = "terbit: 2024-05-21T11:17:36+08:00\nRapat dimulai pukul 10.00 di Denpasar.";
        assertThat(Checks.of(new ZoneForms(), copy).getFirst().arguments()).containsExactly("10.00", "10.00 WITA");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“Datanglah pukul 10.00,” katanya.",
        "judul: Rapat Dimulai Pukul 10.00",
        "takarir: Ali berpidato pukul 10.00.",
        "Rapat dimulai pukul 10 pagi."
    })
    void asksForNoZoneWhereSomebodyElseSpeaksOrOutsideTheBody(String copy) {
        assertThat(Marked.by(new ZoneForms(), copy)).isEmpty();
    }

    @Test
    void onlyNotesTheMiddleZoneReadAsAWord() {
        Marked.onlyNotes(new ZoneForms(), "Pesawat mendarat pukul 14.00 Wita.");
        assertThat(Marked.in(new ZoneForms(), "Kereta tiba pukul 06.15 Wib.", House.standard().style()))
                .extracting(Finding::weight)
                .containsExactly(Weight.WARNING);
    }

    private static Choices choosing(ZoneForm form) {
        Choices usual = Choices.STANDARD;
        return new Choices(form, usual.percent(), usual.clock(), usual.china());
    }
}
