package naskah.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.StorageException;
import naskah.task.Tasks;
import org.slf4j.LoggerFactory;

/** The window's life in JavaFX: the data folder is opened while the toolkit starts. */
public final class DeskApplication extends Application {
    private static final int NO_FOLDER = 1;
    private static CompletableFuture<Opening> opening;
    private static Path data;
    private static int exitCode;

    /** To be called before {@link Application#launch}, which leaves no other way to hand things over. */
    static void begin(Path folder, Optional<Language> language) {
        data = folder;
        opening = CompletableFuture.supplyAsync(() -> {
            try {
                return Opening.of(folder, language);
            } catch (StorageException failure) {
                throw new CompletionException(failure);
            }
        });
    }

    static int exitCode() {
        return exitCode;
    }

    @Override
    public void start(Stage stage) {
        try {
            Wiring wiring = new Wiring(stage, new Tasks(Platform::runLater), opening.join());
            CrashHandler.install(wiring, LogFile.of(data));
            wiring.open();
        } catch (CompletionException failure) {
            refuse(failure);
        }
    }

    private static void refuse(CompletionException failure) {
        LoggerFactory.getLogger(DeskApplication.class).error("the data folder {} could not be opened", data, failure);
        StorageException.Cause cause = failure.getCause() instanceof StorageException known
                ? known.reason()
                : StorageException.Cause.OTHER;
        Messages messages = Messages.in(Language.INDONESIAN);
        exitCode = NO_FOLDER;
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.setHeaderText(messages.get("shell.start.noFolder", data));
        alert.setContentText(messages.get("shell.start." + cause));
        if (!Training.isAsked()) {
            alert.showAndWait();
        }
        Platform.exit();
    }
}
