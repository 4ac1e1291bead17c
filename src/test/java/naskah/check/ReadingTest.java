package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.article.Passage;
import naskah.check.text.Quotation;
import naskah.check.text.Reading;
import naskah.check.text.Sentence;
import naskah.check.text.Token;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void cutsWordsNumbersMarksAndAddresses() {
        Reading reading = read("Jum'at (20/5), produk-produk ke-19 naik 10.000 pada 23:8:41 di https://a.example/x, negara2.");
        assertThat(reading.tokens()).extracting(Token::text).containsExactly(
                "Jum'at", "(", "20/5", ")", ",", "produk-produk", "ke-19", "naik", "10.000", "pada", "23:8:41", "di",
                "https://a.example/x,", "negara2", ".");
    }

    @Test
    void endsSentencesNotAfterTitlesAndInitials() {
        Reading reading = read("Prof. Dr. B. Rahman datang. Ia disambut di Jl. Merdeka no. 5. “Selamat datang.” kata tuan rumah.");
        assertThat(reading.sentences()).extracting(Sentence::text).containsExactly(
                "Prof. Dr. B. Rahman datang.",
                "Ia disambut di Jl. Merdeka no. 5.",
                "“Selamat datang.” kata tuan rumah.");
    }

    @Test
    void findsQuotationsAndTheOneThatIsNeverClosed() {
        Reading reading = read("\"Satu,\" katanya. “Dua.” \"Tiga");
        assertThat(reading.quotations()).extracting(Quotation::closed).containsExactly(true, true, false);
    }

    private static Reading read(String text) {
        return Reading.of(Passage.of(Specimen.read(text)).stream().filter(Passage::isInBody).findFirst().orElseThrow());
    }
}
