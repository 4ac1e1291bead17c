package naskah.photo;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;

/** Finds the first frame of a GIF (GIF89a specification) and its size; the rest of an animation is not used. */
final class GifHead {
    private static final int TABLE_FLAG = 0x80;

    private GifHead() {}

    static Head read(Bytes file) throws IOException {
        long at = 13 + tableLength(file.u8(10));
        while (file.u8(at) == 0x21) {
            at = afterBlocks(file, at + 2);
        }
        if (file.u8(at) != 0x2c) {
            throw new BrokenPicture("a GIF without a frame");
        }
        long width = file.u16(at + 5, LITTLE_ENDIAN);
        long height = file.u16(at + 7, LITTLE_ENDIAN);
        return Head.of(PhotoFormat.GIF, width, height, new Blocks());
    }

    private static int tableLength(int flags) {
        return (flags & TABLE_FLAG) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static long afterBlocks(Bytes file, long from) throws IOException {
        long at = from;
        while (file.u8(at) != 0) {
            at += 1 + file.u8(at);
        }
        return at + 1;
    }
}
