package naskah.ui.preview;

import java.util.List;
import naskah.format.html.Piece;

/**
 * One state of the preview.
 *
 * @param page   the empty page around the pieces; the same string while it need not be loaded again
 * @param edited the elements of what the person is at, of which the first that is there is kept in view
 */
public record PreviewFrame(PreviewMode mode, String page, List<Piece> pieces, List<String> edited) {
    public PreviewFrame {
        pieces = List.copyOf(pieces);
        edited = List.copyOf(edited);
    }
}
