package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Thousands of bytes that other people's programs wrote or broke; only where the corpora are. */
@EnabledIf("corporaAreHere")
class PhotoCorporaTest {
    private static final Path CORPORA = Path.of("../shared/corpora");

    private final PhotoReader reader = new BoundedPhotoReader();

    static boolean corporaAreHere() {
        return Files.isDirectory(CORPORA);
    }

    @Test
    void everyFileIsReadOrRefusedAndEveryDecoderComesToAnEnd() throws IOException {
        long slowest = 0;
        Path slow = CORPORA;
        int[] counts = new int[3];
        for (Path file : files()) {
            long start = System.nanoTime();
            counts[outcome(file)]++;
            long took = System.nanoTime() - start;
            if (took > slowest) {
                slowest = took;
                slow = file;
            }
        }
        System.out.println("decoded, undecodable, refused: " + java.util.Arrays.toString(counts) + "; slowest "
                + slow + " " + slowest / 1_000_000 + " ms");
        assertThat(counts[0]).isGreaterThan(100);
    }

    private int outcome(Path file) throws IOException {
        if (reader.read(file, "a") instanceof PhotoRead.Refused refused) {
            if (verbose()) {
                System.out.println("refused " + refused.reason() + " " + file);
            }
            return 2;
        }
        try {
            reader.decode(file, 320);
            return 0;
        } catch (IOException brokenPixels) {
            if (verbose()) {
                System.out.println("undecodable " + file + " " + brokenPixels + " " + brokenPixels.getCause());
            }
            return 1;
        }
    }

    private static boolean verbose() {
        return Boolean.getBoolean("photo.verbose") || System.getenv("PHOTO_VERBOSE") != null;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CORPORA)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("images-"))
                    .sorted()
                    .toList();
        }
    }
}
