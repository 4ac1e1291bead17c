package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WKT-05: a local time and the Indonesian one beside it, recomputed for the city on that day. */
class LocalTimesTest {
    private static final String FEBRUARY = "terbit: 2024-02-20T11:00:00+07:00\n";
    private static final String MAY = "terbit: 2024-05-21T11:00:00+07:00\n";

    @ParameterizedTest(name = "on {0} {1} waktu setempat is {2} WIB, not {3}")
    @CsvSource({
        "2024-02-20, 10.00, 11.00, 12.00",
        "2024-02-29, 10.00, 11.00, 12.00",
        "2024-03-02, 10.00, 12.00, 11.00",
        "2024-05-21, 10.00, 12.00, 11.00",
        "2024-05-21, 23.30, 01.30, 00.30",
        "2023-11-05, 23.30, 00.30, 01.30"
    })
    void knowsThatTheClocksOfAstanaChangedInMarch2024(String day, String local, String right, String wrong) {
        String copy = "terbit: %sT20:00:00+07:00\nkota: Astana\nSidang dibuka pukul %s waktu setempat (%s WIB).";
        assertThat(find(copy.formatted(day, local, right))).isEmpty();
        assertThat(find(copy.formatted(day, local, wrong)))
                .singleElement()
                .extracting(Finding::text, Finding::suggestions)
                .containsExactly(wrong, List.of(right));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "Beijing, 09.00, 08.00 WIB",
        "Tokyo, 09.00, 07.00 WIB",
        "New Delhi, 09.00, 10.30 WIB",
        "London, 20.00, 02.00 WIB",
        "New York, 20.00, 07.00 WIB",
        "Beijing, 09.00, 09.00 WITA",
        "Beijing, 09.00, 10.00 WIT"
    })
    void tellsTheTimeOfTheCityNamedWithIt(String city, String local, String ours) {
        assertThat(find("Laga dimulai pukul " + local + " waktu " + city + " (" + ours + ").")).isEmpty();
        String wrong = ours.replaceFirst("^\\d\\d", "04");
        assertThat(find("Laga dimulai pukul " + local + " waktu " + city + " (" + wrong + ")."))
                .singleElement()
                .extracting(finding -> finding.suggestions().getFirst())
                .isEqualTo(ours.substring(0, 5));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-20, 08.00", "2024-07-01, 07.00", "2024-11-02, 07.00", "2024-11-04, 08.00"})
    void followsSummerTimeInNewYork(String day, String right) {
        String copy = "terbit: " + day + "T20:00:00+07:00\nkota: New York\nPasar tutup pukul 20.00 waktu setempat atau ";
        assertThat(find(copy + right + " WIB.")).isEmpty();
        assertThat(find(copy + "06.00 WIB.")).singleElement().extracting(Finding::suggestions).isEqualTo(List.of(right));
    }

    @Test
    void countsOnTheDayThatTheSentenceNames() {
        String before = "kota: Astana\nPada Selasa (20/2), sidang dibuka pukul 10.00 waktu setempat (11.00 WIB).";
        assertThat(find(MAY + before)).isEmpty();
        assertThat(find(MAY + before.replace("11.00", "12.00"))).singleElement().extracting(Finding::suggestions)
                .isEqualTo(List.of("11.00"));
    }

    @Test
    void readsTheTwoTimesInEitherOrder() {
        assertThat(find(MAY + "kota: Astana\nSidang dibuka pukul 12.00 WIB atau 10.00 waktu setempat.")).isEmpty();
        assertThat(find(MAY + "kota: Astana\nSidang dibuka pukul 13.00 WIB atau 10.00 waktu setempat."))
                .singleElement()
                .extracting(Finding::text, Finding::suggestions)
                .containsExactly("13.00", List.of("12.00"));
    }

    @Test
    void keepsTheMarkOfTheTimeItCorrects() {
        assertThat(find(MAY + "kota: Astana\nSidang dibuka pukul 10:00 waktu setempat (13:00 WIB)."))
                .singleElement()
                .extracting(Finding::suggestions)
                .isEqualTo(List.of("12:00"));
    }

    @Test
    void saysTheRightTimeAndTheDayItHoldsFor() {
        assertThat(find(FEBRUARY + "kota: Astana\nSidang dibuka pukul 10.00 waktu setempat (12.00 WIB).").getFirst().arguments())
                .containsExactly("12.00", "11.00 WIB", "Selasa, 20 Februari 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sidang dibuka pukul 10.00 waktu setempat (17.00 WIB).",
        "kota: Jakarta\nSidang dibuka pukul 10.00 waktu setempat (17.00 WIB).",
        "Sidang dibuka pukul 10.00 WIB (11.00 WITA).",
        "Sidang dibuka pukul 10.00 waktu Antahberantah (17.00 WIB).",
        "kota: Astana\nSidang dibuka pukul 10.00 waktu setempat dan tamu pulang pukul 17.00 WIB.",
        "kota: Astana\nSidang dibuka pukul 10.00 waktu setempat. Siaran mulai pukul 17.00 WIB.",
        "kota: Astana\nSidang dibuka pukul 10.00 dan ditutup pukul 13.00 WIB.",
        "Sinyal diterima pukul 20.00 GMT atau 03.00 WIB."
    })
    void leavesTimesThatItCannotCompare(String copy) {
        assertThat(find(copy)).isEmpty();
    }

    @Test
    void acceptsTheTimeOfAnyCityThatThePassageNames() {
        String copy = "kota: London\nLaga di Tokyo dimulai pukul 20.00 waktu setempat (%s WIB).";
        assertThat(find(copy.formatted("18.00"))).isEmpty();
        assertThat(find(copy.formatted("02.00"))).isEmpty();
        assertThat(find(copy.formatted("22.00"))).singleElement().extracting(Finding::suggestions).isEqualTo(List.of());
    }

    private static List<Finding> find(String copy) {
        return Checks.of(new LocalTimeConversion(), copy);
    }
}
