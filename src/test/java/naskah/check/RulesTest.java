package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.article.Article;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsSomethingInEveryWrongExample(Rule rule) {
        assertThat(rule.examples().wrong()).allSatisfy(text -> assertThat(Checks.of(rule, text)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingInAnyRightExample(Rule rule) {
        assertThat(rule.examples().right()).allSatisfy(text -> assertThat(Checks.of(rule, text)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesNothingToFindWhereItsFirstSuggestionIsTaken(Rule rule) {
        assertThat(rule.examples().wrong()).allSatisfy(text -> {
            for (Finding finding : Checks.of(rule, text)) {
                if (!finding.suggestions().isEmpty()) {
                    Article taken = finding.taken(Specimen.read(text), finding.suggestions().getFirst());
                    int left = Checks.of(rule, taken, Specimen.background(text)).size();
                    assertThat(left).isLessThan(Checks.of(rule, text).size());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatItFoundAndWhyInBothLanguages(Rule rule) {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            String key = "rule." + rule.about().id();
            assertThat(List.of(key, key + ".name", key + ".why")).allMatch(messages::has);
            for (String text : rule.examples().wrong()) {
                for (Finding finding : Checks.of(rule, text)) {
                    assertThat(messages.get(finding.messageKey(), finding.arguments())).isNotBlank().doesNotContain("{");
                }
            }
        }
    }

    @Test
    void hasEveryIdOnce() {
        assertThat(Rules.all()).extracting(rule -> rule.about().id()).doesNotHaveDuplicates();
    }
}
