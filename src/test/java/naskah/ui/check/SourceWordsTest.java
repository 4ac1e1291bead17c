package naskah.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.About;
import naskah.check.Rules;
import naskah.house.Weight;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    @Test
    void booksKeepTheirNamesAndTheRestIsToldInThePersonsLanguage() {
        About about = new About("UJI-01", Weight.NOTE, "EYD V (2022) TA10; house");
        assertThat(SourceWords.of(about, ENGLISH)).isEqualTo("EYD V (2022) TA10; the house's choice");
    }

    @Test
    void everySourceOfARuleIsANameOrIsToldInWords() {
        assertThat(Rules.all())
                .extracting(rule -> SourceWords.of(rule.about(), ENGLISH))
                .allSatisfy(source -> assertThat(source.split("; ")).allMatch(part ->
                        part.matches("(?:EYD|KBBI|Kode Etik|Pedoman|Tata Bahasa|\\d).*") || ENGLISH.keys().stream()
                                .filter(key -> key.startsWith("check.source."))
                                .anyMatch(key -> ENGLISH.get(key).equals(part))));
    }
}
