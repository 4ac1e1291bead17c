package naskah.photo.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.PlaceShown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTemplateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{orang} di {kota}, {tanggal}.|Ani, Budi, dan Citra di Lembah Sari, Selasa (21/5/2024).",
        "{persons} di {city}, {date}.|Ani, Budi, dan Citra di Lembah Sari, Selasa (21/5/2024).",
        "{takarir}, {negara}. Foto oleh {fotografer} ({kredit})|Petani memanen padi, Indonesia. Foto oleh Ratri dan Bagas (CMG)",
        "{ Judul }: {KataKunci}|Panen raya: padi, panen",
        "Tanpa isian|Tanpa isian",
        "{kota} {kota}|Lembah Sari Lembah Sari"
    })
    void theBlanksAreFilledAsTheHouseWritesThem(String template, String filled) {
        assertThat(new CaptionTemplate(template).filled(Shots.FULL)).contains(filled);
    }

    @Test
    void whatIsMissingIsNamedAndThereIsNoHalfSentence() {
        CaptionTemplate template = new CaptionTemplate("{orang} di {kota}, {tanggal}, {orang}");
        PhotoMetadata words = PhotoMetadata.NONE.with(PhotoField.CITY, "Sari").with(PhotoField.DATE_CREATED, "2024-05");

        assertThat(template.missing(words)).containsExactly(Blank.PERSONS, Blank.DATE);
        assertThat(template.filled(words)).isEmpty();
    }

    @Test
    void aBlankThatIsNoneIsNamedAndFillsNothing() {
        CaptionTemplate template = new CaptionTemplate("{kota} {kamera} {}");
        assertThat(template.unknown()).containsExactly("kamera", "");
        assertThat(template.filled(Shots.FULL)).isEmpty();
    }

    @Test
    void thePlaceShownStandsInForTheCity() {
        PlaceShown place = new PlaceShown("Pasar", "", "Sari", "Jawa", "Indonesia", "IDN");
        PhotoMetadata words = new PhotoMetadata(Map.of(), List.of(place), List.of());
        assertThat(new CaptionTemplate("{kota}, {negara}").filled(words)).contains("Sari, Indonesia");
    }

    @Test
    void signsOfPatternsInValuesAreOnlyText() {
        PhotoMetadata words = PhotoMetadata.NONE.with(PhotoField.CITY, "Sari $1 \\ {orang}");
        assertThat(new CaptionTemplate("di {kota}").filled(words)).contains("di Sari $1 \\ {orang}");
    }

    @Test
    void everyBlankIsFoundByEachOfItsNames() {
        for (Blank blank : Blank.values()) {
            assertThat(blank.names()).allSatisfy(name -> assertThat(Blank.named(name)).contains(blank));
        }
        assertThat(Blank.joined(List.of())).isEmpty();
        assertThat(Blank.joined(List.of("A", "B"))).isEqualTo("A dan B");
    }
}
