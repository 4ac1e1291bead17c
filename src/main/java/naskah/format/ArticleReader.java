package naskah.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the articles of one file, each handed over as soon as it is whole,
        so that an archive needs no memory of its size. */
public interface ArticleReader {
    /**
     * Reads to the end, or until the calling thread is interrupted.
     *
     * @param fileName what people call it
     * @throws IOException only when {@code in} itself fails; bad content is an {@link Incoming.Refused}
     */
    void read(InputStream in, String fileName, Consumer<Incoming> sink) throws IOException;
}
