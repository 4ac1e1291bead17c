package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** TGL-01 and TGL-02: weekdays held against the calendar, and days that no calendar has. */
class WeekdayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ia tiba Selasa (20/5). | Selasa (20/5) → Senin (20/5)
            Ia tiba Rabu 21 Mei di Astana. | Rabu 21 Mei → Selasa 21 Mei
            Ia tiba Selasa malam (20/5/2024). | Selasa malam (20/5/2024) → Senin malam (20/5/2024)
            Ia tiba Rabu, 21 Mei 2024. | Rabu, 21 Mei 2024 → Selasa, 21 Mei 2024
            Ia salat Jum'at (23/5). | Jum'at (23/5) → Kamis (23/5)
            Ia datang Ahad (20/5). | Ahad (20/5) → Senin (20/5)
            takarir: Ali berpidato, Minggu (20/5). | Minggu (20/5) → Senin (20/5)
            judul: Sidang Dibuka Rabu (21/5) | Rabu (21/5) → Selasa (21/5)
            Sidang digelar Sabtu (25/5) dan Senin (26/5). | Senin (26/5) → Minggu (26/5)
            “Saya tiba Selasa (20/5),” katanya. | Selasa (20/5) → Senin (20/5)
            """)
    void writesTheWeekdayOfTheDate(String copy, String marked) {
        assertThat(Marked.by(new WrongWeekday(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ia tiba Selasa (20/3). | Selasa (20/3)
            Ia lahir Selasa, 17 Agustus 1945. | Selasa, 17 Agustus 1945
            """)
    void suggestsNothingForADayWhoseMonthMayBeWrong(String copy, String marked) {
        assertThat(Marked.by(new WrongWeekday(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            terbit: 2025-01-02T08:00:00+07:00 ¶ Ia tiba Selasa (30/12). | Selasa (30/12) → Senin (30/12)
            terbit: 2024-12-30T08:00:00+07:00 ¶ Sidang dibuka Rabu (2/1). | Rabu (2/1) → Kamis (2/1)
            terbit: 2023-12-31T23:50:00+07:00 ¶ Pesta dimulai Selasa (1/1). | Selasa (1/1) → Senin (1/1)
            """)
    void looksForTheNearestDayAcrossNewYear(String copy, String marked) {
        assertThat(Marked.by(new WrongWeekday(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia tiba Senin (20/5).",
        "Ia tiba Senin lalu (13/5).",
        "Ia tiba Senin tanggal 20 Mei.",
        "Ia datang Ahad (19/5).",
        "Sidang digelar Senin-Rabu (20-22/5).",
        "Festival digelar Sabtu dan Minggu (25/5).",
        "Sidang digelar Senin hingga Rabu (22/5).",
        "terbit: 2025-01-02T08:00:00+07:00 ¶ Ia tiba Senin (30/12).",
        "terbit: 2024-12-30T08:00:00+07:00 ¶ Sidang dibuka Kamis (2/1).",
        "terbit: 2023-12-31T23:50:00+07:00 ¶ Pesta dimulai Senin (1/1).",
        "Ia lahir pada Jumat, 17 Agustus 1945.",
        "Rapat Senin membahas 20 butir usul.",
        "Persija menang pada Senin (2-1).",
        "Ia tiba pada 20 Mei 2024.",
        "Hubungi meja redaksi Senin 021/5551234."
    })
    void leavesWeekdaysThatAreRight(String copy) {
        assertThat(Marked.by(new WrongWeekday(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Batasnya 31 Februari. | 31 Februari
            Ia lahir 29 Februari 2023. | 29 Februari 2023
            Ia lahir 29 Februari 1900. | 29 Februari 1900
            Rapat digelar Kamis (31/4). | Kamis (31/4)
            Rapat digelar Senin (20/13). | Senin (20/13)
            Rapat digelar (31/6). | (31/6)
            Rapat digelar 32 Mei. | 32 Mei
            takarir: Ali menandatangani perjanjian, 31 November 2023. | 31 November 2023
            """)
    void marksDaysThatNoCalendarHas(String copy, String marked) {
        assertThat(Marked.by(new ImpossibleDate(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Batasnya 29 Februari.",
        "Ia lahir 29 Februari 2000.",
        "Batasnya 31 Januari, 31 Maret, dan 31 Desember.",
        "Skornya (7/13).",
        "Ia memasukkan lima lemparan (5/14) malam itu.",
        "Pasal 31/2 dihapus.",
        "Sebanyak 45 peserta Mei hadir."
    })
    void leavesDaysThatThereAreAndNumbersThatAreNoDates(String copy) {
        assertThat(Marked.by(new ImpossibleDate(), copy)).isEmpty();
    }

    @Test
    void saysTheDayThatWasMeant() {
        assertThat(Checks.of(new WrongWeekday(), "Ia tiba Selasa (20/5).").getFirst().arguments())
                .containsExactly("Selasa (20/5)", "Senin, 20 Mei 2024", "Senin");
    }
}
