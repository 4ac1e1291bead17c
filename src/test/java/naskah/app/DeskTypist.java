package naskah.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import naskah.i18n.Language;
import naskah.task.Tasks;
import org.fxmisc.richtext.GenericStyledArea;

/** The real desk in its window, with somebody who types without end; tells every key and every "saved", and is made to be killed. */
final class DeskTypist {
    /** Faster than anybody types. */
    static final int KEYS_A_SECOND = 40;

    /** So many keys and then a pause in which the desk can come to say "saved", in beats of the typing. */
    private static final int KEYS = 50;

    private static final int PAUSE = 30;

    private final Stage stage = new Stage();
    private final Robot robot = new Robot();
    private int beat;

    private DeskTypist() {}

    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            bug.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        Opening opening = Opening.of(Path.of(arguments[0]), Optional.of(Language.INDONESIAN));
        Platform.startup(() -> { });
        Platform.runLater(() -> new DeskTypist().begin(opening));
    }

    /** The text that is typed, as far as its {@code length}th key. */
    static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(letter(at));
        }
        return text.toString();
    }

    private static char letter(int at) {
        return at % 6 == 5 ? ' ' : (char) ('a' + at % 26);
    }

    private void begin(Opening opening) {
        new Wiring(stage, new Tasks(Platform::runLater), opening).open();
        robot.keyPress(KeyCode.ALT);
        robot.keyType(KeyCode.DIGIT3);
        robot.keyRelease(KeyCode.ALT);
        GenericStyledArea<?, ?, ?> body = (GenericStyledArea<?, ?, ?>) stage.getScene().lookup("#body");
        saved().textProperty().addListener((all, old, said) -> {
            if (said.startsWith("Tersimpan")) {
                System.out.println("saved " + body.getLength());
            }
        });
        Timeline typing = new Timeline(new KeyFrame(Duration.seconds(1.0 / KEYS_A_SECOND), tick -> type(body)));
        typing.setCycleCount(Animation.INDEFINITE);
        typing.play();
    }

    private Label saved() {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(label -> "status.saved".equals(label.getId()))
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void type(GenericStyledArea<?, ?, ?> body) {
        if (beat++ % (KEYS + PAUSE) >= KEYS) {
            return;
        }
        char letter = letter(body.getLength());
        robot.keyType(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter))));
        System.out.println("typed " + body.getLength());
    }
}
