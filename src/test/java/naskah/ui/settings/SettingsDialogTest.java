package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import naskah.check.Rule;
import naskah.check.Rules;
import naskah.check.spelling.DictionaryLoad;
import naskah.house.Agency;
import naskah.house.Choices.ChinaName;
import naskah.house.House;
import naskah.house.Rate;
import naskah.house.Style;
import naskah.house.Weight;
import naskah.ui.Desk;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsDialogTest {
    private static final Rule STOP = usually(Weight.WARNING);

    @TempDir
    private static Path temp;

    private final FxRobot robot = new FxRobot();
    private SettingsDialog dialog;
    private Optional<Path> picked = Optional.empty();

    @Start
    void start(Stage stage) {
        Panes.show(stage, new Pane(), 900, 600);
        stage.setX(40);
        stage.setY(160);
        Style style = Style.STANDARD.withWord("warganet").withWeight(STOP.about().id(), Weight.STOP);
        Desk desk = SettingsDesk.of(House.standard().withStyle(style));
        DictionaryViewModel dictionary =
                new DictionaryViewModel(desk, Optional.empty(), path -> new DictionaryLoad.NotFound(List.of()));
        dialog = new SettingsDialog(desk, stage, dictionary, new Picked());
        dialog.show();
    }

    @AfterEach
    void close() {
        robot.interact(() -> dialog.close());
    }

    @Test
    void whatIsSetInEverySectionIsInTheNewProfile() {
        fill("settings-outlet", "Suara Timur");
        open(1);
        robot.interact(() -> this.<ComboBox<ChinaName>>node("settings-china").setValue(ChinaName.CINA));
        open(3);
        fill("settings-word", "Swafoto");
        press("settings-word-add");
        open(4);
        fill("settings-rate-day", "21 Mei 2024");
        fill("settings-rate-rupiah", "16.024,50");
        press("settings-rate-add");
        press("settings-keep");

        House house = dialog.getResult().house();
        assertThat(house.outlet().name()).isEqualTo("Suara Timur");
        assertThat(house.style().choices().china()).isEqualTo(ChinaName.CINA);
        assertThat(house.style().words()).containsExactlyInAnyOrder("swafoto", "warganet");
        assertThat(house.style().rates())
                .containsExactly(new Rate("USD", LocalDate.of(2024, 5, 21), new BigDecimal("16024.50")));
    }

    @Test
    void anAgencyIsAddedWithItsTermsAndOneWithoutANameIsAskedFor() {
        open(5);
        press("settings-agency-add");
        fill("settings-agency-name", "");
        open(0);
        press("settings-keep");
        assertThat(dialog.isShowing()).isTrue();
        fill("settings-agency-name", "Warta Foto");
        fill("settings-agency-days", "30");
        fill("settings-agency-terms", "Hanya berita");
        robot.interact(() -> this.<CheckBox>node("settings-agency-oneUse").fire());
        press("settings-keep");
        assertThat(dialog.getResult().house().pictures().agencies()).containsExactly(
                new Agency("Warta Foto", List.of(), "Hanya berita", OptionalInt.of(30), true));
    }

    @Test
    void aStopIsNotMadeLighterWithoutAYes() {
        open(2);
        choose(STOP);
        robot.interact(() -> this.<ComboBox<Weight>>node("settings-rule-weight").setValue(Weight.NOTE));
        assertThat(node("settings-rule-stop").isVisible()).isTrue();
        press("settings-keep");
        assertThat(dialog.isShowing()).isTrue();

        robot.interact(() -> this.<CheckBox>node("settings-stops").fire());
        press("settings-keep");
        assertThat(dialog.getResult().house().style().weights()).containsEntry(STOP.about().id(), Weight.NOTE);
    }

    @Test
    void aRuleIsSearchedForTurnedOffAndBroughtBackToTheUsual() {
        open(2);
        fill("settings-rules-search", usually(Weight.ERROR).about().id());
        robot.interact(() -> this.<ComboBox<Weight>>node("settings-rule-weight").setValue(Weight.OFF));
        assertThat(node("settings-rule-reset").isDisabled()).isFalse();
        press("settings-rule-reset");
        assertThat(this.<ComboBox<Weight>>node("settings-rule-weight").getValue()).isEqualTo(Weight.ERROR);
        assertThat(node("settings-rule-reset").isDisabled()).isTrue();
    }

    @Test
    void whatIsWrongIsSaidWhereItStands() {
        fill("settings-limit", "delapan puluh");
        open(4);
        press("settings-keep");
        assertThat(dialog.isShowing()).isTrue();
        assertThat(this.<TextInputControl>node("settings-limit").isFocused()).isTrue();
    }

    @Test
    void withoutADictionaryTheRemedyIsSaid() {
        open(3);
        assertThat(this.<Label>node("settings-dictionary-note").getText()).contains("hunspell-id");
    }

    @Test
    void aProfileOfAnotherDeskHoldsOnlyOnceItIsSaved() throws IOException {
        open(6);
        Path file = temp.resolve("profil.json");
        picked = Optional.of(file);
        press("settings-profile-export");
        Files.writeString(file, Files.readString(file).replace("Warta Naskah", "Koran Bersama"));
        press("settings-profile-import");
        press("settings-keep");
        assertThat(dialog.getResult().house().outlet().name()).isEqualTo("Koran Bersama");
    }

    @Test
    void whoeverLeavesChangesNothing() {
        fill("settings-outlet", "Suara Timur");
        press("settings-leave");
        assertThat(dialog.getResult()).isNull();
    }

    private void choose(Rule rule) {
        robot.interact(() -> this.<ListView<Rule>>node("settings-rules").getSelectionModel().select(rule));
    }

    private static Rule usually(Weight weight) {
        return Rules.all().stream().filter(rule -> rule.about().weight() == weight).findFirst().orElseThrow();
    }

    private void open(int section) {
        robot.interact(() -> this.<ListView<?>>node("settings-sections").getSelectionModel().select(section));
    }

    private void fill(String id, String text) {
        robot.interact(() -> this.<TextInputControl>node(id).setText(text));
    }

    private void press(String id) {
        robot.interact(() -> this.<ButtonBase>node(id).fire());
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T node(String id) {
        return (T) robot.from(dialog.getDialogPane()).lookup("#" + id).query();
    }

    private final class Picked implements FileDialogs {
        @Override
        public Optional<Path> open(String title, String... patterns) {
            return picked;
        }

        @Override
        public Optional<Path> folder(String title) {
            return picked;
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return picked;
        }
    }
}
