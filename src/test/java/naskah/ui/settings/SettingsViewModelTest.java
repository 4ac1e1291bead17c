package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsViewModelTest {
    private final SettingsViewModel model = new SettingsViewModel(House.standard());

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
}
