package naskah.photo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes readable text of bytes whose character set nobody declared, and clean text of any. */
final class ReadableText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cn}\\u200b\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\u00ad]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final String TYPOGRAPHY = "‘’“”–—…•éèêëáàâäãåíìîïóòôöõúùûüçñÉ";
    private static final int LONGEST = 20_000;

    private ReadableText() {}

    /** The text by its declared character set, else UTF-8 if it is, else Windows or Macintosh, whichever reads better. */
    static String of(byte[] bytes, Optional<Charset> declared) {
        return clean(decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> declared.flatMap(charset -> decoded(bytes, charset)))
                .orElseGet(() -> likelier(new String(bytes, WINDOWS), new String(bytes, MAC))));
    }

    /** One line, trimmed, without control characters, invisible marks and half characters. */
    static String clean(String text) {
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String seen = UNSEEN.matcher(whole(shortened)).replaceAll(" ");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException anotherCharset) {
            return Optional.empty();
        }
    }

    private static String likelier(String windows, String mac) {
        return List.of(windows, mac).stream()
                .max((a, b) -> Integer.compare(score(a), score(b)))
                .orElse(windows);
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
