package naskah.photo;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;

/**
 * Walks the blocks of a GIF (GIF89a specification) for the size of its first frame and for XMP (XMP part 3, 1.1.2), which may
 * come after all frames.
 */
final class GifHead {
    private static final int TABLE_FLAG = 0x80;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    /** Introducer, label, length of what follows, and that. */
    private static final String XMP = "\u0021\u00ff\u000bXMP DataXMP";
    /** Bytes that bring readers of any place in the packet to its end. */
    private static final int MAGIC_TRAILER = 258;

    private final Bytes file;
    private final Blocks blocks = new Blocks();

    private GifHead(Bytes file) {
        this.file = file;
    }

    static Head read(Bytes file) throws IOException {
        GifHead head = new GifHead(file);
        long frame = head.afterExtensions(13 + tableLength(file.u8(10)));
        if (file.u8(frame) != FRAME) {
            throw new BrokenPicture("a GIF without a frame");
        }
        long width = file.u16(frame + 5, LITTLE_ENDIAN);
        long height = file.u16(frame + 7, LITTLE_ENDIAN);
        head.walkFrames(frame);
        return Head.of(PhotoFormat.GIF, width, height, head.blocks);
    }

    /** Whatever is broken from the first frame on says nothing here; decoding will tell. */
    private void walkFrames(long first) throws IOException {
        try {
            for (long at = first; file.u8(at) == FRAME; ) {
                int table = tableLength(file.u8(at + 9));
                at = afterExtensions(afterBlocks(at + 11 + table));
            }
        } catch (BrokenPicture theRestSaysNothing) {
            return;
        }
    }

    private long afterExtensions(long from) throws IOException {
        long at = from;
        while (file.u8(at) == EXTENSION) {
            at = afterExtension(at);
        }
        return at;
    }

    private long afterExtension(long at) throws IOException {
        long end = afterBlocks(at + 2);
        if (file.startsWith(at, XMP)) {
            long packet = at + XMP.length();
            long length = Math.max(0, end - MAGIC_TRAILER - packet);
            if (blocks.takes(length)) {
                blocks.add(Blocks.Kind.XMP, file.slice(packet, (int) length));
            }
        }
        return end;
    }

    private static int tableLength(int flags) {
        return (flags & TABLE_FLAG) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private long afterBlocks(long from) throws IOException {
        long at = from;
        while (file.u8(at) != 0) {
            at += 1 + file.u8(at);
        }
        return at + 1;
    }
}
