package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {
    @ParameterizedTest
    @CsvSource({
        "praktek, praktik, praktik",
        "Praktek, praktik, Praktik",
        "PRAKTEK, praktik, PRAKTIK",
        "Praktek-praktek, praktik-praktik, Praktik-praktik",
        "DI LAKUKAN, dilakukan, DILAKUKAN",
        "Di Lakukan, dilakukan, Dilakukan",
        "A, satu, Satu",
        "al quran, Al-Qur'an, Al-Qur'an"
    })
    void takesTheCapitalsOfWhatWasWritten(String written, String replacement, String cased) {
        assertThat(Casing.like(written, replacement)).isEqualTo(cased);
    }

    @ParameterizedTest
    @CsvSource({
        "Walikota, wali kota, Wali Kota",
        "walikota, wali kota, wali kota",
        "WALIKOTA, wali kota, WALI KOTA",
        "Rumahsakit, rumah sakit, Rumah Sakit"
    })
    void givesEveryWordOfANameItsCapital(String written, String replacement, String cased) {
        assertThat(Casing.likeName(written, replacement)).isEqualTo(cased);
    }
}
