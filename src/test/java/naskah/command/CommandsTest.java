package naskah.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void everyIdStandsOnce() {
        assertThat(Commands.ALL).extracting(Command::id).doesNotHaveDuplicates();
    }

    @Test
    void everyShortcutIsAKeyThatAPersonCanPress() {
        assertThat(Commands.ALL).allSatisfy(command -> {
            KeyCombination keys = KeyCombination.valueOf(command.shortcut());
            assertThat(keys).isInstanceOf(KeyCodeCombination.class);
            assertThat(((KeyCodeCombination) keys).getCode()).isNotIn(KeyCode.UNDEFINED, null);
        });
    }

    @Test
    void noTwoCommandsOfAWindowShareAShortcut() {
        assertThat(List.of(Commands.OF_THE_DESK, Commands.OF_THE_PHOTO_DESK)).allSatisfy(table -> assertThat(table)
                .extracting(command -> KeyCombination.valueOf(command.shortcut()))
                .doesNotHaveDuplicates());
    }

    @Test
    void noPlainCharacterIsAShortcutWhereArticlesAreWrittenBecauseItIsTyped() {
        assertThat(Commands.OF_THE_DESK)
                .allSatisfy(command -> assertThat(command.shortcut()).matches("(Shift\\+)?F\\d+|(Shortcut|Alt)\\+.*"));
    }

    @Test
    void everyCommandIsOneOfAWindow() {
        assertThat(Commands.ALL)
                .allSatisfy(command -> assertThat(Commands.OF_THE_DESK.contains(command)
                                || Commands.OF_THE_PHOTO_DESK.contains(command))
                        .isTrue());
    }

    @Test
    void aCommandIsFoundByItsId() {
        assertThat(Commands.byId("edit.undo").shortcut()).isEqualTo("Shortcut+Z");
        assertThatThrownBy(() -> Commands.byId("tidak.ada")).hasMessageContaining("tidak.ada");
    }
}
