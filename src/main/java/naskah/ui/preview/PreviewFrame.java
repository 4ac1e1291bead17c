package naskah.ui.preview;

import java.util.List;
import java.util.Optional;
import naskah.format.html.Piece;

/**
 * One state of the preview.
 *
 * @param page   the empty page around the pieces; the same string while it need not be loaded again
 * @param edited the element that the person is writing, to be kept in view
 */
public record PreviewFrame(PreviewMode mode, String page, List<Piece> pieces, Optional<String> edited) {
    public PreviewFrame {
        pieces = List.copyOf(pieces);
    }
}
