package naskah.photo;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The metadata blocks found in a file, raw; together never more than {@link #MOST} bytes, what comes later is left out. */
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

    boolean hasRoomFor(long bytes) {
        return bytes >= 0 && bytes <= MOST - total;
    }

    /** Keeps a block; a second one of its kind is joined where JPEG splits that kind, and ignored for the others. */
    void add(Kind kind, byte[] bytes) {
        if (!hasRoomFor(bytes.length) || blocks.containsKey(kind) && !IN_PARTS.contains(kind)) {
            return;
        }
        blocks.computeIfAbsent(kind, k -> new ByteArrayOutputStream()).writeBytes(bytes);
        total += bytes.length;
    }

    /** The block, empty when there is none. */
    byte[] get(Kind kind) {
        ByteArrayOutputStream block = blocks.get(kind);
        return block == null ? new byte[0] : block.toByteArray();
    }
}
