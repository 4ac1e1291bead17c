package naskah.photo;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The first image file directory of a TIFF structure, which is what TIFF files and EXIF blocks both begin with. */
final class Ifd {
    /** Far more than any writer makes. */
    private static final int MOST_ENTRIES = 4096;

    private final Bytes source;
    private final ByteOrder order;
    private final boolean big;
    private final Map<Integer, Long> entries = new HashMap<>();

    private Ifd(Bytes source, ByteOrder order, boolean big) {
        this.source = source;
        this.order = order;
        this.big = big;
    }

    static Ifd first(Bytes source) throws IOException {
        ByteOrder order = source.startsWith(0, "MM") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        boolean big = source.u16(2, order) == 43;
        Ifd ifd = new Ifd(source, order, big);
        ifd.list(big ? source.u64(8, order) : source.u32(4, order));
        return ifd;
    }

    /** The directory to which a tag points, which EXIF keeps its details in. */
    Optional<Ifd> below(int tag) throws IOException {
        long at = number(tag);
        if (at == 0) {
            return Optional.empty();
        }
        Ifd ifd = new Ifd(source, order, big);
        ifd.list(at);
        return Optional.of(ifd);
    }

    private void list(long at) throws IOException {
        long count = big ? source.u64(at, order) : source.u16(at, order);
        if (count > MOST_ENTRIES) {
            throw new BrokenPicture("a directory of " + count + " entries");
        }
        long first = at + (big ? 8 : 2);
        for (int i = 0; i < count; i++) {
            long entry = first + (long) i * (big ? 20 : 12);
            entries.putIfAbsent(source.u16(entry, order), entry);
        }
    }

    /** A whole number of one value; 0 when the tag is missing or holds something else. */
    long number(int tag) throws IOException {
        Long entry = entries.get(tag);
        if (entry == null) {
            return 0;
        }
        long value = entry + (big ? 12 : 8);
        return switch (source.u16(entry + 2, order)) {
            case 1 -> source.u8(value);
            case 3 -> source.u16(value, order);
            case 4, 13 -> source.u32(value, order);
            case 16 -> source.u64(value, order);
            default -> 0;
        };
    }

    /** The bytes of a text or a block (types BYTE, ASCII, LONG, UNDEFINED); empty when missing or too long to hold. */
    byte[] bytes(int tag) throws IOException {
        Long entry = entries.get(tag);
        if (entry == null) {
            return new byte[0];
        }
        int unit = source.u16(entry + 2, order) == 4 ? 4 : 1;
        long count = big ? source.u64(entry + 4, order) : source.u32(entry + 4, order);
        if (count > Blocks.MOST / unit) {
            return new byte[0];
        }
        return source.slice(placeOf(entry, count * unit), (int) count * unit);
    }

    private long placeOf(long entry, long length) throws IOException {
        long value = entry + (big ? 12 : 8);
        if (length <= (big ? 8 : 4)) {
            return value;
        }
        return big ? source.u64(value, order) : source.u32(value, order);
    }
}
