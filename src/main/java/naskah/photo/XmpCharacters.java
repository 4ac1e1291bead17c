package naskah.photo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The characters of an XMP packet: UTF-8 by rule, UTF-16 by permission, and Latin-1 by mistake; without what XML forbids. */
final class XmpCharacters {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final Pattern FORBIDDEN_REFERENCE = Pattern.compile(
            "&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\\d|3[01]));", Pattern.CASE_INSENSITIVE);

    private XmpCharacters() {}

    static String of(byte[] packet) {
        String text = new String(packet, charset(packet));
        String allowed = FORBIDDEN_REFERENCE.matcher(FORBIDDEN.matcher(text).replaceAll(" ")).replaceAll(" ");
        return allowed.substring(Math.max(0, allowed.indexOf('<')));
    }

    private static Charset charset(byte[] packet) {
        if (packet.length > 1 && (packet[0] == 0 && packet[1] != 0 || packet[0] == (byte) 0xfe)) {
            return StandardCharsets.UTF_16BE;
        }
        if (packet.length > 1 && (packet[0] != 0 && packet[1] == 0 || packet[0] == (byte) 0xff)) {
            return StandardCharsets.UTF_16LE;
        }
        return ReadableText.isUtf8(packet) ? StandardCharsets.UTF_8 : ReadableText.likeliest(List.of(packet));
    }
}
