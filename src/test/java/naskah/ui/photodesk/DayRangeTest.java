package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-02, 2026-02-01, 2026-02-28",
        "2/2028, 2028-02-01, 2028-02-29",
        "21/3/2026, 2026-03-21, 2026-03-21",
        "' 2026-3-21 ', 2026-03-21, 2026-03-21"
    })
    void aYearAMonthOrADayIsMeant(String typed, LocalDate first, LocalDate last) {
        assertThat(DayRange.of(typed)).contains(new DayRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kemarin", "31/2/2026", "13/2026", "20266"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(DayRange.of(typed)).isEmpty();
    }
}
