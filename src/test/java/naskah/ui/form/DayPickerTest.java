package naskah.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import naskah.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DayPickerTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.show();
    }

    @Test
    void theDaysAreNamedInTheLanguageOfTheDesk(FxRobot robot) {
        assertThat(words(robot, Language.INDONESIAN)).contains("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min");
        assertThat(words(robot, Language.ENGLISH)).contains("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    }

    private Set<String> words(FxRobot robot, Language language) {
        robot.interact(() ->
                stage.setScene(new Scene(new DayPicker(LocalDate.of(2024, 5, 21), language.locale()), 400, 400)));
        return robot.lookup(".day-name-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }
}
