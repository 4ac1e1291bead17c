package naskah.photo;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** Walks the chunks of a PNG (W3C PNG, third edition): IHDR, eXIf, the XMP of iTXt, and raw profiles. */
final class PngHead {
    static final String XMP = "XML:com.adobe.xmp\0";

    private PngHead() {}

    static Head read(Bytes file) throws IOException {
        if (!file.startsWith(12, "IHDR")) {
            throw new BrokenPicture("a PNG begins with IHDR");
        }
        long width = file.u32(16, BIG_ENDIAN);
        long height = file.u32(20, BIG_ENDIAN);
        return Head.of(PhotoFormat.PNG, width, height, blocks(file));
    }

    private static Blocks blocks(Bytes file) throws IOException {
        Blocks blocks = new Blocks();
        long at = 8;
        while (at <= file.length() - 12) {
            long length = file.u32(at, BIG_ENDIAN);
            if (isMetadata(file, at) && length > file.length() - at - 12) {
                blocks.leaveOut();
            } else if (isMetadata(file, at) && blocks.takes(length)) {
                chunk(file, at, (int) length, blocks);
            }
            at += 12 + length;
        }
        return blocks;
    }

    private static boolean isMetadata(Bytes file, long at) throws IOException {
        boolean text = file.startsWith(at + 4, "tEXt") || file.startsWith(at + 4, "zTXt");
        return file.startsWith(at + 4, "eXIf")
                || file.startsWith(at + 4, "iTXt") && file.startsWith(at + 8, XMP)
                || text && file.startsWith(at + 8, RawProfile.KEYWORD);
    }

    private static void chunk(Bytes file, long at, int length, Blocks blocks) throws IOException {
        if (file.startsWith(at + 4, "eXIf")) {
            blocks.add(Blocks.Kind.EXIF, file.slice(at + 8, length));
        } else if (file.startsWith(at + 4, "iTXt") && length > XMP.length() + 2 && file.startsWith(at + 8, XMP)) {
            blocks.add(Blocks.Kind.XMP, text(file.slice(at + 8, length)));
        } else if (file.startsWith(at + 4, "zTXt") && file.startsWith(at + 8, RawProfile.KEYWORD)) {
            byte[] chunk = file.slice(at + 8, length);
            int compressed = afterZero(chunk, 0) + 1;
            RawProfile.keep(chunk, inflated(after(chunk, compressed)), blocks);
        } else if (file.startsWith(at + 4, "tEXt") && file.startsWith(at + 8, RawProfile.KEYWORD)) {
            byte[] chunk = file.slice(at + 8, length);
            RawProfile.keep(chunk, after(chunk, afterZero(chunk, 0)), blocks);
        }
    }

    /** The text of an iTXt chunk: keyword, compression flag and method, language, translated keyword, text. */
    private static byte[] text(byte[] chunk) {
        boolean compressed = chunk[XMP.length()] == 1;
        int start = afterZero(chunk, afterZero(chunk, XMP.length() + 2));
        byte[] text = after(chunk, start);
        return compressed ? inflated(text) : text;
    }

    private static byte[] after(byte[] chunk, int start) {
        return Arrays.copyOfRange(chunk, Math.min(start, chunk.length), chunk.length);
    }

    private static int afterZero(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return at + 1;
    }

    private static byte[] inflated(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(Blocks.MOST);
        } catch (IOException notZlib) {
            return new byte[0];
        }
    }
}
