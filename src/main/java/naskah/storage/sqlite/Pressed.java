package naskah.storage.sqlite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The compact form (RFC 1950) of bodies that are rarely read again. */
final class Pressed {
    private Pressed() {}

    static byte[] press(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 16);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
            deflating.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] unpress(byte[] pressed) throws IOException {
        try (InflaterInputStream inflating = new InflaterInputStream(new ByteArrayInputStream(pressed))) {
            return inflating.readAllBytes();
        } catch (IOException broken) {
            throw new Failures.Unreadable("a kept body is not compressed data", broken);
        }
    }
}
