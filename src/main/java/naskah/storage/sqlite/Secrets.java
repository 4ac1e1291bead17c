package naskah.storage.sqlite;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How a PIN or passphrase is told again without being stored: PBKDF2 (RFC 8018, 5.2) with HMAC-SHA-512 and a salt of its own. The
 * iterations are so many that trying ten thousand PINs takes two cores more than an hour.
 */
final class Secrets {
    static final int ITERATIONS = 2_000_000;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int SALT = 16;
    private static final int BITS = 256;

    private Secrets() {}

    static String keep(char[] secret) {
        return keep(secret, ITERATIONS);
    }

    static String keep(char[] secret, int iterations) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return String.join(
                "$", SCHEME, String.valueOf(iterations), hex.formatHex(salt), hex.formatHex(derived(secret, salt, iterations)));
    }

    /** Whether {@code kept} was made of this secret; compared in constant time. */
    static boolean isOf(char[] secret, String kept) {
        String[] parts = kept.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            return false;
        }
        HexFormat hex = HexFormat.of();
        byte[] again = derived(secret, hex.parseHex(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(hex.parseHex(parts[3]), again);
    }

    private static byte[] derived(char[] secret, byte[] salt, int iterations) {
        // the same passphrase on two keyboards may come in two forms of Unicode
        char[] normal = Normalizer.normalize(new String(secret), Normalizer.Form.NFKC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(normal, salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has PBKDF2", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
