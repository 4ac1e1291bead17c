package naskah.storage.sqlite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/** The compact form (RFC 1950) of bodies that are rarely read again, alone or against one that is known. */
final class Pressed {
    private static final byte[] NOTHING = new byte[0];

    private Pressed() {}

    static byte[] press(byte[] plain) {
        return press(plain, NOTHING);
    }

    /** What it has in common with {@code known} is left out, as far as its last 32 KB reach. */
    static byte[] press(byte[] plain, byte[] known) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        if (known.length > 0) {
            deflater.setDictionary(known);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 16);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static byte[] unpress(byte[] pressed) throws IOException {
        return unpress(pressed, NOTHING);
    }

    /** @param known what it was pressed against, to the byte */
    static byte[] unpress(byte[] pressed, byte[] known) throws IOException {
        Inflater inflater = new Inflater();
        inflater.setInput(pressed);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pressed.length * 4);
        byte[] piece = new byte[8_192];
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(piece);
                out.write(piece, 0, read);
                if (inflater.needsDictionary() && known.length > 0) {
                    inflater.setDictionary(known);
                } else if (read == 0 && !inflater.finished()) {
                    throw new DataFormatException("it ends too early, or leans on another text");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException | IllegalArgumentException broken) {
            throw new Failures.Unreadable("a kept body is not compressed data", broken);
        } finally {
            inflater.end();
        }
    }
}
