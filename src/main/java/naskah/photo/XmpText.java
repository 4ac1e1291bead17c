package naskah.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words as serialised XMP: one packet, or for JPEG a packet and what does not fit into one segment (XMP part 3, 1.1.3.1). */
record XmpText(byte[] packet, byte[] extension) {
    static final String NOTE = "http://ns.adobe.com/xmp/note/";
    static final String EXTENDED_BY = "HasExtendedXMP";
    private static final int MOST_IN_SEGMENT = 65_000;

    /** All in one packet, for formats without a limit. */
    static byte[] whole(PhotoMetadata words) {
        return XmpWriter.packet(words, "");
    }

    static XmpText inSegments(PhotoMetadata words) {
        byte[] whole = whole(words);
        return whole.length <= MOST_IN_SEGMENT ? new XmpText(whole, new byte[0]) : split(words);
    }

    /** The places and then the longest texts go to the extension until the packet is small enough. */
    private static XmpText split(PhotoMetadata words) {
        PhotoMetadata near = new PhotoMetadata(words.values());
        PhotoMetadata far = new PhotoMetadata(Map.of(), words.placesShown(), List.of());
        while (whole(near).length > MOST_IN_SEGMENT - 1000) {
            PhotoField longest = near.longest();
            far = far.filledFrom(near.only(longest));
            near = near.with(longest, "");
        }
        byte[] extension = whole(far);
        return new XmpText(XmpWriter.packet(near, Md5.hex(extension)), extension);
    }

    /** The extension in segments, each behind its digest, its length and its place. */
    List<byte[]> extensionParts() {
        List<byte[]> parts = new ArrayList<>();
        byte[] digest = Md5.hex(extension).getBytes(StandardCharsets.US_ASCII);
        for (int from = 0; from < extension.length; from += MOST_IN_SEGMENT) {
            int length = Math.min(MOST_IN_SEGMENT, extension.length - from);
            ByteBuffer part = ByteBuffer.allocate(digest.length + 8 + length);
            part.put(digest).putInt(extension.length).putInt(from).put(extension, from, length);
            parts.add(part.array());
        }
        return parts;
    }
}
