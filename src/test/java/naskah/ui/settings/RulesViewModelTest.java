package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import naskah.check.Rule;
import naskah.check.Rules;
import naskah.house.Weight;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import org.junit.jupiter.api.Test;

class RulesViewModelTest {
    private final Rule error = rule(Weight.ERROR);
    private final Rule warning = rule(Weight.WARNING);
    private final RulesViewModel model =
            new RulesViewModel(Rules.all(), Messages.in(Language.INDONESIAN), Map.of(error.about().id(), Weight.OFF));

    @Test
    void everyRuleIsThereWithItsWeight() {
        assertThat(model.shownProperty().get()).isEqualTo(Rules.all());
        assertThat(model.weight(error)).isEqualTo(Weight.OFF);
        assertThat(model.weight(warning)).isEqualTo(Weight.WARNING);
        assertThat(model.isUsual(warning)).isTrue();
    }

    @Test
    void onlyWhatDiffersFromTheUsualIsKept() {
        model.choose(warning, Weight.WARNING);
        model.choose(error, Weight.NOTE);
        assertThat(model.weights()).isEqualTo(Map.of(error.about().id(), Weight.NOTE));
        model.choose(error, Weight.ERROR);
        assertThat(model.weights()).isEmpty();
    }

    @Test
    void oneRuleOrAllGoBackToTheUsual() {
        model.choose(warning, Weight.ERROR);
        model.reset(error);
        assertThat(model.weights()).isEqualTo(Map.of(warning.about().id(), Weight.ERROR));
        assertThat(model.changed()).isEqualTo(1);
        model.resetAll();
        assertThat(model.weights()).isEmpty();
        assertThat(model.changed()).isZero();
    }

    @Test
    void aWeightForARuleThatThisProgramDoesNotKnowIsKept() {
        model.show(Map.of("XYZ-99", Weight.NOTE));
        model.choose(error, Weight.NOTE);
        assertThat(model.weights()).containsEntry("XYZ-99", Weight.NOTE);
        assertThat(model.changed()).isEqualTo(1);
    }

    @Test
    void rulesAreFoundByIdAndByEveryWordOfTheirNames() {
        model.query.set(error.about().id().toLowerCase(Locale.ROOT));
        assertThat(model.shownProperty().get()).contains(error).allSatisfy(
                rule -> assertThat(model.why(rule) + rule.about().id()).contains(error.about().id()));
        model.query.set(" " + model.name(warning).toUpperCase(Locale.ROOT) + " ");
        assertThat(model.shownProperty().get()).contains(warning);
        model.query.set("tidak ada yang bernama begini");
        assertThat(model.shownProperty().get()).isEmpty();
        model.query.set("");
        assertThat(model.shownProperty().get()).isEqualTo(Rules.all());
    }

    @Test
    void aStopCountsAsLightenedOnlyWhereItIsInForce() {
        RulesViewModel strict = new RulesViewModel(
                Rules.all(), Messages.in(Language.ENGLISH), Map.of(error.about().id(), Weight.STOP));
        strict.choose(warning, Weight.STOP);
        strict.choose(warning, Weight.NOTE);
        assertThat(strict.lightenedStops()).isEmpty();
        strict.resetAll();
        assertThat(strict.lightenedStops()).isEqualTo(List.of(error));
        assertThat(strict.isLightenedStop(error)).isTrue();
        strict.choose(error, Weight.STOP);
        assertThat(strict.lightenedStops()).isEmpty();
        assertThat(strict.isLightenedStop(error)).isFalse();
    }

    private static Rule rule(Weight weight) {
        return Rules.all().stream().filter(rule -> rule.about().weight() == weight).findFirst().orElseThrow();
    }
}
