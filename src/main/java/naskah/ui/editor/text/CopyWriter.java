package naskah.ui.editor.text;

import java.util.List;
import naskah.document.Block;

/** Turns copied blocks into what other programs paste. */
public interface CopyWriter {
    String html(List<Block> blocks);

    String plain(List<Block> blocks);
}
