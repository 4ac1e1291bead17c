package naskah.check.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommasAndSpacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Namun harga turun.` | `Namun`",
        "`Panen naik. Oleh karena itu petani gembira.` | `Oleh karena itu`",
        "`Sementara itu stok menipis.` | `Sementara itu`"
    })
    void findsAConnectorWithoutItsComma(String copy, String marked) {
        assertThat(Checks.marked(new ConnectorWithoutComma(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Namun, harga turun.",
        "Selain itu, stok menipis.",
        "Karena itu bukan sawahnya, Sri diam.",
        "Namun demikian, harga turun.",
        "Harga turun namun stok ada."
    })
    void leavesConnectorsWithACommaOrAnotherMeaning(String copy) {
        assertThat(Checks.marked(new ConnectorWithoutComma(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Padi itu pendek tetapi kuat.",
        "Sri setuju, tetapi ia menunggu.",
        "Sedangkan Joko menolak.",
        "Harga naik, sedangkan stok turun."
    })
    void leavesPhrasesOfContrast(String copy) {
        assertThat(Checks.marked(new ContrastWithoutComma(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sri setuju tetapi ia menunggu.", "Harga naik sedangkan stok turun.", "Itu bukan gabah melainkan beras."})
    void findsAClauseOfContrastWithoutItsComma(String copy) {
        assertThat(Checks.marked(new ContrastWithoutComma(), copy)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Panen ditunda, karena hujan.` | `, karena`",
        "`Hujan turun, sehingga sawah banjir.` | `, sehingga`"
    })
    void findsACommaBeforeASubclause(String copy, String marked) {
        assertThat(Checks.marked(new CommaBeforeSubclause(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Panen ditunda karena hujan.",
        "Sri, petani itu, datang, karena diundang."
    })
    void leavesACommaThatClosesAnInsertion(String copy) {
        assertThat(Checks.marked(new CommaBeforeSubclause(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Panen raya dimulai .` | ` .`",
        "`Padi,gabah, dan beras naik.` | `,`",
        "`Harga  gabah naik.` | `  `",
        "`Panen selesai.Petani pulang.` | `.`",
        "`Gabah ( kering) naik.` | `( `",
        "`Gabah (kering ) naik.` | ` )`"
    })
    void findsASpaceThatIsMissingOrTooMany(String copy, String marked) {
        assertThat(Checks.marked(new Spacing(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Harga naik 3,5 persen.",
        "Buka Warta.Com pukul 10.00.",
        "Panen ... ditunda.",
        "Sri Handayani, S.P., hadir.",
        "“Panen,” kata Sri (42).",
        "Skor 3:2.",
        "Pasal 5 ayat (2) huruf a."
    })
    void leavesNumbersSitesAndEllipses(String copy) {
        assertThat(Checks.marked(new Spacing(), copy)).isEmpty();
    }
}
