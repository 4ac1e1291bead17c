package naskah.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file as text: UTF-8, or UTF-16 when a byte order mark says so. */
public sealed interface Decoded {
    /** What was read, without its byte order mark. */
    record Text(String text, Charset charset) implements Decoded {}

    record Broken(Refusal.Reason reason) implements Decoded {}

    /** Reads strictly; a last character that is cut off is {@code TRUNCATED},
            anything else that is wrong is {@code NOT_UTF8}. */
    static Decoded strictly(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff)) {
            return whole(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return whole(bytes, 2, StandardCharsets.UTF_16LE);
        }
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        return faultInUtf8(bytes, start)
                .<Decoded>map(Broken::new)
                .orElseGet(() -> new Text(
                        new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8),
                                StandardCharsets.UTF_8));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    private static Decoded whole(byte[] bytes, int start, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
            return new Text(text.toString(), charset);
        } catch (CharacterCodingException broken) {
            return new Broken(Refusal.Reason.NOT_UTF8);
        }
    }

    private static Optional<Refusal.Reason> faultInUtf8(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer thrownAway = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(in, thrownAway.clear(), false);
        } while (result.isOverflow());
        if (result.isError()) {
            return Optional.of(Refusal.Reason.NOT_UTF8);
        }
        return in.hasRemaining() ? Optional.of(Refusal.Reason.TRUNCATED) : Optional.empty();
    }
}
