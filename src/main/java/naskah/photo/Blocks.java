package naskah.photo;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The metadata blocks found in a file, raw; together never more than {@link #MOST} bytes. That something was left out is remembered. */
final class Blocks {
    static final int MOST = 8 * 1024 * 1024;

    enum Kind {
        /** A TIFF structure without the "Exif" prefix. */
        EXIF,
        XMP,
        /** What of a JPEG's XMP did not fit into one segment, its parts joined. */
        XMP_EXTENSION,
        /** IPTC-IIM records as they are. */
        IIM,
        /** Photoshop image resources, which hold IIM. */
        PHOTOSHOP
    }

    private static final Set<Kind> IN_PARTS = EnumSet.of(Kind.PHOTOSHOP, Kind.XMP_EXTENSION);

    private final Map<Kind, ByteArrayOutputStream> blocks = new EnumMap<>(Kind.class);
    private int total;
    private boolean incomplete;

    /** Whether a block of that length may be kept; else it is left out. */
    boolean takes(long bytes) {
        boolean fits = bytes >= 0 && bytes <= MOST - total;
        incomplete |= !fits;
        return fits;
    }

    /** Keeps a block; a second one of its kind is joined where JPEG splits that kind, and left out for the others. */
    void add(Kind kind, byte[] bytes) {
        if (blocks.containsKey(kind) && !IN_PARTS.contains(kind)) {
            incomplete |= !Arrays.equals(get(kind), bytes);
            return;
        }
        if (!takes(bytes.length)) {
            return;
        }
        blocks.computeIfAbsent(kind, k -> new ByteArrayOutputStream()).writeBytes(bytes);
        total += bytes.length;
    }

    void leaveOut() {
        incomplete = true;
    }

    /** Whether the file has blocks that are not among these: they may tell anything. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** The block, empty when there is none. */
    byte[] get(Kind kind) {
        ByteArrayOutputStream block = blocks.get(kind);
        return block == null ? new byte[0] : block.toByteArray();
    }
}
