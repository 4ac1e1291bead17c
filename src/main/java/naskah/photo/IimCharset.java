package naskah.photo;

import com.drew.metadata.StringValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The character set that 1:90 declares, by the escape sequences of ISO 2022 that photo programs write. */
final class IimCharset {
    /** ESC % G. */
    static final byte[] UTF_8 = {0x1b, '%', 'G'};

    private IimCharset() {}

    /** @param dataset as metadata-extractor keeps it: the name of a character set it knows, else the bytes */
    static Optional<Charset> declared(Object dataset) {
        String escape = switch (dataset) {
            case StringValue bytes -> new String(bytes.getBytes(), StandardCharsets.ISO_8859_1);
            case String name -> name;
            case null, default -> "";
        };
        return switch (escape.strip()) {
            case "\u001b%G", "\u001b%/G", "\u001b%/H", "\u001b%/I", "UTF-8" -> Optional.of(StandardCharsets.UTF_8);
            case "\u001b.A", "\u001b-A", "\u001b,A", "ISO-8859-1" -> Optional.of(Charset.forName("windows-1252"));
            case "\u001b.b", "\u001b-b", "ISO-8859-15" -> Optional.of(Charset.forName("ISO-8859-15"));
            default -> Optional.empty();
        };
    }
}
