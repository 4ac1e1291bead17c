package naskah.format.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import naskah.format.Decoded;

/** The lines of a site text without what nobody sees: zero-width and control characters, no-break spaces,
        empty lines. */
record SiteLines(List<String> lines, Optional<Charset> guessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u00ad\\u200b-\\u200f\\u202a-\\u202e]"
                    + "|[\\u2060-\\u206f\\ufeff\\ufffe\\uffff]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern BULLETS_OF_SITES = Pattern.compile("^[#*_]+\\s*|\\s*[*_]+$");

    SiteLines {
        lines = List.copyOf(lines);
    }

    /** Nothing only when the bytes are broken UTF-16; others that are not UTF-8 are read as Windows-1252. */
    static Optional<SiteLines> of(byte[] bytes) {
        return switch (Decoded.strictly(bytes)) {
            case Decoded.Text text -> Optional.of(new SiteLines(clean(text.text()), Optional.empty()));
            case Decoded.Broken broken -> guessed(bytes);
        };
    }

    static boolean isMarker(String line, String... words) {
        String bare = BULLETS_OF_SITES.matcher(line.replaceAll("^[\\[(<]|[\\])>:]$", "")).replaceAll("");
        return List.of(words).contains(bare.toLowerCase(Locale.ROOT));
    }

    private static Optional<SiteLines> guessed(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
        return utf16
                ? Optional.empty()
                : Optional.of(new SiteLines(
                        clean(WINDOWS.decode(ByteBuffer.wrap(bytes)).toString()), Optional.of(WINDOWS)));
    }

    private static List<String> clean(String text) {
        String lines = UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        return lines.lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
