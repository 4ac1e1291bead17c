package naskah.photo;

import java.io.IOException;
import java.nio.ByteOrder;

/** Bytes that can be read anywhere; a read beyond the end is a {@link BrokenPicture}. */
interface Bytes {
    long length();

    /** The byte at {@code at}, 0 to 255. */
    int u8(long at) throws IOException;

    default int u16(long at, ByteOrder order) throws IOException {
        int first = u8(at);
        int second = u8(at + 1);
        return order == ByteOrder.BIG_ENDIAN ? first << 8 | second : second << 8 | first;
    }

    default long u32(long at, ByteOrder order) throws IOException {
        long first = u16(at, order);
        long second = u16(at + 2, order);
        return order == ByteOrder.BIG_ENDIAN ? first << 16 | second : second << 16 | first;
    }

    /** An eight-byte offset or length; one that needs the sign bit is broken. */
    default long u64(long at, ByteOrder order) throws IOException {
        long first = u32(at, order);
        long second = u32(at + 4, order);
        long value = order == ByteOrder.BIG_ENDIAN ? first << 32 | second : second << 32 | first;
        if (value < 0) {
            throw new BrokenPicture("an offset beyond every file");
        }
        return value;
    }

    default byte[] slice(long at, int count) throws IOException {
        if (at < 0 || count < 0 || at > length() - count) {
            throw new BrokenPicture("a part lies beyond the end of the file");
        }
        byte[] part = new byte[count];
        for (int i = 0; i < count; i++) {
            part[i] = (byte) u8(at + i);
        }
        return part;
    }

    default boolean startsWith(long at, String ascii) throws IOException {
        if (at > length() - ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (u8(at + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A part of a file that is small enough to hold. */
    record Held(byte[] bytes) implements Bytes {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public int u8(long at) throws BrokenPicture {
            if (at < 0 || at >= bytes.length) {
                throw new BrokenPicture("a part ends too early");
            }
            return bytes[(int) at] & 0xff;
        }
    }
}
