package naskah.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void everyDatelineFormPrintsItsPlaceAndOutlet() {
        assertThat(DatelineForm.ALL)
                .extracting(form -> form.render("Astana", "Warta Naskah"))
                .containsExactly(
                        "Astana, Warta Naskah - ",
                        "ASTANA, Warta Naskah - ",
                        "Astana - ",
                        "ASTANA – ",
                        "Warta Naskah, Astana - ");
    }

    @Test
    void withoutAnOutletOnlyThePlaceStandsInTheHousesOwnDash() {
        assertThat(DatelineForm.ALL)
                .extracting(form -> form.render("Astana", " "))
                .containsExactly("Astana - ", "ASTANA - ", "Astana - ", "ASTANA – ", "Astana - ");
    }

    @Test
    void withoutAPlaceThereIsNoDateline() {
        assertThat(DatelineForm.ALL).extracting(form -> form.render("  ", "Warta")).containsOnly("");
    }

    @Test
    void capitalsAreIndonesianOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(DatelineForm.CAPITALS_DASH.render("Dili", "")).isEqualTo("DILI – ");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesThatLookLikeSlotsOrPatternsArePrintedAsTheyAre() {
        assertThat(DatelineForm.PLACE_OUTLET.render("{outlet}", "$1\\")).isEqualTo("{outlet}, $1\\ - ");
        assertThat(CreditForm.PARENTHESES.render("$1")).isEqualTo("($1)");
    }

    @Test
    void aDatelineFormWithoutAPlaceIsNone() {
        assertThatThrownBy(() -> new DatelineForm("{outlet} - ", false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCreditFormPrintsTheCreditAndNothingForNone() {
        assertThat(CreditForm.ALL)
                .extracting(form -> form.render("CMG"))
                .containsExactly("(CMG)", "[foto: CMG]", "Foto: CMG");
        assertThat(CreditForm.ALL).extracting(form -> form.render(" ")).containsOnly("");
    }

    @Test
    void aHouseHasAnOutlet() {
        House standard = House.standard();
        assertThat(standard.outlet()).isEqualTo(standard.outlets().getFirst());
        assertThatThrownBy(() -> standard.withOutlets(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSiteIsKeptWithoutItsClosingSlash() {
        assertThat(new Outlet("Warta", "https://warta.example/").site()).isEqualTo("https://warta.example");
    }

    @Test
    void changingOneChoiceKeepsTheOthers() {
        House standard = House.standard();
        assertThat(standard.withZone(Zone.WIT).withHeadlineLimit(90).withZone(Zone.WIB).withHeadlineLimit(70))
                .isEqualTo(standard);
        assertThat(standard.withCategories(List.of("Satu")).withForms(standard.forms()).categories())
                .containsExactly("Satu");
    }
}
