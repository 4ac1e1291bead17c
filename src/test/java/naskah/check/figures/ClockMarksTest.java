package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Marked;
import naskah.house.Choices;
import naskah.house.Choices.ClockMark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** WKT-01, WKT-02 and WKT-03: how a time of day is written. */
class ClockMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Selasa, 18 Oktober 2022 23:8:41 WIB | 23:8:41 → 23:08:41
            Selasa, 18 Oktober 2022 23:18:4 WIB | 23:18:4 → 23:18:04
            Selasa, 18 Oktober 2022 9:8:4 WIB | 9:8:4 → 9:08:04
            """)
    void padsSecondsAndMinutesOfOneFigure(String copy, String marked) {
        assertThat(Marked.by(new UnpaddedTime(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kereta berangkat pukul 9:5 pagi. | 9:5
            Kereta berangkat jam 9.5 pagi. | 9.5
            Gempa terjadi pukul 06.5 WIB. | 06.5
            Gempa terjadi 06.5 Wita. | 06.5
            “Datanglah pukul 9:5,” katanya. | 9:5
            """)
    void marksMinutesOfOneFigureWithoutGuessingThem(String copy, String marked) {
        assertThat(Marked.by(new UnpaddedTime(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sabtu, 22 Oktober 2022 11:57:58 WIB",
        "Kereta berangkat pukul 9.05 pagi.",
        "Kereta berangkat pukul 9 pagi.",
        "Persija menang 2:1 atas tamunya.",
        "Persija menang 2-1 pada pukul 17.00 WIB.",
        "Peta itu berskala 1:5.",
        "Harganya 9.500 rupiah.",
        "Alamatnya fe80:1:2:3 di jaringan itu."
    })
    void leavesTimesInFullAndScores(String copy) {
        assertThat(Marked.by(new UnpaddedTime(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Toko tutup jam 21.00. | jam → pukul
            Jam 7 malam lampu dipadamkan. | Jam → Pukul
            Rapat mulai jam 9 WIB. | jam → pukul
            Rapat mulai jam 11:17 siang dan usai jam 2 sore. | jam → pukul; jam → pukul
            judul: Toko Tutup Jam 21.00 | Jam → Pukul
            """)
    void writesPukulForATimeOfDay(String copy, String marked) {
        assertThat(Marked.by(new HourForClock(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Perjalanannya 3 jam 30 menit.",
        "Ia bekerja selama 24 jam.",
        "Rapat berlangsung dua jam 30 menit.",
        "Jam tangan seharga 5 juta rupiah hilang.",
        "Ia menunggu 2 jam 15.30 sudah lewat.",
        "“Datanglah jam 7 malam,” katanya.",
        "Toko tutup pukul 21.00."
    })
    void leavesHoursThatAreCounted(String copy) {
        assertThat(Marked.by(new HourForClock(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EITHER | Buka pukul 08.00, istirahat pukul 12.00, tutup pukul 21:00.       | 21:00 → 21.00
            EITHER | Buka pukul 08:00, istirahat pukul 12:00, tutup pukul 21.00.       | 21.00 → 21:00
            EITHER | Buka pukul 08:00 dan tutup pukul 21.00.                           | 08:00 → 08.00
            EITHER | takarir: Lampu padam pukul 19:00 WIB. ¶ Buka pukul 08.00 WIB.     | 19:00 → 19.00
            COLON  | Buka pukul 08.00 dan tutup pukul 21.00.                           | 08.00 → 08:00; 21.00 → 21:00
            COLON  | Buka pukul 08:00 dan tutup pukul 21.00.                           | 21.00 → 21:00
            DOT    | Buka pukul 08:00 dan tutup pukul 21:00.                           | 08:00 → 08.00; 21:00 → 21.00
            DOT    | Gempa terjadi 06:15 WIB.                                          | 06:15 → 06.15
            """)
    void writesTheMarkThatTheHouseChoseElseTheCommonerOne(ClockMark chosen, String copy, String marked) {
        assertThat(Marked.by(new ClockForms(), copy, choosing(chosen))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EITHER | Buka pukul 08:00 dan tutup pukul 21:00.
            EITHER | Buka pukul 08.00 dan tutup pukul 21.00.
            EITHER | Persija unggul 12:10 setelah pukul 17.00.
            COLON  | Buka pukul 08:00 dan tutup pukul 21:00.
            COLON  | Harganya 12.50 dan panjangnya 3.20.
            DOT    | Selasa, 18 Oktober 2022 23:08:41 WIB
            DOT    | Persija unggul 12:10 pada pukul 17.00.
            DOT    | Buka pukul 8 dan tutup pukul 21.
            """)
    void leavesTimesWithTheRightMarkAndWhatIsNoTime(ClockMark chosen, String copy) {
        assertThat(Marked.by(new ClockForms(), copy, choosing(chosen))).isEmpty();
    }

    private static Choices choosing(ClockMark mark) {
        Choices usual = Choices.STANDARD;
        return new Choices(usual.zones(), usual.percent(), mark, usual.china());
    }
}
