package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.i18n.Language;
import naskah.storage.DataFolder;
import naskah.storage.Query;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in its window, on a data folder with the sample newsroom. */
@ExtendWith(ApplicationExtension.class)
class WritingTest {
    @TempDir
    static Path data;

    private Tasks tasks;
    private Opening opening;
    private Wiring wiring;

    @Start
    void start(Stage stage) throws Exception {
        stage.setX(0);
        stage.setY(0);
        opening = Opening.of(data, Optional.of(Language.INDONESIAN));
        tasks = new Tasks(Platform::runLater);
        wiring = new Wiring(stage, tasks, opening);
        wiring.open();
    }

    @Stop
    void stop() throws Exception {
        wiring.door.dispose();
        tasks.finish(Duration.ofSeconds(5));
        opening.folder().close();
    }

    @Test
    void aNewArticleIsTypedFromTheHeadlineOnAndStoredFromItsFirstCharacter(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#headline").query().isFocused());
        robot.write("Pasar dibuka");
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        robot.write("Pedagang datang.");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> stored().isPresent());
        Article article = stored().orElseThrow();
        assertThat(article.headline()).isEqualTo("Pasar dibuka");
        assertThat(article.body().text()).isEqualTo("Pedagang datang.");
    }

    private static Optional<Article> stored() throws Exception {
        try (DataFolder folder = Adapters.job(data)) {
            Optional<Summary> newest = folder.archive().list(Query.ALL, Optional.empty(), 1).items().stream().findFirst();
            return newest.isEmpty()
                    ? Optional.empty()
                    : folder.articles().find(newest.get().id()).map(Stored::article)
                            .filter(article -> article.body().text().endsWith("."))
                            .filter(article -> article.headline().startsWith("Pasar"));
        }
    }
}
