package naskah.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Bounds what one file may take of the memory. */
public final class Limited {
    /** Far more than any article, little enough for every desk: 50 MB. */
    public static final int LARGEST_FILE = 50 << 20;

    private Limited() {}

    /** All bytes of {@code in}, or nothing when there are more than {@code limit}; no more than that is ever read. */
    public static Optional<byte[]> bytes(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }
}
