package naskah.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFileTest {
    private static final byte[] PAGE = "halaman".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temp;

    @Test
    void aFileThatIsThereStaysUnlessAPersonSaidThatItMayGo() throws Exception {
        Path file = Files.writeString(temp.resolve("bukti.html"), "lama");
        assertThatThrownBy(() -> EvidenceFile.create(file, PAGE)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("lama");
        EvidenceFile.replace(file, PAGE);
        assertThat(file).hasContent("halaman");
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).containsExactly(file);
        }
    }

    /** Files of that process end at 32 or 64 KiB, as on a disk that is full. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPageThatTheDiskHasNoRoomForLeavesNothingThatWouldBlockTheNextTry() throws Exception {
        Path file = temp.resolve("bukti.html");
        Process writer = new ProcessBuilder(
                        "sh", "-c", "ulimit -f 64; exec \"$@\"", "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                        "-cp", place(EvidenceFile.class) + File.pathSeparator + place(LongPage.class),
                        LongPage.class.getName(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(writer.waitFor()).isEqualTo(1);
        assertThat(said).contains("java.io.IOException");
        assertThat(temp).isEmptyDirectory();
        EvidenceFile.create(file, PAGE);
        assertThat(file).hasContent("halaman");
    }

    private static Path place(Class<?> of) throws Exception {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void theHashIsThatOfTheFile() throws Exception {
        assertThat(EvidenceFile.create(temp.resolve("bukti.html"), PAGE))
                .isEqualTo(EvidenceFile.replace(temp.resolve("lagi.html"), PAGE))
                .isEqualTo("3abad564e1dbd72f9d8e3c6880190c4091faefe81732bee4373c3941303a524d");
    }

    @Test
    void aFolderThatIsNotThereIsAFailure() {
        Path file = temp.resolve("tiada").resolve("bukti.html");
        assertThatThrownBy(() -> EvidenceFile.replace(file, PAGE)).isInstanceOf(NoSuchFileException.class);
    }
}
