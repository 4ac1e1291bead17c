package naskah.photo;

import java.io.IOException;

/** The bytes are not the picture they claim to be: the file's fault, not the disk's. */
final class BrokenPicture extends IOException {
    BrokenPicture(String what) {
        super(what);
    }

    BrokenPicture(String what, Throwable cause) {
        super(what, cause);
    }
}
