package naskah.photo;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Writes words into a PNG (W3C PNG, third edition): a chunk that says sRGB, and the packet of XMP part 3, 1.1.5. */
final class PngWords {
    private static final int SIGNATURE = 8;
    private static final byte[] PERCEPTUAL = {0};
    /** After the keyword: not compressed, by no method, in no language, no translated keyword. */
    private static final byte[] PLAIN = new byte[4];
    private static final Set<String> REPLACED = Set.of("iTXt", "tEXt", "zTXt", "eXIf", "sRGB", "iCCP", "tIME");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngWords() {}

    static byte[] into(byte[] png, PhotoMetadata words) throws IOException {
        PngWords made = new PngWords();
        made.rewrite(new Bytes.Held(png), words);
        return made.out.toByteArray();
    }

    private void rewrite(Bytes png, PhotoMetadata words) throws IOException {
        out.writeBytes(png.slice(0, SIGNATURE));
        for (long at = SIGNATURE; at < png.length(); ) {
            int length = 12 + (int) Math.min(png.u32(at, BIG_ENDIAN), png.length());
            String type = new String(png.slice(at + 4, 4), StandardCharsets.ISO_8859_1);
            if (!REPLACED.contains(type)) {
                out.writeBytes(png.slice(at, length));
            }
            if (type.equals("IHDR")) {
                chunk("sRGB", PERCEPTUAL);
                chunk("iTXt", xmp(words));
            }
            at += length;
        }
    }

    private static byte[] xmp(PhotoMetadata words) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(PngHead.XMP.getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(PLAIN);
        text.writeBytes(XmpText.whole(words));
        return text.toByteArray();
    }

    private void chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        out.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }
}
