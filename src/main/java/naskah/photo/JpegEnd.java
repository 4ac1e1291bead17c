package naskah.photo;

import java.io.IOException;
import java.nio.file.Path;

/** Whether a JPEG has an end (EOI, ITU-T T.81 B.1.1.3): decoders fill what a cut file lacks with grey and say nothing. */
final class JpegEnd {
    /** Cameras put previews and maps behind the end, so that it need not be the file's last two bytes. */
    private static final int TAIL = 64 * 1024;

    private JpegEnd() {}

    static boolean isThere(Path file) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            long length = bytes.length();
            long scan = JpegHead.scan(bytes);
            return stands(bytes, Math.max(scan, length - 2), length)
                    || stands(bytes, Math.max(scan, length - TAIL), length)
                    || stands(bytes, scan, length);
        }
    }

    /** In the data of a scan FF is always followed by 00 or a restart, so that FF D9 can only be the end. */
    private static boolean stands(Bytes bytes, long from, long to) throws IOException {
        for (long at = from; at + 1 < to; at++) {
            if (bytes.u8(at) == 0xff && bytes.u8(at + 1) == 0xd9) {
                return true;
            }
        }
        return false;
    }
}
