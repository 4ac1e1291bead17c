package naskah.ui.editor.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naskah.document.Block;
import naskah.document.BlockId;
import org.fxmisc.richtext.model.StyleSpans;

/** The marks over the text that are not part of the article; only paragraphs whose looks differ are touched. */
final class Proofs {
    private final BodyArea area;
    private Map<BlockId, List<Proof>> shown = Map.of();

    Proofs(BodyArea area) {
        this.area = area;
    }

    void show(List<Block> blocks, Map<BlockId, List<Proof>> proofs) {
        Set<BlockId> touched = new HashSet<>(shown.keySet());
        touched.addAll(proofs.keySet());
        shown = Map.copyOf(proofs);
        if (touched.isEmpty()) {
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (touched.contains(blocks.get(i).id()) && blocks.get(i) instanceof Block.Text text) {
                style(i, text, proofs.getOrDefault(text.id(), List.of()));
            }
        }
    }

    private void style(int index, Block.Text text, List<Proof> proofs) {
        StyleSpans<TextLook> looks = Looks.looks(text.spans(), proofs);
        if (!looks.equals(area.getParagraph(index).getStyleSpans())) {
            area.getContent().setStyleSpans(index, 0, looks);
        }
    }
}
