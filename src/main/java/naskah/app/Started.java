package naskah.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;

/** Tells whoever measures the start that the caret stands in a painted window: {@code -Dnaskah.started} names the file. */
final class Started {
    private final Scene scene;
    private final Path file;
    private final Runnable pulse = this::pulsed;

    private Started(Scene scene, Path file) {
        this.scene = scene;
        this.file = file;
    }

    static void watch(Scene scene) {
        String file = System.getProperty("naskah.started");
        if (file != null) {
            Started started = new Started(scene, Path.of(file));
            scene.addPostLayoutPulseListener(started.pulse);
        }
    }

    private void pulsed() {
        if (scene.getFocusOwner() != null) {
            scene.removePostLayoutPulseListener(pulse);
            Platform.runLater(this::painted);
        }
    }

    /** The renderer does one thing after another: once it has answered this, it has painted the frame before. */
    private void painted() {
        new Rectangle(1, 1).snapshot(null, null);
        try {
            Files.writeString(file, scene.getFocusOwner().getClass().getSimpleName() + " " + System.currentTimeMillis());
        } catch (IOException failure) {
            throw new UncheckedIOException("tell that the desk has started", failure);
        }
    }
}
