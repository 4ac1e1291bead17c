package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import naskah.storage.Stored;
import naskah.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TrainingTest {
    @TempDir
    static Path data;

    private final Tasks tasks = new Tasks(Platform::runLater);
    private Stage stage;
    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() {
        tasks.close();
    }

    @Test
    void theWalkWritesAnArticleAndClosesTheWindow() throws Exception {
        new Training(stage.getScene(), tasks.lanes().timer(), Duration.ofMillis(200)).walk();
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> !desk.isOpen());
        Optional<Stored> written = desk.stored("Pasar pagi dibuka lagi");
        assertThat(written).isPresent();
        assertThat(written.get().article().body().blocks().toString()).contains("Pasar itu di buka pagi");
    }
}
