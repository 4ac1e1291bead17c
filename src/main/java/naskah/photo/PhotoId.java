package naskah.photo;

import java.util.Objects;
import java.util.regex.Pattern;

/** The name of an original: the SHA-256 of its bytes in lower-case hex, so the same file twice is one original. */
public record PhotoId(String sha256) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public PhotoId {
        Objects.requireNonNull(sha256);
        if (!isValid(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return sha256;
    }
}
