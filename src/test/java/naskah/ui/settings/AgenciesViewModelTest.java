package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import naskah.house.Agency;
import naskah.house.House;
import naskah.house.Pictures;
import org.junit.jupiter.api.Test;

class AgenciesViewModelTest {
    private static final Agency WARTA = new Agency("Warta Foto", List.of("WF"), "Hanya berita", OptionalInt.of(30), true);
    private static final Agency KABAR = new Agency("Kabar", List.of(), "", OptionalInt.empty(), false);

    private final SettingsViewModel settings = new SettingsViewModel(SettingsDesk.of(
            House.standard().withPictures(Pictures.STANDARD.withAgencies(List.of(WARTA, KABAR)))));
    private final AgenciesViewModel model = settings.agencies;

    @Test
    void theFieldsAreAboutTheChosenAgency() {
        assertThat(model.name.get()).isEqualTo("Warta Foto");
        assertThat(model.days.get()).isEqualTo("30");
        assertThat(model.oneUse.get()).isTrue();
        model.choose(1);
        assertThat(model.name.get()).isEqualTo("Kabar");
        assertThat(model.days.get()).isEmpty();
        assertThat(model.agencies).containsExactly(WARTA, KABAR);
    }

    @Test
    void whatIsTypedIsInTheNewProfile() {
        model.choose(1);
        model.aliases.set("Kabar Foto\n\n KF \nKF");
        model.terms.set(" Sekali tayang ");
        model.days.set("7");
        model.oneUse.set(true);
        assertThat(settings.house().orElseThrow().pictures().agencies()).containsExactly(
                WARTA, new Agency("Kabar", List.of("Kabar Foto", "KF"), "Sekali tayang", OptionalInt.of(7), true));
    }

    @Test
    void whetherExportedPicturesKeepTheirPlaceIsInTheNewProfile() {
        assertThat(model.placeKept.get()).isFalse();
        model.placeKept.set(true);
        assertThat(settings.house().orElseThrow().pictures().placeKept()).isTrue();
    }

    @Test
    void aNewAgencyHasANameOfItsOwn() {
        model.add();
        model.add();
        assertThat(model.agencies).extracting(Agency::name)
                .containsExactly("Warta Foto", "Kabar", "Agensi baru", "Agensi baru 2");
        assertThat(model.chosenProperty().get()).isEqualTo(3);
    }

    @Test
    void theNeighbourIsChosenAfterARemoval() {
        model.choose(1);
        model.remove(KABAR);
        assertThat(model.name.get()).isEqualTo("Warta Foto");
        model.remove(WARTA);
        assertThat(model.chosenProperty().get()).isEqualTo(-1);
        assertThat(model.name.get()).isEmpty();
        assertThat(settings.house().orElseThrow().pictures().agencies()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsSaidAndKeepsTheProfileBack() {
        model.name.set(" ");
        assertThat(settings.wrong()).containsExactly(SettingsViewModel.Wrong.AGENCY);
        model.name.set("KABAR");
        assertThat(model.note.get().text()).startsWith("Sudah ada agensi");
        model.name.set("Warta");
        model.days.set("sebulan");
        assertThat(model.note.get().text()).startsWith("Masa pakai adalah");
        assertThat(settings.house()).isEmpty();
        model.days.set("");
        assertThat(settings.house().orElseThrow().pictures().agencies().getFirst())
                .isEqualTo(new Agency("Warta", List.of("WF"), "Hanya berita", OptionalInt.empty(), true));
    }
}
