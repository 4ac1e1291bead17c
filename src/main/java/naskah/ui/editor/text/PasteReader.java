package naskah.ui.editor.text;

import java.util.List;
import naskah.document.Block;

/** Turns what other programs put on the clipboard into clean blocks. */
public interface PasteReader {
    List<Block> html(String html);

    List<Block> plain(String text);
}
