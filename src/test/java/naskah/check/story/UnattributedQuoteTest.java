package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.house.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnattributedQuoteTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Sawah mengering sejak Mei.\n\"Kami tidak mungkin menanam padi di musim sekering ini.\"\nSungai ikut surut.` | `\"Kami tidak mungkin menanam padi di musim sekering ini.\"`",
        "`Sawah mengering sejak Mei.\n> Kami tidak mungkin menanam padi di musim sekering ini.\nSungai ikut surut.` | `Kami tidak mungkin menanam padi di musim sekering ini.`",
        "`> Kami tidak mungkin menanam padi di musim sekering ini.\nSungai surut.` | `Kami tidak mungkin menanam padi di musim sekering ini.`"
    })
    void findsAQuotationThatNobodySays(String copy, String marked) {
        assertThat(Checks.marked(new UnattributedQuote(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sawah mengering, kata Sri Handayani.\n\"Kami tidak mungkin menanam padi di musim sekering ini.\"",
        "\"Kami tidak mungkin menanam padi di musim sekering ini.\"\nItu diungkapkan petani, ujar Sri Handayani.",
        "Sri Handayani mengeluhkan kekeringan:\n\"Kami tidak mungkin menanam padi di musim sekering ini.\"",
        "\"Kami tidak mungkin menanam padi di musim sekering ini,\" kata Sri Handayani.",
        "> Kami tidak mungkin menanam padi di musim sekering ini. — Sri Handayani",
        "Sri Handayani menatap sawahnya yang retak.\n> Kami tidak mungkin menanam padi di musim sekering ini.",
        "Bupati Sri Handayani hadir.\nKedatangan Handayani disambut warga.\n> Kami tidak mungkin menanam padi di musim sekering ini.",
        "Ketua kelompok tani, Joko Wiratama, pulang dengan tangan kosong.\n> Kami tidak mungkin menanam padi di musim sekering ini.",
        "Sawah mengering.\n> Kami tidak mungkin menanam padi di musim sekering ini.\n\"Kami tidak mungkin menanam padi di musim sekering ini,\" kata Sri Handayani.",
        "Sawah mengering.\n\"Lumbung Desa Kita\"\nSungai surut."
    })
    void leavesAQuotationWithItsSpeakerNear(String copy) {
        assertThat(Checks.marked(new UnattributedQuote(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Sawah mengering.\n\"Kami tidak mungkin menanam padi sekarang.\"` | ERROR",
        "`Sawah mengering.\n> Kami tidak mungkin menanam padi sekarang.` | WARNING",
        "`Kabupaten Kudus mengering.\n> Kami tidak mungkin menanam padi sekarang.` | WARNING"
    })
    void takesABlockQuoteForAWarningAtMost(String copy, Weight weight) {
        assertThat(Checks.weights(new UnattributedQuote(), copy)).containsExactly(weight);
    }
}
