package naskah.aftermath;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that writes a page of a mebibyte, to be run where there is less room. */
final class LongPage {
    private LongPage() {}

    public static void main(String... arguments) throws IOException {
        EvidenceFile.create(Path.of(arguments[0]), new byte[1 << 20]);
    }
}
