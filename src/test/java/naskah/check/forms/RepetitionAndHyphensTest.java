package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionAndHyphensTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Beberapa desa-desa terendam."
    })
    void findsPluralsMadeTwice(String copy) {
        assertThat(Checks.of(new PluralTwice(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Banyak kupu-kupu terbang.",
        "Para laki-laki datang."
    })
    void leavesPluralsMadeTwiceWhereAllIsWell(String copy) {
        assertThat(Checks.of(new PluralTwice(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tiba2 hujan turun.",
        "Ia kira kira berumur lima tahun."
    })
    void findsDoubledWordsWithoutHyphen(String copy) {
        assertThat(Checks.of(new ReduplicationUnhyphenated(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Luasnya 5 km2.",
        "Gas CO2 naik."
    })
    void leavesDoubledWordsWithoutHyphenWhereAllIsWell(String copy) {
        assertThat(Checks.of(new ReduplicationUnhyphenated(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia membaca surat kabar-surat kabar."
    })
    void findsCompoundsRepeatedWhole(String copy) {
        assertThat(Checks.of(new CompoundRepeated(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia membaca surat-surat kabar."
    })
    void leavesCompoundsRepeatedWholeWhereAllIsWell(String copy) {
        assertThat(Checks.of(new CompoundRepeated(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Gol tercipta pada menit ke 12.",
        "Musik 80an kembali."
    })
    void findsOrdinalsWithoutHyphen(String copy) {
        assertThat(Checks.of(new OrdinalHyphen(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Angka itu naik ke 8 persen.",
        "Dari peringkat 5 ke 3.",
        "Musik 80-an kembali."
    })
    void leavesOrdinalsWithoutHyphenWhereAllIsWell(String copy) {
        assertThat(Checks.of(new OrdinalHyphen(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "KTPnya hilang.",
        "Ia di Jakarta diOTTkan."
    })
    void findsInitialsWithAffixes(String copy) {
        assertThat(Checks.of(new CapitalsAndAffix(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "KTP-nya hilang.",
        "Ia memakai MyPertamina."
    })
    void leavesInitialsWithAffixesWhereAllIsWell(String copy) {
        assertThat(Checks.of(new CapitalsAndAffix(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Masa 2019 - 2022 berat."
    })
    void findsSpacedHyphensInRanges(String copy) {
        assertThat(Checks.of(new RangeDash(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Persib menang 3 - 2."
    })
    void leavesSpacedHyphensInRangesWhereAllIsWell(String copy) {
        assertThat(Checks.of(new RangeDash(), copy)).isEmpty();
    }
}
