package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import naskah.app.FileManager.Opener;
import naskah.task.Lane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileManagerTest {
    private static final Path FOLDER = Path.of("siap", "panen raya").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open",
        "FreeBSD, xdg-open",
        "Mac OS X, open",
        "Windows 11, explorer.exe",
        "Windows Server 2022, explorer.exe",
    })
    void everySystemHasItsProgramAndGetsTheFolderAsOneArgument(String system, String program) {
        assertThat(Opener.of(system).command(FOLDER)).containsExactly(program, FOLDER.toString());
    }

    @Test
    void theWindowDoesNotWaitForIt() {
        Queue<Runnable> later = new ArrayDeque<>();
        List<List<String>> started = new ArrayList<>();
        new FileManager(new Lane(later::add, Runnable::run), Opener.LINUX, command -> {
            started.add(command);
            throw new IOException("enough");
        }, (opener, folder) -> { }).show(FOLDER);
        assertThat(started).isEmpty();
        later.remove().run();
        assertThat(started).containsExactly(List.of("xdg-open", FOLDER.toString()));
    }

    @Test
    void aProgramThatIsMissingIsTold() {
        List<Path> told = new ArrayList<>();
        new FileManager(
                        Lane.inline(), Opener.LINUX,
                        command -> new ProcessBuilder("naskah-tidak-ada").start(),
                        (opener, folder) -> told.add(folder))
                .show(FOLDER);
        assertThat(told).containsExactly(FOLDER);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatFailsIsTold() throws Exception {
        CompletableFuture<Opener> told = new CompletableFuture<>();
        new FileManager(
                        Lane.inline(), Opener.LINUX,
                        command -> new ProcessBuilder("false").start(),
                        (opener, folder) -> told.complete(opener))
                .show(FOLDER);
        assertThat(told.get(30, TimeUnit.SECONDS)).isEqualTo(Opener.LINUX);
    }

    @Test
    void onlyTheExplorersExitCodeSaysNothing() {
        assertThat(Opener.LINUX.hasFailed(3)).isTrue();
        assertThat(Opener.MAC.hasFailed(1)).isTrue();
        assertThat(Opener.WINDOWS.hasFailed(1)).isFalse();
        assertThat(Opener.LINUX.hasFailed(0)).isFalse();
    }
}
