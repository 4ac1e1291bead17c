package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024,2024", "2024-05,2024-05", "2024-05-21,2024-05-21", "2024-05-21T11:17,2024-05-21T11:17",
        "2024-05-21T11:17:36+07:00,2024-05-21T11:17:36+07:00", "2024-05-21T11:17:36.25Z,2024-05-21T11:17:36.25Z",
        "2024:05:21 11:17:36,2024-05-21T11:17:36", "2024:05:21 11:17:36+09:00,2024-05-21T11:17:36+09:00",
        "2024:05:21,2024-05-21", "2024-05-21T11:17:36-0330,2024-05-21T11:17:36-03:30"
    })
    void everyExactnessIsKeptWithItsZone(String written, String text) {
        assertThat(PhotoDate.of(written)).contains(new PhotoDate(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "kemarin", "2024-02-31", "2024-13", "0000:00:00 00:00:00", "2024-05-21T25:00", "2024-05-21T11:17+25:00", "    :  :  ",
        "99999-01-01", "2024-05-21T11:17:36+07:00 lalu"
    })
    void whatIsNoDateSaysNothing(String written) {
        assertThat(PhotoDate.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20240521,111736+0700,2024-05-21T11:17:36+07:00", "20240521,111736,2024-05-21T11:17:36", "20240521,,2024-05-21",
        "20240521,1117+0900,2024-05-21T11:17+09:00", "20240500,,2024-05", "20240000,,2024", "20240521,siang,2024-05-21",
        "2024-05-21,11:17:36+08:00,2024-05-21T11:17:36+08:00", "2024:05:21,11:17:36,2024-05-21T11:17:36"
    })
    void iimsDateAndTimeAreOne(String date, String time, String text) {
        assertThat(PhotoDate.ofIim(date, time == null ? "" : time)).contains(new PhotoDate(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-21T11:17:36+07:00,20240521,111736+0700", "2024-05-21T11:17Z,20240521,111700+0000", "2024-05-21,20240521,''",
        "2024-05-21T11:17:36,20240521,''", "2024-05,20240500,''", "2024,20240000,''"
    })
    void itIsWrittenAsIimHasIt(String text, String date, String time) {
        assertThat(new PhotoDate(text).iimDate()).isEqualTo(date);
        assertThat(new PhotoDate(text).iimTime()).isEqualTo(time);
    }

    @Test
    void dayAndOffsetAreToldWhereTheyAreKnown() {
        PhotoDate whole = new PhotoDate("2024-05-21T23:30:00+09:00");
        assertThat(whole.day()).contains(LocalDate.of(2024, 5, 21));
        assertThat(whole.offset()).contains(ZoneOffset.ofHours(9));
        assertThat(new PhotoDate("2024-05").day()).isEmpty();
        assertThat(new PhotoDate("2024-05-21").offset()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PhotoDate("21 Mei 2024"));
    }
}
