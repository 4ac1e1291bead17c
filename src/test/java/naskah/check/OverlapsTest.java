package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.check.text.Reading;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static final String SENTENCE = "Sawah mengering.";

    /** Marks the same stretch of every passage. */
    private record Marking(String id, int start, int end, List<String> suggestions) implements PassageRule {
        @Override
        public About about() {
            return new About(id, Weight.NOTE, "uji");
        }

        @Override
        public Examples examples() {
            return new Examples(List.of("sawah", "ladang"), List.of("", " "));
        }

        @Override
        public Stream<Hit> hits(Reading reading, Context context) {
            return Stream.of(new Hit(start, end, suggestions, List.of()));
        }
    }

    @Test
    void everyReasonToMarkAWholePassageIsHeard() {
        assertThat(heard(whole("UJI-01"), whole("UJI-02"), whole("UJI-03"))).containsExactly("UJI-01", "UJI-02", "UJI-03");
    }

    @Test
    void ofTwoSuggestionsForOnePlaceTheEarlierRulesIsHeard() {
        assertThat(heard(word("UJI-01", "Ladang"), word("UJI-02", "Kebun"))).containsExactly("UJI-01");
    }

    @Test
    void aSuggestionAndARemarkAreBothHeard() {
        assertThat(heard(word("UJI-01"), word("UJI-02", "Kebun"))).containsExactly("UJI-01", "UJI-02");
    }

    @Test
    void anUnknownWordYieldsToWhateverElseIsKnownOfIt() {
        assertThat(heard(word("EJA-01", "Kebun"), word("UJI-02"))).containsExactly("UJI-02");
    }

    @Test
    void aForeignWordYieldsToARuleThatHasAnotherWord() {
        assertThat(heard(word("EJA-05"), word("UJI-02", "Kebun"))).containsExactly("UJI-02");
    }

    @Test
    void anUnknownWordIsHeardInsideAMarkedPassage() {
        String longer = SENTENCE + " " + SENTENCE + " " + SENTENCE;
        Marking passage = new Marking("UJI-02", 0, longer.length(), List.of());
        assertThat(heard(longer, passage, word("EJA-01", "Kebun"))).containsExactly("UJI-02", "EJA-01");
    }

    @Test
    void theHeadlineIsBothTooFarFromItsDatelineAndCopied() {
        assertThat(Checks.ids("""
                        kota: Astana
                        kategori: Nasional
                        judul: Warga desa memperbaiki jalan rusak setelah banjir surut
                        Warga desa memperbaiki jalan rusak setelah banjir surut di Astana."""))
                .contains("BRT-15", "BRT-02");
    }

    private static Marking whole(String id) {
        return new Marking(id, 0, SENTENCE.length(), List.of());
    }

    private static Marking word(String id, String... suggestions) {
        return new Marking(id, 0, 5, List.of(suggestions));
    }

    private static List<String> heard(Rule... rules) {
        return heard(SENTENCE, rules);
    }

    private static List<String> heard(String copy, Rule... rules) {
        Article article = Specimen.read(copy);
        return new Checker(List.of(rules))
                .check(article, Checks.context(article)).stream().map(Finding::id).toList();
    }
}
