package naskah.format.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import naskah.house.Choices;
import naskah.house.House;
import naskah.house.Pardon;
import naskah.house.Rate;
import naskah.house.Style;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {
    @TempDir
    private Path temp;

    @Test
    void aProfileComesBackEqualWithEveryChoice() throws IOException {
        House house = House.standard().withHeadlineLimit(64).withStyle(Style.STANDARD
                .withChoices(new Choices(
                        Choices.ZoneForm.CAPITALISED, Choices.PercentForm.SIGN, Choices.ClockMark.COLON, Choices.ChinaName.ANY))
                .withWeight("ETK-02", Weight.WARNING)
                .withRate(new Rate("JPY", LocalDate.of(2024, 5, 21), new BigDecimal("102.45")))
                .withWord("swafoto")
                .withPardon(new Pardon("EJA-02", "kerjasama")));
        Path file = temp.resolve("profil.json");
        Files.writeString(file, "yang lama");
        ProfileFile.write(house, file);
        assertThat(ProfileFile.read(file)).isEqualTo(house);
        assertThat(temp).isDirectoryContaining(each -> each.equals(file));
        assertThat(List.of(temp.toFile().list())).containsExactly("profil.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "bukan profil", "{\"outlets\":[{\"name\":\"A\"}],\"zone\":\"Mars\"}"})
    void whatIsNoProfileIsRefusedAsSuch(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("a.json"), text);
        assertThatThrownBy(() -> ProfileFile.read(file))
                .isInstanceOfSatisfying(
                        BadFile.class, bad -> assertThat(bad.reason()).isEqualTo(BadFile.Reason.NOT_A_PROFILE));
    }

    @Test
    void aFolderThatIsGoneGetsNoProfile() {
        assertThatThrownBy(() -> ProfileFile.write(House.standard(), temp.resolve("hilang/profil.json")))
                .isInstanceOf(IOException.class);
    }
}
