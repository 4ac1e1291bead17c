package naskah.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses may stand in an article: only those that cannot run anything (no script, data or file addresses). */
public final class Links {
    private Links() {}

    /** True for an absolute http or https address with a host, or a mailto address. */
    public static boolean isSafe(String href) {
        try {
            URI uri = new URI(href);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "http", "https" -> uri.getHost() != null;
                case "mailto" -> uri.getSchemeSpecificPart().contains("@");
                default -> false;
            };
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** What a person typed or pasted as a safe address ("contoh.id/a b" becomes "https://contoh.id/a%20b"), if it can be one. */
    public static Optional<String> repair(String typed) {
        String address = typed.strip().replace(" ", "%20");
        if (isSafe(address)) {
            return Optional.of(address);
        }
        boolean bareHost = address.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([/?#:].*)?");
        return bareHost && isSafe("https://" + address) ? Optional.of("https://" + address) : Optional.empty();
    }
}
