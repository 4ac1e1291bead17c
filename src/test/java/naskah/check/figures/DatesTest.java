package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Ia tiba Selasa (20/5).",
        "Ia tiba Selasa (20/5/2024).",
        "Ia tiba Selasa, 20 Mei 2024.",
        "Ia tiba Selasa 20 Mei.",
        "Ia tiba Sabtu (25/5) dan Senin (26/5).",
        "terbit: 2025-01-02T08:00:00+07:00\nIa tiba Selasa (30/12)."
    })
    void findsWeekdaysThatAreNotTheirDates(String copy) {
        assertThat(Checks.of(new WrongWeekday(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia tiba Senin (20/5).",
        "Ia tiba Senin lalu (13/5).",
        "Ia tiba Senin-Rabu (20-22/5).",
        "Ia lahir pada Jumat, 17 Agustus 1945.",
        "terbit: 2025-01-02T08:00:00+07:00\nIa tiba Senin (30/12).",
        "Ia tiba Sabtu (25/5) dan Minggu (26/5)."
    })
    void leavesWeekdaysThatAreNotTheirDatesWhereAllIsWell(String copy) {
        assertThat(Checks.of(new WrongWeekday(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Batasnya 31 Februari.",
        "Batasnya Senin (31/4).",
        "Ia lahir 30 Februari 1990."
    })
    void findsDatesThatDoNotExist(String copy) {
        assertThat(Checks.of(new ImpossibleDate(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Skornya (7/13).",
        "Batasnya 31 Mei."
    })
    void leavesDatesThatDoNotExistWhereAllIsWell(String copy) {
        assertThat(Checks.of(new ImpossibleDate(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "terbit: 2024-11-04T08:00:00+07:00\nMereka bertemu Senin (20/5)."
    })
    void findsDatesFarFromPublication(String copy) {
        assertThat(Checks.of(new DistantDate(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "terbit: 2024-06-04T08:00:00+07:00\nMereka bertemu Senin (20/5).",
        "Ia menembak (1/12) malam itu."
    })
    void leavesDatesFarFromPublicationWhereAllIsWell(String copy) {
        assertThat(Checks.of(new DistantDate(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia tiba (06/05) lalu pergi (7/5)."
    })
    void findsMixedFormsOfDates(String copy) {
        assertThat(Checks.of(new DateForms(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia tiba (06/05) lalu pergi (12/05)."
    })
    void leavesMixedFormsOfDatesWhereAllIsWell(String copy) {
        assertThat(Checks.of(new DateForms(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Salat Jum’at dimulai."
    })
    void findsOldNamesOfDaysAndMonths(String copy) {
        assertThat(Checks.of(new DateSpelling(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Salat Jumat dimulai pada November."
    })
    void leavesOldNamesOfDaysAndMonthsWhereAllIsWell(String copy) {
        assertThat(Checks.of(new DateSpelling(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "terbit: 2024-05-22T06:00:00+07:00\nRapat digelar besok."
    })
    void findsWordsThatMeantAnotherDay(String copy) {
        assertThat(Checks.of(new HeldOverDay(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "terbit: 2024-05-20T22:00:00+07:00\nRapat digelar Selasa (21/5) besok.",
        "terbit: 2024-05-20T22:00:00+07:00\nRapat tahun kemarin batal."
    })
    void leavesWordsThatMeantAnotherDayWhereAllIsWell(String copy) {
        assertThat(Checks.of(new HeldOverDay(), copy)).isEmpty();
    }

    @Test
    void namesTheWeekdayThatTheDateHas() {
        Finding finding = Checks.of(new WrongWeekday(), "Menteri itu tiba Selasa malam (20/5/2024) di Astana.").getFirst();
        assertThat(finding.text()).isEqualTo("Selasa malam (20/5/2024)");
        assertThat(finding.suggestions()).containsExactly("Senin malam (20/5/2024)");
    }

    @Test
    void keepsFebruaryOfAnOrdinaryYearAtTwentyEightDays() {
        assertThat(Days.date(2023, 2, 29)).isEmpty();
        assertThat(Days.date(2024, 2, 31)).isEmpty();
        assertThat(Days.date(2024, 2, 29)).isPresent();
    }

    @Test
    void saysWhichDayAHeldOverWordMeant() {
        Finding finding = Checks.of(new HeldOverDay(), "terbit: 2024-05-20T22:00:00+07:00\nPresiden tiba kemarin di Beijing.")
                .getFirst();
        assertThat(finding.suggestions()).containsExactly("Minggu (19/5)");
    }
}
