package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Sabtu, 22 Oktober 2022 11:7:58 WIB",
        "Acara mulai pukul 7:5 malam."
    })
    void findsUnpaddedTimes(String copy) {
        assertThat(Checks.of(new UnpaddedTime(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sabtu, 22 Oktober 2022 11:57:58 WIB",
        "Ia menang 3:2.",
        "Acara mulai pukul 7.05."
    })
    void leavesUnpaddedTimesWhereAllIsWell(String copy) {
        assertThat(Checks.of(new UnpaddedTime(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Toko tutup jam 21.00."
    })
    void findsHoursForClockTimes(String copy) {
        assertThat(Checks.of(new HourForClock(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Perjalanannya 3 jam 30 menit.",
        "Ia bekerja selama 24 jam."
    })
    void leavesHoursForClockTimesWhereAllIsWell(String copy) {
        assertThat(Checks.of(new HourForClock(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Toko buka pukul 08.00, istirahat pukul 12.00, dan tutup pukul 21:00."
    })
    void findsTheRarerMarkWhereBothAreUsed(String copy) {
        assertThat(Checks.of(new ClockForms(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Persija unggul 12:10.",
        "Toko buka pukul 08:00 dan tutup pukul 21:00.",
        "Toko tutup pukul 21.00."
    })
    void leavesTimesWithOneMark(String copy) {
        assertThat(Checks.of(new ClockForms(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Toko tutup pukul 21.00 Wita.",
        "Toko tutup pukul 21.00."
    })
    void findsZonesOffForm(String copy) {
        assertThat(Checks.of(new ZoneForms(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Toko buka pukul 08.00 dan tutup pukul 21.00 WIB.",
        "Toko tutup pukul 21.00 waktu Beijing."
    })
    void leavesZonesOffFormWhereAllIsWell(String copy) {
        assertThat(Checks.of(new ZoneForms(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kota: Astana\nSidang dibuka pukul 10.00 waktu setempat (13.00 WIB).",
        "kota: New York\nSidang dibuka pukul 10.00 waktu setempat atau 22.00 WIB.",
        "terbit: 2024-02-20T11:00:00+07:00\nkota: Astana\nSidang dibuka pukul 10.00 waktu setempat (12.00 WIB)."
    })
    void findsLocalTimesThatDoNotAgree(String copy) {
        assertThat(Checks.of(new LocalTimeConversion(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kota: New York\nSidang dibuka pukul 10.00 waktu setempat atau 21.00 WIB.",
        "terbit: 2024-02-20T11:00:00+07:00\nkota: New York\nSidang dibuka pukul 10.00 waktu setempat atau 22.00 WIB.",
        "Sidang dibuka pukul 10.00 waktu setempat (12.00 WIB).",
        "Sidang dibuka pukul 12.00 WIB (13.00 WITA)."
    })
    void leavesLocalTimesThatDoNotAgreeWhereAllIsWell(String copy) {
        assertThat(Checks.of(new LocalTimeConversion(), copy)).isEmpty();
    }

    @Test
    void recomputesTheTimeForTheCityOnThatDay() {
        assertThat(Checks.of(new LocalTimeConversion(), "kota: Astana\nSidang dibuka pukul 10.00 waktu setempat (13.00 WIB).")
                        .getFirst()
                        .suggestions())
                .containsExactly("12.00");
    }
}
