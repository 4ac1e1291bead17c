package naskah.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import naskah.house.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsTimeTest {
    private final Locale language = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "id, Asia/Jakarta", "en-US, America/New_York", "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist, Asia/Bangkok",
        "ja-JP-u-ca-japanese, Asia/Tokyo", "fa-IR, Asia/Tehran", "tr, Pacific/Kiritimati", "hi-IN-u-nu-deva, Etc/GMT+12"
    })
    void isPrintedTheSameOnEveryMachine(String machineLanguage, String machineZone) {
        Locale.setDefault(Locale.forLanguageTag(machineLanguage));
        TimeZone.setDefault(TimeZone.getTimeZone(machineZone));
        NewsTime time = new NewsTime(Instant.parse("2024-05-21T04:17:36Z"), Zone.WIB);
        assertThat(time.printed()).isEqualTo("Selasa, 21 Mei 2024 11:17:36 WIB");
        assertThat(time.iso()).isEqualTo("2024-05-21T11:17:36+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "WIB, '2024-12-31T23:30:00+07:00', 'Selasa, 31 Desember 2024 23:30:00 WIB'",
        "WITA, '2025-01-01T00:30:00+08:00', 'Rabu, 1 Januari 2025 00:30:00 WITA'",
        "WIT, '2025-01-01T01:30:00+09:00', 'Rabu, 1 Januari 2025 01:30:00 WIT'",
    })
    void theSameInstantIsToldInEveryZone(Zone zone, String iso, String printed) {
        NewsTime time = new NewsTime(Instant.parse("2024-12-31T16:30:00Z"), Zone.WIB).withZone(zone);
        assertThat(time.iso()).isEqualTo(iso);
        assertThat(time.printed()).isEqualTo(printed);
    }

    @Test
    void isKeptToTheSecond() {
        assertThat(new NewsTime(Instant.parse("2024-05-21T04:17:36.987Z"), Zone.WIB))
                .isEqualTo(new NewsTime(Instant.parse("2024-05-21T04:17:36Z"), Zone.WIB));
    }

    @Test
    void readsEveryTimeThatItWrites() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(0, 4_000_000_000L));
            NewsTime time = new NewsTime(instant, Zone.values()[i % 3]);
            assertThat(NewsTime.ofIso(time.iso())).isEqualTo(time);
        }
    }

    @Test
    void aForeignOffsetIsToldInWib() {
        assertThat(NewsTime.ofIso("2024-05-21T04:17:36Z").iso()).isEqualTo("2024-05-21T11:17:36+07:00");
    }
}
