package naskah.ui.editor.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.ui.editor.Proof;
import naskah.ui.editor.Proofs;
import org.fxmisc.richtext.model.StyleSpans;

/** The marks over the text that are not part of the article: find hits above the check's. Only what differs is touched. */
final class ProofLayers {
    private final BodyArea area;
    private Map<BlockId, List<Proof>> hits = Map.of();
    private Map<String, List<Proof>> remarks = Map.of();
    private Map<BlockId, Shown> shown = new HashMap<>();

    private record Shown(Block block, List<Proof> proofs) {}

    ProofLayers(BodyArea area) {
        this.area = area;
    }

    void showHits(List<Block> blocks, Map<BlockId, List<Proof>> proofs) {
        hits = Map.copyOf(proofs);
        show(blocks);
    }

    /** The control was built anew in part: whatever is marked is looked at again. */
    void showAgain(List<Block> blocks) {
        shown.replaceAll((id, was) -> new Shown(null, was.proofs()));
        show(blocks);
    }

    void showRemarks(List<Block> blocks, Map<String, List<Proof>> proofs) {
        remarks = proofs;
        show(blocks);
    }

    private void show(List<Block> blocks) {
        if (hits.isEmpty() && remarks.isEmpty() && shown.isEmpty()) {
            return;
        }
        Map<BlockId, Shown> next = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Text text) {
                show(i, text, next);
            }
        }
        shown = next;
    }

    private void show(int index, Block.Text text, Map<BlockId, Shown> next) {
        List<Proof> proofs = over(text);
        Shown before = shown.get(text.id());
        if (!proofs.isEmpty()) {
            next.put(text.id(), new Shown(text, proofs));
        }
        boolean bare = proofs.isEmpty() && before == null;
        boolean same = before != null && before.block() == text && before.proofs().equals(proofs);
        if (!bare && !same) {
            style(index, text, proofs);
        }
    }

    private List<Proof> over(Block.Text text) {
        List<Proof> above = hits.getOrDefault(text.id(), List.of());
        List<Proof> below = remarks.isEmpty() ? List.of() : remarks.getOrDefault(Proofs.key(text.id()), List.of());
        if (above.isEmpty() && below.isEmpty()) {
            return List.of();
        }
        int length = text.text().length();
        return Stream.concat(above.stream(), below.stream()).filter(proof -> proof.end() <= length).toList();
    }

    private void style(int index, Block.Text text, List<Proof> proofs) {
        StyleSpans<TextLook> looks = Looks.looks(text.spans(), proofs);
        if (!looks.equals(area.getParagraph(index).getStyleSpans())) {
            area.getContent().setStyleSpans(index, 0, looks);
        }
    }
}
