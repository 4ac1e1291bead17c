package naskah.photo;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;

/** Walks the RIFF chunks of a WebP (RFC 9649): canvas size, EXIF and XMP. */
final class WebpHead {
    private static final int LOSSLESS_SIGNATURE = 0x2f;

    private final Bytes file;
    private final Blocks blocks = new Blocks();
    private long width;
    private long height;

    private WebpHead(Bytes file) {
        this.file = file;
    }

    static Head read(Bytes file) throws IOException {
        WebpHead head = new WebpHead(file);
        long at = 12;
        while (at <= file.length() - 8) {
            long length = file.u32(at + 4, LITTLE_ENDIAN);
            head.chunk(at, length);
            at += 8 + length + (length & 1);
        }
        return Head.of(PhotoFormat.WEBP, head.width, head.height, head.blocks);
    }

    private void chunk(long at, long length) throws IOException {
        if (file.startsWith(at, "VP8X")) {
            size(u24(at + 12) + 1, u24(at + 15) + 1);
        } else if (file.startsWith(at, "VP8L")) {
            lossless(at + 8);
        } else if (file.startsWith(at, "VP8 ")) {
            size(file.u16(at + 14, LITTLE_ENDIAN) & 0x3fff, file.u16(at + 16, LITTLE_ENDIAN) & 0x3fff);
        } else if (file.startsWith(at, "EXIF")) {
            exif(at + 8, length);
        } else if (file.startsWith(at, "XMP ")) {
            keep(Blocks.Kind.XMP, at + 8, length);
        }
    }

    /** The first size counts: the canvas of VP8X, else that of the only frame. */
    private void size(long frameWidth, long frameHeight) {
        if (width == 0) {
            width = frameWidth;
            height = frameHeight;
        }
    }

    private void lossless(long at) throws IOException {
        if (file.u8(at) != LOSSLESS_SIGNATURE) {
            throw new BrokenPicture("a lossless WebP without its signature");
        }
        long bits = file.u32(at + 1, LITTLE_ENDIAN);
        size((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    }

    /** Some writers leave JPEG's prefix before the TIFF structure. */
    private void exif(long at, long length) throws IOException {
        int prefix = file.startsWith(at, "Exif\0\0") ? 6 : 0;
        keep(Blocks.Kind.EXIF, at + prefix, length - prefix);
    }

    private void keep(Blocks.Kind kind, long at, long length) throws IOException {
        if (at > file.length() - length) {
            blocks.leaveOut();
        } else if (blocks.takes(length)) {
            blocks.add(kind, file.slice(at, (int) length));
        }
    }

    private long u24(long at) throws IOException {
        return file.u16(at, LITTLE_ENDIAN) | (long) file.u8(at + 2) << 16;
    }
}
