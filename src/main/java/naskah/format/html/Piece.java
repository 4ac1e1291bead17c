package naskah.format.html;

import java.util.Objects;

/**
 * A top-level element of the page's {@code <article>}; the page is its pieces in order, so a preview can exchange one without the rest.
 *
 * @param id   the element's {@code id} attribute, unique and stable while the block lives
 * @param html the element, whole, with that id on it
 */
public record Piece(String id, String html) {
    public Piece {
        Objects.requireNonNull(id);
        Objects.requireNonNull(html);
    }
}
