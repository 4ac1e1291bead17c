package naskah.photo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The character set that 1:90 declares, by the escape sequences of ISO 2022 that photo programs write. */
final class IimCharset {
    /** ESC % G. */
    static final byte[] UTF_8 = {0x1b, '%', 'G'};

    private IimCharset() {}

    static Optional<Charset> declared(List<byte[]> datasets) {
        String escape = datasets.isEmpty() ? "" : new String(datasets.getFirst(), StandardCharsets.ISO_8859_1);
        return switch (escape.strip()) {
            case "\u001b%G", "\u001b%/G", "\u001b%/H", "\u001b%/I" -> Optional.of(StandardCharsets.UTF_8);
            case "\u001b.A", "\u001b-A", "\u001b,A" -> Optional.of(Charset.forName("windows-1252"));
            case "\u001b.b", "\u001b-b" -> Optional.of(Charset.forName("ISO-8859-15"));
            default -> Optional.empty();
        };
    }
}
