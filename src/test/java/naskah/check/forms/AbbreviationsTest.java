package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Ali dkk menang."
    })
    void findsAbbreviationsWithoutFullStop(String copy) {
        assertThat(Checks.of(new AbbreviationDot(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ali dkk. menang."
    })
    void leavesAbbreviationsWithoutFullStopWhereAllIsWell(String copy) {
        assertThat(Checks.of(new AbbreviationDot(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Buka 1 s/d 5 Mei."
    })
    void findsStrokes(String copy) {
        assertThat(Checks.of(new SlashAbbreviation(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Lajunya 60 km/jam."
    })
    void leavesStrokesWhereAllIsWell(String copy) {
        assertThat(Checks.of(new SlashAbbreviation(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sidang D.P.R. ditunda."
    })
    void findsDottedInitials(String copy) {
        assertThat(Checks.of(new DottedInitials(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Buku J.R.R. Tolkien laku."
    })
    void leavesDottedInitialsWhereAllIsWell(String copy) {
        assertThat(Checks.of(new DottedInitials(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Beratnya 5 kg. lebih."
    })
    void findsUnitsWithFullStop(String copy) {
        assertThat(Checks.of(new UnitWithDot(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Beratnya 5 kg. Harganya naik."
    })
    void leavesUnitsWithFullStopWhereAllIsWell(String copy) {
        assertThat(Checks.of(new UnitWithDot(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia antre di PUSKESMAS."
    })
    void findsAcronymsInCapitals(String copy) {
        assertThat(Checks.of(new AcronymCase(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia antre di puskesmas milik PT KAI."
    })
    void leavesAcronymsInCapitalsWhereAllIsWell(String copy) {
        assertThat(Checks.of(new AcronymCase(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Menurut YCZ, harga naik.\nYayasan Citra Zaman (YCZ) mendatanya."
    })
    void findsInitialsBeforeTheirName(String copy) {
        assertThat(Checks.of(new UsedBeforeIntroduced(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Yayasan Citra Zaman (XYZ) mendatanya.\nMenurut XYZ, harga naik.",
        "DPR dan PBB bersidang."
    })
    void leavesInitialsBeforeTheirNameWhereAllIsWell(String copy) {
        assertThat(Checks.of(new UsedBeforeIntroduced(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Yayasan Citra Zaman (XYZ) mendatanya."
    })
    void findsInitialsNeverUsedAgain(String copy) {
        assertThat(Checks.of(new IntroducedNeverReused(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Yayasan Citra Zaman (XYZ) mendatanya.\nMenurut XYZ, harga naik."
    })
    void leavesInitialsNeverUsedAgainWhereAllIsWell(String copy) {
        assertThat(Checks.of(new IntroducedNeverReused(), copy)).isEmpty();
    }
}
