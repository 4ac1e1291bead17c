package naskah.format.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import naskah.format.Decoded;
import naskah.format.Limited;
import naskah.format.profile.BadFile.Reason;

/** The text of a file that a person chose. */
final class TextFile {
    /** Far more than any list of a house, 10 MB. */
    private static final int LARGEST = 10 << 20;

    private TextFile() {}

    static String read(Path file) throws BadFile {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = Limited.bytes(in, LARGEST).orElse(null);
        } catch (IOException unreadable) {
            throw new BadFile(Reason.UNREADABLE, file, unreadable);
        }
        if (bytes == null) {
            throw new BadFile(Reason.TOO_LARGE, file, null);
        }
        return switch (Decoded.strictly(bytes)) {
            case Decoded.Text text when text.text().indexOf('\0') < 0 -> text.text();
            case Decoded.Text binary -> throw new BadFile(Reason.NOT_TEXT, file, null);
            case Decoded.Broken broken -> throw new BadFile(Reason.NOT_TEXT, file, null);
        };
    }
}
