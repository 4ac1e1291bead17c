package naskah.article;

import java.util.Objects;

/** Where the story was taken from: the agency's name and a link, both empty for the house's own work. */
public record Source(String agency, String link) {
    public static final Source NONE = new Source("", "");

    public Source {
        Objects.requireNonNull(agency);
        Objects.requireNonNull(link);
    }
}
