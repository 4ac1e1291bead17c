package naskah.document;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.regex.Pattern;

/** The name of a block for its whole life, so that comments and findings stay put while other blocks change. */
public record BlockId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public BlockId {
        Objects.requireNonNull(value);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a block id: " + value);
        }
    }

    /** A new id of ten letters and digits (50 random bits), safe in HTML ids and file names. */
    public static BlockId fresh() {
        StringBuilder id = new StringBuilder("b");
        for (int i = 0; i < 10; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new BlockId(id.toString());
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
