package naskah.document;

import static java.util.regex.Matcher.quoteReplacement;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses may stand in an article: only those that cannot run anything (no script, data or file addresses). */
public final class Links {
    /** Longer than any address that servers take. */
    private static final int LONGEST = 8_000;

    private static final Pattern WEB = Pattern.compile("(https?://)([^/?#:@]++)(.*+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("((?:[\\p{L}\\p{N}-]++\\.)++[\\p{L}\\p{N}-]++)((?:[/?#]|:\\d).*+)?+");
    private static final Pattern STRAY = Pattern.compile("[ \"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

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

    /**
     * What a person typed or pasted as a safe address, if it can be one: "contoh.id/a b" becomes
     * "https://contoh.id/a%20b", characters that RFC 3986 knows no place for are percent-encoded, a host in other
     * letters becomes its ASCII form.
     */
    public static Optional<String> repair(String typed) {
        String address = encoded(typed.strip());
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher web = WEB.matcher(address);
        Matcher bare = BARE.matcher(address);
        if (web.matches()) {
            return safe(web.group(1) + asciiHost(web.group(2)) + web.group(3));
        }
        return bare.matches() ? safe("https://" + asciiHost(bare.group(1)) + tail(bare.group(2))) : safe(address);
    }

    private static Optional<String> safe(String address) {
        return isSafe(address) ? Optional.of(address) : Optional.empty();
    }

    private static String tail(String rest) {
        return rest == null ? "" : rest;
    }

    private static String asciiHost(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException notAHost) {
            return host;
        }
    }

    private static String encoded(String address) {
        return STRAY.matcher(address).replaceAll(stray -> quoteReplacement(percent(stray.group())));
    }

    private static String percent(String characters) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : characters.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return encoded.toString();
    }
}
