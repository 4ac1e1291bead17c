package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.check.Checks;
import naskah.check.Specimen;
import naskah.check.text.Reading;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Mark;
import naskah.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** Dates and times of day as they are found in copy. */
class MentionsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ia tiba Senin (20/5).            | Senin (20/5)           | 2024-05-20
            Ia tiba Senin (20/5/2023).       | Senin (20/5/2023)      | 2023-05-20
            Ia tiba Senin (20/5/23).         | Senin (20/5/23)        | 2023-05-20
            Ia tiba (20/5) malam.            | (20/5)                 | 2024-05-20
            Ia tiba (pada 20 Mei) malam.     | 20 Mei                 | 2024-05-20
            Ia tiba Senin, 20 Mei 2024.      | Senin, 20 Mei 2024     | 2024-05-20
            Ia tiba pada 12 Nopember 2023.   | 12 Nopember 2023       | 2023-11-12
            Ia tiba pada 30 Desember.        | 30 Desember            | 2023-12-30
            Ia tiba pada 2 Oktober.          | 2 Oktober              | 2024-10-02
            """)
    void readsDatesAsTheDayNearestToPublication(String copy, String words, LocalDate day) {
        assertThat(DateMentions.of(reading(copy))).singleElement().satisfies(mention -> {
            assertThat(copy.substring(mention.start(), mention.end())).isEqualTo(words);
            assertThat(mention.day(TUESDAY)).contains(day);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Skornya 20/5 menurut panitia.",
        "Ia menghubungi 021/555/1234.",
        "Rapat 20-22/5 batal.",
        "Harganya 20.5 Mei-mei.",
        "Ada 20 orang pada Mei.",
        "Baca contoh.id/20/5/2024 untuk itu."
    })
    void takesNoOtherNumbersForDates(String copy) {
        assertThat(DateMentions.of(reading(copy))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rapat dibuka pukul 9.05.                     | 09:05 |
            Rapat dibuka pukul 21:30 WIB.                | 21:30 | WIB
            Rapat dibuka 21.30 Wita.                     | 21:30 | Wita
            Rapat dibuka jam 7.15 malam waktu Beijing.   | 07:15 | waktu Beijing
            Rapat dibuka pukul 10.00 (waktu setempat).   | 10:00 | waktu setempat
            Rapat usai pukul 24.00.                      | 00:00 |
            """)
    void readsTimesWithTheirZone(String copy, LocalTime time, String zone) {
        assertThat(ClockTime.of(reading(copy))).singleElement().satisfies(told -> {
            assertThat(told.time()).isEqualTo(time);
            assertThat(told.zone()).isEqualTo(Optional.ofNullable(zone));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Persija unggul 12:10.",
        "Harganya 12.50 dolar.",
        "Rapat dibuka pukul 10.",
        "Rapat dibuka pukul 10.75.",
        "Rapat dibuka pukul 31.30.",
        "Selasa, 18 Oktober 2022 23:08:41 WIB"
    })
    void takesNoOtherNumbersForTimes(String copy) {
        assertThat(ClockTime.of(reading(copy))).isEmpty();
    }

    @Test
    void leavesHoursInATitleInItalics() {
        Body body = new Body(List.of(new Block.Paragraph(
                new BlockId("b0"),
                List.of(Span.plain("Ia menonton "), Span.of("Jam 7.00 Malam", Mark.EMPHASIS), Span.plain(".")))));
        Article article = Specimen.read("x").withBody(body);
        assertThat(Checks.of(new HourForClock(), article)).isEmpty();
        assertThat(Checks.of(new HourForClock(), "Ia menonton Jam 7.00 Malam.")).hasSize(1);
    }

    private static Reading reading(String copy) {
        return Reading.of(Passage.of(Specimen.read(copy)).stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .findFirst()
                .orElseThrow());
    }
}
