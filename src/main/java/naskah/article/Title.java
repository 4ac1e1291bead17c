package naskah.article;

import java.util.Objects;

/** How the article is called: headline, deck (the line below it) and slug (its name in addresses, see {@link Slug}). */
public record Title(String headline, String deck, String slug) {
    public static final Title EMPTY = new Title("", "", "");

    public Title {
        Objects.requireNonNull(headline);
        Objects.requireNonNull(deck);
        Objects.requireNonNull(slug);
    }

    /** The slug as typed, or the one that the headline gives. */
    public String effectiveSlug() {
        return slug.isBlank() ? Slug.of(headline) : slug;
    }
}
