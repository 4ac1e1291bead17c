package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.check.Checker;
import naskah.check.Context;
import naskah.check.Marked;
import naskah.check.Specimen;
import naskah.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
/** TGL-06: days told from the day of writing, in copy that is read on another day. */
class HeldOverDayTest {
    private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-20 | Presiden tiba kemarin di Beijing. | kemarin → Minggu (19/5)
            2024-05-20 | Rapat dimulai hari ini.           | hari ini → Senin (20/5)
            2024-05-20 | Hasilnya diumumkan besok.         | besok → Selasa (21/5)
            2024-05-20 | Hasilnya diumumkan lusa.          | lusa → Rabu (22/5)
            2024-05-18 | Hasilnya diumumkan besok.         | besok → Minggu (19/5)
            2024-05-22 | Rapat dimulai hari ini.           | hari ini → Selasa (21/5)
            2024-05-24 | Presiden tiba kemarin.            | kemarin → Senin (20/5)
            2024-05-20 | Kemarin ia tiba.                  | Kemarin → Minggu (19/5)
            """)
    void writesTheDayThatWasMeantWhenTheCopyWasWritten(String published, String copy, String marked) {
        assertThat(check(published, copy, TUESDAY)).isEqualTo(marked);
    }

    @Test
    void countsAcrossNewYear() {
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        assertThat(check("2024-12-31", "Pesta digelar besok.", newYear)).isEqualTo("besok → Rabu (1/1)");
        assertThat(check("2025-01-02", "Ia tiba kemarin.", newYear)).isEqualTo("kemarin → Selasa (31/12)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-21 | Presiden tiba kemarin di Beijing.
            2024-05-17 | Presiden tiba kemarin di Beijing.
            2024-05-25 | Presiden tiba kemarin di Beijing.
            2024-05-20 | Presiden tiba kemarin, Minggu (19/5), di Beijing.
            2024-05-20 | Presiden tiba Minggu (19/5) kemarin.
            2024-05-20 | Presiden tiba besok (21/5).
            2024-05-20 | Tahun kemarin panennya gagal.
            2024-05-20 | Sampai hari ini jalan itu rusak.
            2024-05-20 | “Saya datang kemarin,” katanya.
            2024-05-20 | Kemarin-kemarin ia diam.
            2024-05-20 | Beberapa hari ini jalan itu macet.
            2024-05-20 | Rapat digelar hari ini pada Senin (20/5).
            """)
    void leavesDaysThatReadersCannotMistake(String published, String copy) {
        assertThat(check(published, copy, TUESDAY)).isEmpty();
    }

    @Test
    void leavesAnArticleThatIsOutUnderItsOwnDay() {
        String copy = "terbit: 2024-05-20T22:00:00+07:00\nPresiden tiba kemarin di Beijing.";
        Optional<NewsTime> published = Specimen.read(copy).published();
        assertThat(check("2024-05-20", "Presiden tiba kemarin.", Context.today(published, true, TUESDAY))).isEmpty();
        assertThat(check("2024-05-20", "Presiden tiba kemarin.", Context.today(published, false, TUESDAY))).isNotEmpty();
    }

    @Test
    void stillAsksForAnArticleThatIsFinishedForTomorrow() {
        Optional<NewsTime> tomorrow = Optional.of(NewsTime.ofIso("2024-05-22T06:00:00+07:00"));
        assertThat(Context.today(tomorrow, true, TUESDAY)).isEqualTo(TUESDAY);
        assertThat(Context.today(Optional.empty(), true, TUESDAY)).isEqualTo(TUESDAY);
    }

    @Test
    void untilThenOnlyShowsTheDayOnceForEachWord() {
        String copy = "Presiden tiba kemarin di Beijing. Menteri tiba kemarin juga.\nRapat digelar besok.";
        assertThat(Marked.by(new DayMeant(), copy)).isEqualTo("kemarin → Senin (20/5); besok → Rabu (22/5)");
        Marked.onlyNotes(new DayMeant(), copy);
    }

    private static String check(String published, String copy, LocalDate today) {
        Article article = Specimen.read("terbit: " + published + "T22:00:00+07:00\n" + copy);
        Context context = new Context(
                House.standard(), article.published(), article.dateline(), "", Optional.empty(), today);
        return Marked.lines(new Checker(List.of(new HeldOverDay())).check(article, context));
    }
}
