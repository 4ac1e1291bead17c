package naskah.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer STANDARD = Gazetteer.standard();

    private final Gazetteer small = new Gazetteer(List.of(
            place("Banda Aceh", "Aceh"), place("Aceh Barat", "Aceh"), place("Aceh", ""), place("Brasília", "Brasil"),
            place("Nuku'alofa", "Tonga"), place("Xi'an", "Tiongkok")));

    @Test
    void exactNamesComeFirstThenNameStartsThenWordStarts() {
        assertThat(names(small, "aceh")).containsExactly("Aceh", "Aceh Barat", "Banda Aceh");
    }

    @ParameterizedTest
    @CsvSource({"brasilia,Brasília", "BRASÍ,Brasília", "nukualofa,Nuku'alofa", "xian,Xi'an", "  xi’an ,Xi'an"})
    void caseAccentsAndApostrophesDoNotMatter(String typed, String name) {
        assertThat(names(small, typed)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "qqq", "ceh", "\uffff"})
    void nothingIsOfferedWhereNothingBeginsAsTyped(String typed) {
        assertThat(small.complete(typed, 9)).isEmpty();
    }

    @Test
    void noMoreAreOfferedThanAsked() {
        assertThat(STANDARD.complete("b", 7)).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "Jakarta,WIB", "Subang,WIB", "Pontianak,WIB", "Makassar,WITA", "Kupang,WITA", "Denpasar,WITA", "Jayapura,WIT",
        "Ambon,WIT", "Ternate,WIT", "Sorong,WIT", "Samarinda,WITA", "Palangka Raya,WIB", "Banjarmasin,WITA", "Nunukan,WITA"
    })
    void indonesianPlacesHaveTheirLegalTime(String name, Zone zone) {
        assertThat(STANDARD.find(name).flatMap(Place::zone)).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({"Astana,Kazakhstan", "Beijing,Tiongkok", "Kuala Lumpur,Malaysia", "Roma,Italia", "Jenewa,Swiss", "Dili,Timor-Leste"})
    void citiesAbroadHaveTheirCountryAndNoIndonesianTime(String name, String country) {
        assertThat(STANDARD.find(name)).contains(new Place(name, country, Optional.empty()));
    }

    @Test
    void everyPlaceIsFoundByItsOwnName() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            for (Place place : STANDARD.complete(String.valueOf(letter), 10_000)) {
                assertThat(STANDARD.complete(place.name(), 20)).contains(place);
            }
        }
    }

    @Test
    void noNameKeepsItsAdministrativePrefix() {
        assertThat(names(STANDARD, "kabupaten")).isEmpty();
        assertThat(names(STANDARD, "kota")).contains("Kota Kinabalu").doesNotContain("Kota Bandung");
    }

    private static List<String> names(Gazetteer gazetteer, String typed) {
        return gazetteer.complete(typed, 50).stream().map(Place::name).toList();
    }

    private static Place place(String name, String region) {
        return new Place(name, region, Optional.empty());
    }
}
