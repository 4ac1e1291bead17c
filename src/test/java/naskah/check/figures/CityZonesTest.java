package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import naskah.article.Passage;
import naskah.check.Specimen;
import naskah.check.text.Reading;
import naskah.house.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
/** Whose clocks a passage means, and what a unit of money was worth. */
class CityZonesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Astana       | Asia/Almaty
            Beijing      | Asia/Shanghai
            New York     | America/New_York
            new york     | America/New_York
            Jakarta      | Asia/Jakarta
            Denpasar     | Asia/Makassar
            Jayapura     | Asia/Jayapura
            """)
    void knowsTheClocksOfACity(String city, ZoneId zone) {
        LocalDateTime noon = LocalDateTime.of(2024, 5, 21, 12, 0);
        assertThat(CityZones.standard().find(city))
                .hasValueSatisfying(found -> assertThat(noon.atZone(found).getOffset()).isEqualTo(noon.atZone(zone).getOffset()));
    }

    @Test
    void knowsNoClocksOfAPlaceThatItNeverHeardOf() {
        assertThat(CityZones.standard().find("Antahberantah")).isEmpty();
        assertThat(CityZones.standard().find("")).isEmpty();
    }

    @Test
    void findsEveryPlaceThatAPassageNames() {
        assertThat(CityZones.standard().named(reading("Tim tiba di New York dari Tokyo.")))
                .containsExactlyInAnyOrder(ZoneId.of("America/New_York"), ZoneId.of("Asia/Tokyo"));
        assertThat(CityZones.standard().named(reading("Tim tiba kemarin."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"USD, 2016, 13300", "USD, 2019, 14100", "USD, 2024, 16000", "CNY, 2024, 2200", "JPY, 2024, 103"})
    void holdsTheRateOfTheYear(String currency, int year, double rate) {
        Kurs.Band band = Kurs.on(LocalDate.of(year, 7, 1), currency, Style.STANDARD).orElseThrow();
        assertThat(band.holds(rate, 0)).isTrue();
        assertThat(band.holds(rate * 10, 0)).isFalse();
        assertThat(band.holds(rate / 10, 0)).isFalse();
    }

    @Test
    void knowsNoRateOfACurrencyOrAYearOutsideItsTable() {
        assertThat(Kurs.on(LocalDate.of(2024, 7, 1), "PLN", Style.STANDARD)).isEmpty();
        assertThat(Kurs.on(LocalDate.of(1997, 7, 1), "USD", Style.STANDARD)).isEmpty();
        assertThat(Kurs.on(LocalDate.of(2060, 7, 1), "USD", Style.STANDARD)).isPresent();
    }

    private static Reading reading(String copy) {
        return Reading.of(Passage.of(Specimen.read(copy)).stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .findFirst()
                .orElseThrow());
    }
}
