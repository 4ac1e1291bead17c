package naskah.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import naskah.article.TimeInput.Reading;
import naskah.article.TimeInput.Reason;
import naskah.house.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {
    /** Rabu, 22 Mei 2024 09:30:15 WIB. */
    private static final Instant NOW = Instant.parse("2024-05-22T02:30:15Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21/5/2024 11.17 | 2024-05-21T11:17:00+07:00",
                "21/05/2024 11:17 | 2024-05-21T11:17:00+07:00",
                "21-5-24 11.17 | 2024-05-21T11:17:00+07:00",
                "21.5.2024 11.17 | 2024-05-21T11:17:00+07:00",
                "21-5-24 | 2024-05-21T09:30:15+07:00",
                "3/4/98 7.05 | 1998-04-03T07:05:00+07:00",
                "kemarin 14:30 | 2024-05-21T14:30:00+07:00",
                "Kemarin pukul 14.30 | 2024-05-21T14:30:00+07:00",
                "kemarin dulu 14:30 | 2024-05-20T14:30:00+07:00",
                "hari ini 8.05 | 2024-05-22T08:05:00+07:00",
                "besok | 2024-05-23T09:30:15+07:00",
                "lusa | 2024-05-24T09:30:15+07:00",
                "besok jam 7 | 2024-05-23T07:00:00+07:00",
                "yesterday 14:30 | 2024-05-21T14:30:00+07:00",
                "day after tomorrow 6:00 | 2024-05-24T06:00:00+07:00",
                "21 Mei 2024 23:8:41 | 2024-05-21T23:08:41+07:00",
                "21 Mei 2024, 23.08.41 WIB | 2024-05-21T23:08:41+07:00",
                "21 MEI 2024 9.5 | 2024-05-21T09:05:00+07:00",
                "21 Mei 11.17 | 2024-05-21T11:17:00+07:00",
                "20/5 10.00 | 2024-05-20T10:00:00+07:00",
                "Selasa, 21 Mei 2024 11:17:36 WIB | 2024-05-21T11:17:36+07:00",
                "Selasa (21/5/2024) pukul 11.17 WITA | 2024-05-21T11:17:00+08:00",
                "selasa 21 mei 2024 11.17 wit | 2024-05-21T11:17:00+09:00",
                "Tuesday, May 21, 2024 11:17 pm | 2024-05-21T23:17:00+07:00",
                "Tue, 21 May 2024 12:05 AM | 2024-05-21T00:05:00+07:00",
                "May 21st 2024 at 11:17 | 2024-05-21T11:17:00+07:00",
                "2024-05-21T11:17:36+07:00 | 2024-05-21T11:17:36+07:00",
                "2024-05-21T11:17:36+08:00 | 2024-05-21T11:17:36+08:00",
                "2024-05-21T04:17:36.250Z | 2024-05-21T11:17:36+07:00",
                "2024-05-21T04:17:36Z WIT | 2024-05-21T13:17:36+09:00",
                "2024-05-21T04:17+0000 | 2024-05-21T11:17:00+07:00",
                "2024-05-21 11:17 | 2024-05-21T11:17:00+07:00",
                "2024/05/21 11.17 | 2024-05-21T11:17:00+07:00",
                "11.17 21/5/2024 | 2024-05-21T11:17:00+07:00",
                "pukul 11.17 WITA, Selasa 21 Mei 2024 | 2024-05-21T11:17:00+08:00",
                "sekarang | 2024-05-22T09:30:15+07:00",
                "NOW WIT | 2024-05-22T11:30:15+09:00",
                "11.17 | 2024-05-22T11:17:00+07:00",
                "8:5 | 2024-05-22T08:05:00+07:00",
                "pukul 11 | 2024-05-22T11:00:00+07:00",
                "Senin 10.00 | 2024-05-20T10:00:00+07:00",
                "Rabu 09.00 | 2024-05-22T09:00:00+07:00",
                "Jum'at 9.00 | 2024-05-17T09:00:00+07:00",
                "Jum’at, 17 Mei 2024 9.00 | 2024-05-17T09:00:00+07:00",
                "Ahad, 19 Mei 2024 9.00 | 2024-05-19T09:00:00+07:00",
                "3 Nopember 2023 10.00 | 2023-11-03T10:00:00+07:00",
                "3 Pebruari 2023 10.00 | 2023-02-03T10:00:00+07:00",
                "17 Agt 2023 10.00 | 2023-08-17T10:00:00+07:00",
                "17 Agust. 2023 10.00 | 2023-08-17T10:00:00+07:00",
                "29 Februari 2024 10.00 | 2024-02-29T10:00:00+07:00",
                "  21/5/2024   11.17.  | 2024-05-21T11:17:00+07:00",
            })
    void readsWhatPeopleType(String typed, String iso) {
        assertThat(TimeInput.read(typed, NOW, Zone.WIB)).isEqualTo(new Reading.Ok(NewsTime.ofIso(iso)));
    }

    @ParameterizedTest
    @CsvSource({
        "31 Februari 2024 10.00, NO_SUCH_DATE",
        "29/2/2023, NO_SUCH_DATE",
        "31/4/2024 10.00, NO_SUCH_DATE",
        "21/13/2024 10.00, NO_SUCH_DATE",
        "0/5/2024, NO_SUCH_DATE",
        "2024-02-30T10:00:00Z, NO_SUCH_DATE",
        "25.10, NO_SUCH_TIME",
        "21/5/2024 24.00, NO_SUCH_TIME",
        "kemarin 11.60, NO_SUCH_TIME",
        "21 Mei 2024 11:17:61, NO_SUCH_TIME",
        "pukul 31, NO_SUCH_TIME",
        "13:10 pm, NO_SUCH_TIME",
        "'Senin, 21 Mei 2024 11.17', WRONG_WEEKDAY",
        "'Selasa, kemarin dulu 11.17', WRONG_WEEKDAY",
    })
    void saysWhatDoesNotExist(String typed, Reason reason) {
        assertThat(TimeInput.read(typed, NOW, Zone.WIB)).isEqualTo(new Reading.Wrong(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "nanti", "Mei 2024", "2024", "21", "21.5", "WIB", "Rabu 10.00", "21/5/2024 11.17 kata saksi",
                "21/5/2024 11.17 12.18", "20240521", "21/5/20245", "sekarang juga", "besok pagi", "1e9", "+07:00",
                "21/5/2024/11", "\u0000", "99999999999999999999", "11.17.18.19.20"
            })
    void guessesNothing(String typed) {
        assertThat(TimeInput.read(typed, NOW, Zone.WIB)).isEqualTo(new Reading.Wrong(Reason.NOT_UNDERSTOOD));
    }

    @Test
    void aVeryLongTextIsNotUnderstood() {
        assertThat(TimeInput.read("1 ".repeat(1_000_000), NOW, Zone.WIB))
                .isEqualTo(new Reading.Wrong(Reason.NOT_UNDERSTOOD));
    }

    @Test
    void relativeDaysAreThoseOfTheZone() {
        Instant lateInJakarta = Instant.parse("2024-05-21T16:30:00Z");
        assertThat(TimeInput.read("kemarin 10.00 WIT", lateInJakarta, Zone.WIB))
                .isEqualTo(new Reading.Ok(NewsTime.ofIso("2024-05-21T10:00:00+09:00")));
        assertThat(TimeInput.read("kemarin 10.00", lateInJakarta, Zone.WIB))
                .isEqualTo(new Reading.Ok(NewsTime.ofIso("2024-05-20T10:00:00+07:00")));
    }

    @Test
    void whatIsPrintedReadsBackEqualInAnyLanguageAndZoneOfTheMachine() {
        Locale language = Locale.getDefault();
        TimeZone machine = TimeZone.getDefault();
        Random random = new Random(20240521);
        try {
            for (String tag : List.of("id", "en-US", "tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist",
                    "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(random.nextBoolean() ? "America/Los_Angeles"
                        : "Pacific/Apia"));
                for (int i = 0; i < 500; i++) {
                    assertReadsBack(random);
                }
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void randomTextNeverThrows() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "21", "5", "/", "-", ".", ":", " ", "mei", "2024", "senin", "wib", "z", "+07:00", "kemarin", "pukul",
                        "T",
                "'", ",", "0", "99", "é", "\uD800", "(", ")", "pm");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(TimeInput.read(typed.toString(), NOW, Zone.WITA)).isNotNull();
        }
    }

    private static void assertReadsBack(Random random) {
        Instant instant = Instant.ofEpochSecond(random.nextLong(0, 4_102_444_800L));
        NewsTime time = new NewsTime(instant, Zone.values()[random.nextInt(3)]);
        assertThat(TimeInput.read(time.printed(), NOW, Zone.WIB)).isEqualTo(new Reading.Ok(time));
        assertThat(TimeInput.read(time.iso(), NOW, Zone.WITA)).isEqualTo(new Reading.Ok(time));
    }
}
