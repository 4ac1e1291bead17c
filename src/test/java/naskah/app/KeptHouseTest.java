package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import naskah.house.Choices.ChinaName;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.MemoryDataFolder;
import naskah.storage.StorageException;
import naskah.task.Lanes;
import naskah.ui.Desk;
import org.junit.jupiter.api.Test;

class KeptHouseTest {
    private final MemoryDataFolder folder = new MemoryDataFolder(InstantSource.system());
    private final List<Exception> failures = new ArrayList<>();
    private final KeptHouse kept =
            new KeptHouse(House.standard(), folder, Lanes.inline().writing(), failures::add);

    @Test
    void everyChangeIsInTheDataFolder() throws StorageException {
        kept.keep(House.standard().withHeadlineLimit(80));
        kept.style().change(style -> style.withWord("swafoto"));
        assertThat(Houses.of(folder)).isEqualTo(kept.house());
        assertThat(kept.house().headlineLimit()).isEqualTo(80);
        assertThat(kept.house().style().words()).containsExactly("swafoto");
    }

    @Test
    void aWordThatWasAddedBeforeTheSettingsWereOpenedIsThereAfterThem() throws StorageException {
        kept.style().change(style -> style.withWord("swafoto"));
        House set = desk().house().withStyle(choosingCina(desk().house()));
        kept.keep(set);
        assertThat(Houses.of(folder).style().words()).containsExactly("swafoto");
        assertThat(Houses.of(folder).style().choices().china()).isEqualTo(ChinaName.CINA);
    }

    @Test
    void theCheckHearsOfAStyleFromTheSettings() {
        kept.keep(kept.house().withStyle(choosingCina(kept.house())));
        assertThat(kept.style().get().choices().china()).isEqualTo(ChinaName.CINA);
    }

    @Test
    void aWordThatIsAddedAfterTheSettingsKeepsTheirStyle() {
        kept.keep(kept.house().withStyle(choosingCina(kept.house())));
        kept.style().change(style -> style.withWord("daring"));
        assertThat(kept.house().style().choices().china()).isEqualTo(ChinaName.CINA);
    }

    @Test
    void onlyAStyleIsShownWithoutBuildingTheWindowAgain() {
        assertThat(kept.differsOnlyInStyle(kept.house().withStyle(choosingCina(kept.house())))).isTrue();
        assertThat(kept.differsOnlyInStyle(kept.house().withHeadlineLimit(81))).isFalse();
    }

    private Desk desk() {
        return new Desk(
                folder, Lanes.inline(), kept.house(), Messages.in(Language.INDONESIAN), InstantSource.system());
    }

    private static naskah.house.Style choosingCina(House house) {
        var usual = house.style().choices();
        return house.style()
                .withChoices(new naskah.house.Choices(usual.zones(), usual.percent(), usual.clock(), ChinaName.CINA));
    }
}
