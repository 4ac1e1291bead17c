package naskah.format.html;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The house's own picture, which stands for an article without one where a page is shared; always a PNG. */
public final class SharePicture {
    /** Its place beside the page. */
    public static final String HREF = "pictures/bagikan.png";

    /** Signature and the name of the header chunk (PNG, third edition, 5.2 and 11.2.1). */
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] bytes;

    private SharePicture(byte[] bytes) {
        this.bytes = bytes;
    }

    static SharePicture of(String file, byte[] bytes) throws BadTemplate {
        boolean png = bytes.length > 24 && Arrays.equals(bytes, 0, 8, SIGNATURE, 0, 8);
        if (!png || ByteBuffer.wrap(bytes).getInt(16) < 1 || ByteBuffer.wrap(bytes).getInt(20) < 1) {
            throw new BadTemplate(BadTemplate.Problem.NOT_A_PNG, file, "");
        }
        return new SharePicture(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    PictureSources.Width file() {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        return new PictureSources.Width(HREF, header.getInt(16), header.getInt(20));
    }
}
