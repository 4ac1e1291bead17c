package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import naskah.check.Rule;
import naskah.check.Rules;
import naskah.house.Choices;
import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.Outlet;
import naskah.house.Pardon;
import naskah.house.Rate;
import naskah.house.Style;
import naskah.house.Weight;
import naskah.house.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsViewModelTest {
    private static final Rule STOP = Rules.all().stream()
            .filter(rule -> rule.about().weight() == Weight.ERROR)
            .findFirst()
            .orElseThrow();
    private static final House STRICT = House.standard().withStyle(Style.STANDARD.withWeight(STOP.about().id(), Weight.STOP));

    private static final House FULL = House.standard()
            .withOutlets(List.of(new Outlet("Satu", "https://satu.example"), new Outlet("Dua", "")))
            .withStyle(Style.STANDARD
                    .withWeight(Rules.all().getLast().about().id(), Weight.OFF)
                    .withRate(new Rate("USD", LocalDate.of(2024, 5, 21), new BigDecimal("16024")))
                    .withRate(new Rate("USD", LocalDate.of(2024, 5, 20), new BigDecimal("15978")))
                    .withWord("swafoto")
                    .withPardon(new Pardon("EJA-02", "kerjasama")));

    private final SettingsViewModel model = new SettingsViewModel(SettingsDesk.of(House.standard()));

    @Test
    void untouchedSettingsGiveTheSameHouse() {
        assertThat(model.house()).contains(House.standard());
    }

    @Test
    void everyChoiceIsInTheNewHouse() {
        model.outlet.set(" Suara Timur ");
        model.zone.set(Zone.WIT);
        model.dateline.set(DatelineForm.CAPITALS_DASH);
        model.limit.set("80");
        model.categories.set("Laut\n\n Darat \nLaut");
        House house = model.house().orElseThrow();
        assertThat(house.outlet().name()).isEqualTo("Suara Timur");
        assertThat(house.zone()).isEqualTo(Zone.WIT);
        assertThat(house.forms().dateline()).isEqualTo(DatelineForm.CAPITALS_DASH);
        assertThat(house.headlineLimit()).isEqualTo(80);
        assertThat(house.categories()).containsExactly("Laut", "Darat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "19", "201", "-5", "7 0"})
    void aHeadlineLimitThatMakesNoSenseIsToldAndGivesNoHouse(String typed) {
        model.limit.set(typed);
        assertThat(model.wrong()).containsExactly(SettingsViewModel.Wrong.LIMIT);
        assertThat(model.house()).isEmpty();
    }

    @Test
    void anOutletNeedsANameAndASafeSite() {
        model.outlet.set(" ");
        model.site.set("javascript:alert(1)");
        assertThat(model.wrong()).containsExactly(SettingsViewModel.Wrong.OUTLET, SettingsViewModel.Wrong.SITE);
    }

    @Test
    void untouchedSettingsKeepAHouseOfManyChoices() {
        assertThat(new SettingsViewModel(SettingsDesk.of(FULL)).house()).contains(FULL);
    }

    @Test
    void everyChoiceOfStyleIsInTheNewHouse() {
        model.zones.set(Choices.ZoneForm.CAPITALISED);
        model.percent.set(Choices.PercentForm.WORD);
        model.clock.set(Choices.ClockMark.COLON);
        model.china.set(Choices.ChinaName.CINA);
        assertThat(model.house().orElseThrow().style().choices()).isEqualTo(new Choices(
                Choices.ZoneForm.CAPITALISED, Choices.PercentForm.WORD, Choices.ClockMark.COLON, Choices.ChinaName.CINA));
    }

    @Test
    void aProfileThatIsShownTakesThePlaceOfEverything() {
        model.outlet.set("Yang lama");
        model.words.add("lama");
        model.show(FULL);
        assertThat(model.house()).contains(FULL);
    }

    @Test
    void aStopIsMadeLighterOnlyByOneWhoSaysThatItIsMeant() {
        SettingsViewModel strict = new SettingsViewModel(SettingsDesk.of(STRICT));
        strict.rules.choose(STOP, Weight.NOTE);
        assertThat(strict.wrong()).containsExactly(SettingsViewModel.Wrong.STOPS);
        assertThat(strict.house()).isEmpty();
        strict.stopsMeant.set(true);
        assertThat(strict.house().orElseThrow().style().weights()).containsEntry(STOP.about().id(), Weight.NOTE);
    }

    @Test
    void eachStopThatIsMadeLighterIsAskedForAnew() {
        SettingsViewModel strict = new SettingsViewModel(SettingsDesk.of(STRICT));
        strict.rules.choose(STOP, Weight.NOTE);
        strict.stopsMeant.set(true);
        strict.rules.choose(STOP, Weight.OFF);
        assertThat(strict.house()).isEmpty();
    }

    @Test
    void aProfileThatMakesAStopLighterIsAskedAboutToo() {
        SettingsViewModel strict = new SettingsViewModel(SettingsDesk.of(STRICT));
        strict.show(House.standard());
        assertThat(strict.wrong()).containsExactly(SettingsViewModel.Wrong.STOPS);
    }

    @Test
    void aRuleThatStopsNothingNowIsNotAskedAbout() {
        model.rules.choose(STOP, Weight.OFF);
        assertThat(model.house().orElseThrow().style().weights()).containsEntry(STOP.about().id(), Weight.OFF);
    }
}
