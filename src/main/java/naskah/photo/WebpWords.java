package naskah.photo;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Writes words into a WebP as its XMP chunk, behind the header that announces it (RFC 9649, 2.7). */
final class WebpWords {
    private static final int HEADER = 12;
    private static final int HAS_XMP = 0x04;
    private static final int HAS_ALPHA = 0x10;
    private static final Set<String> REPLACED = Set.of("VP8X", "XMP ", "EXIF", "ICCP");

    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

    private WebpWords() {}

    static byte[] into(byte[] webp, PhotoMetadata words) throws IOException {
        WebpWords made = new WebpWords();
        Bytes file = new Bytes.Held(webp);
        Head head = WebpHead.read(file);
        if (head.isEmpty()) {
            throw new BrokenPicture("a WebP without a picture");
        }
        made.chunk("VP8X", extended(head, isTransparent(file)));
        made.copyPicture(file);
        made.chunk("XMP ", XmpText.whole(words));
        ByteBuffer all = ByteBuffer.allocate(HEADER + made.chunks.size()).order(LITTLE_ENDIAN);
        all.put(ascii("RIFF")).putInt(4 + made.chunks.size()).put(ascii("WEBP")).put(made.chunks.toByteArray());
        return all.array();
    }

    private static byte[] extended(Head head, boolean transparent) {
        ByteBuffer header = ByteBuffer.allocate(12).order(LITTLE_ENDIAN);
        header.putInt(HAS_XMP | (transparent ? HAS_ALPHA : 0));
        header.putInt((int) head.width() - 1).position(7);
        header.putInt((int) head.height() - 1);
        return Arrays.copyOf(header.array(), 10);
    }

    private static boolean isTransparent(Bytes file) throws IOException {
        return file.startsWith(HEADER, "VP8X") && (file.u8(HEADER + 8) & HAS_ALPHA) != 0;
    }

    private void copyPicture(Bytes file) throws IOException {
        for (long at = HEADER; at <= file.length() - 8; ) {
            long length = file.u32(at + 4, LITTLE_ENDIAN);
            String type = new String(file.slice(at, 4), StandardCharsets.US_ASCII);
            if (!REPLACED.contains(type)) {
                chunk(type, file.slice(at + 8, (int) Math.min(length, file.length() - at - 8)));
            }
            at += 8 + length + (length & 1);
        }
    }

    private void chunk(String type, byte[] data) {
        ByteBuffer head = ByteBuffer.allocate(8).order(LITTLE_ENDIAN);
        chunks.writeBytes(head.put(ascii(type)).putInt(data.length).array());
        chunks.writeBytes(data);
        if (data.length % 2 == 1) {
            chunks.write(0);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
