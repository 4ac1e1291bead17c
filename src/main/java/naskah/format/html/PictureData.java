package naskah.format.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Pictures as data addresses (RFC 2397), for pages that may fetch nothing. */
public final class PictureData {
    private PictureData() {}

    /** The whole file, JPEG or PNG by its first bytes. */
    public static String of(Path picture) throws IOException {
        byte[] bytes = Files.readAllBytes(picture);
        boolean png = bytes.length > 1 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
        return "data:image/" + (png ? "png" : "jpeg") + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** A transparent picture of this shape, for one that is not there yet. */
    public static String blank(int width, int height) {
        return "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + width + " " + height + "'/%3E";
    }
}
