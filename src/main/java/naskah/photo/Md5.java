package naskah.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which Photoshop and XMP tell that parts of a file belong together; it protects nothing. */
final class Md5 {
    private Md5() {}

    static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(of(bytes));
    }

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
