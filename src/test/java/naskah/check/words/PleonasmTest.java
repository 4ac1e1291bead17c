package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import naskah.house.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PleonasmTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mereka berdoa agar supaya hujan turun.      | agar; supaya",
        "Ia makan lalu kemudian tidur.               | lalu; kemudian",
        "Para hadirin dipersilakan duduk.            | Hadirin",
        "Ini adalah merupakan masalah.               | adalah; merupakan",
        "Beberapa negara-negara hadir.               | Beberapa negara",
        "Banyak negara-negara menolak.               | Banyak negara",
        "Mereka saling tolong-menolong.              | tolong-menolong",
        "Demi untuk anak, ia bekerja.                | Demi; Untuk",
        "Hal itu disebabkan karena hujan.            | disebabkan oleh",
        "Warga pulang dalam rangka untuk panen.      | untuk",
        "Sejak dari kemarin hujan turun.             | Sejak; Dari"
    })
    void offersOneOfTheTwoWords(String copy, String right) {
        Finding found = Checks.of(new Pleonasm(), copy).getFirst();
        assertThat(found.suggestions()).containsExactly(right.split("; "));
        assertThat(found.hit().weighed(Weight.ERROR)).isEqualTo(Weight.WARNING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Warga naik ke atas.                         | Warga naik.",
        "Pasukan mundur ke belakang, lalu pulang.    | Pasukan mundur, lalu pulang.",
        "Ia turun ke bawah dan tidur.                | Ia turun dan tidur.",
        "Maju ke depan untuk duduk.                  | Maju untuk duduk."
    })
    void dropsTheDirectionThatTheVerbHas(String wrong, String right) {
        assertThat(Mended.by(new Pleonasm(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guru maju ke depan kelas.", "Warga turun ke bawah tanah.", "Ia naik ke atas Gunung Lawu."})
    void offersNothingWhereThePlaceNeedsTheDirection(String copy) {
        assertThat(Checks.of(new Pleonasm(), copy)).singleElement()
                .satisfies(finding -> assertThat(finding.suggestions()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tim terdiri dari dua orang.", "Panitia terdiri dari guru dan warga."})
    void onlyNotesWhatTheDictionaryHasInBrackets(String copy) {
        assertThat(Checks.of(new Pleonasm(), copy)).singleElement().satisfies(finding -> {
            assertThat(finding.hit().weighed(Weight.STOP)).isEqualTo(Weight.NOTE);
            assertThat(finding.suggestions()).containsExactly("terdiri atas");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mereka berdoa agar hujan turun.",
        "Ia makan, lalu tidur, kemudian pergi.",
        "Hadirin dipersilakan duduk.",
        "Ia makan lalu, kemudian, tidur.",
        "Tim terdiri atas dua orang.",
        "Negara-negara itu hadir.",
        "Film \"Lalu Kemudian\" diputar.",
        "Grup Agar Supaya tampil."
    })
    void leavesSingleWordsCommasAndTitlesAlone(String copy) {
        assertThat(Checks.of(new Pleonasm(), copy)).isEmpty();
    }
}
