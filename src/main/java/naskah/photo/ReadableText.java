package naskah.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes readable text of bytes whose character set nobody declared, and clean text of any. */
final class ReadableText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cn}\\u200b\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\u00ad]+");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\ufffe\\uffff&&[^\n]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final String TYPOGRAPHY = "‘’“”–—…•éèêëáàâäãåíìîïóòôöõúùûüçñÉ";
    private static final int LONGEST = 20_000;

    private ReadableText() {}

    /** The text by its declared character set, else UTF-8 if it is, else Windows or Macintosh, whichever reads better. */
    static String of(byte[] bytes, Optional<Charset> declared) {
        return clean(decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> withoutHalfCharacter(bytes, declared.equals(Optional.of(StandardCharsets.UTF_8))))
                .or(() -> declared.flatMap(charset -> decoded(bytes, charset)))
                .orElseGet(() -> new String(bytes, likeliest(List.of(bytes)))));
    }

    static boolean isUtf8(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8).isPresent();
    }

    /** Windows or Macintosh, whichever makes the better text of all that is not UTF-8. */
    static Charset likeliest(List<byte[]> values) {
        ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        values.stream()
                .filter(value -> !isUtf8(value))
                .forEach(value -> {
                    foreign.writeBytes(value);
                    foreign.write(' ');
                });
        byte[] bytes = foreign.toByteArray();
        return score(new String(bytes, MAC)) > score(new String(bytes, WINDOWS)) ? MAC : WINDOWS;
    }

    /** One line, trimmed, without control characters, invisible marks and half characters. */
    static String clean(String text) {
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String seen = UNSEEN.matcher(whole(shortened)).replaceAll(" ");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /** The text as it may stand in XML and IIM: whole characters, no control characters but line ends, trimmed. */
    static String printable(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return UNWRITABLE.matcher(whole(lines)).replaceAll("").strip();
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** UTF-8 that a byte limit cut inside its last character; undeclared, it must have a whole one before that. */
    private static Optional<String> withoutHalfCharacter(byte[] bytes, boolean isUtf8) {
        for (int half = 1; half <= Math.min(3, bytes.length); half++) {
            Optional<String> rest = decoded(Arrays.copyOf(bytes, bytes.length - half), StandardCharsets.UTF_8);
            boolean cut = (bytes[bytes.length - half] & 0xc0) == 0xc0;
            if (cut && rest.isPresent()) {
                return rest.filter(text -> isUtf8 || text.chars().anyMatch(c -> c > 0x7f));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException anotherCharset) {
            return Optional.empty();
        }
    }

    /** Letters and marks that captions use count for it, other foreign characters against it. */
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                score += TYPOGRAPHY.indexOf(c) >= 0 ? 2 : Character.isLetter(c) ? 0 : -2;
                score -= isCapitalInsideWord(text, i) ? 2 : 0;
            }
        }
        return score;
    }

    private static boolean isCapitalInsideWord(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && at > 0 && Character.isLowerCase(text.charAt(at - 1));
    }
}
