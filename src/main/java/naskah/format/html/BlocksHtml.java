package naskah.format.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.document.Block;
import naskah.document.Body;
import naskah.house.CreditForm;

/** Writes blocks as HTML for the clipboard, in the elements that every word processor understands. */
public final class BlocksHtml {
    private static final Figures WITHOUT_PICTURES =
            new Figures(CreditForm.PARENTHESES, PageTemplate.standard().words(), photo -> Optional.empty());

    private BlocksHtml() {}

    public static String of(List<Block> blocks) {
        return BodyPieces.of(new Body(blocks), WITHOUT_PICTURES, "", "").stream()
                .map(Piece::html)
                .collect(Collectors.joining("\n"));
    }
}
