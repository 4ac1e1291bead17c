package naskah.intake;

import naskah.format.ArticleReader;

/** Chooses the reader of a file. */
@FunctionalInterface
public interface Formats {
    /** The reader for a file of this name that begins with {@code head}. */
    ArticleReader forFile(String name, byte[] head);
}
