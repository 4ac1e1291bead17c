package naskah.ui.editor.text;

import java.util.List;
import naskah.document.Block;
import naskah.document.Spans;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.reactfx.util.Either;

/** Brings the control in line with a body: only what differs is replaced, then every differing paragraph style set again. */
final class AreaUpdate {
    private final BodyArea area;
    private final BlockNodes nodes;

    AreaUpdate(BodyArea area, BlockNodes nodes) {
        this.area = area;
        this.nodes = nodes;
    }

    /** Shows {@code after} where {@code before} is shown; both have at least one block. */
    void show(List<Block> before, List<Block> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head) == after.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.get(before.size() - 1 - tail) == after.get(after.size() - 1 - tail)) {
            tail++;
        }
        List<Block> old = before.subList(head, before.size() - tail);
        List<Block> fresh = after.subList(head, after.size() - tail);
        if (isSameRow(old, fresh)) {
            inPlace(head, old, fresh);
        } else {
            replace(head, old.size(), fresh);
            restyle(Math.max(0, head - 1), Math.min(after.size(), head + fresh.size() + 1), after);
        }
    }

    /** Puts a first body into the empty control. */
    void fill(List<Block> blocks) {
        blocks.forEach(this::know);
        area.getContent().replace(0, 0, Looks.document(blocks));
        restyle(0, blocks.size(), blocks);
    }

    private static boolean isSameRow(List<Block> old, List<Block> fresh) {
        if (old.size() != fresh.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            boolean sameSort = old.get(i) instanceof Block.Text == fresh.get(i) instanceof Block.Text;
            if (!sameSort || !old.get(i).id().equals(fresh.get(i).id())) {
                return false;
            }
        }
        return true;
    }

    private void inPlace(int first, List<Block> old, List<Block> fresh) {
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i) == fresh.get(i)) {
                continue;
            }
            if (fresh.get(i) instanceof Block.Text text) {
                retype(first + i, (Block.Text) old.get(i), text);
                restyle(first + i, text);
            } else {
                nodes.know(fresh.get(i));
            }
        }
    }

    private void retype(int index, Block.Text old, Block.Text fresh) {
        String was = old.text();
        String is = fresh.text();
        if (!was.equals(is)) {
            int shorter = Math.min(was.length(), is.length());
            int head = 0;
            while (head < shorter && was.charAt(head) == is.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
                tail++;
            }
            int start = area.getAbsolutePosition(index, 0);
            var middle = Looks.text(Spans.slice(fresh.spans(), head, is.length() - tail), ParagraphLook.of(fresh));
            area.getContent().replace(start + head, start + was.length() - tail, middle);
        }
        if (!Looks.spans(area.getParagraph(index)).equals(fresh.spans())) {
            area.getContent().setStyleSpans(index, 0, Looks.looks(fresh.spans(), List.of()));
        }
    }

    private void replace(int first, int count, List<Block> fresh) {
        fresh.forEach(this::know);
        int size = area.getParagraphs().size();
        if (count > 0 && !fresh.isEmpty()) {
            area.getContent().replace(start(first), end(first + count - 1), Looks.document(fresh));
        } else if (count > 0) {
            boolean last = first + count == size;
            int from = last ? end(first - 1) : start(first);
            int to = last ? end(first + count - 1) : start(first + count);
            area.getContent().replace(from, to, Looks.text(List.of(), ParagraphLook.NONE));
        } else if (first == size) {
            int at = end(first - 1);
            area.getContent().replace(at, at, empty().concat(Looks.document(fresh)));
        } else {
            area.getContent().replace(start(first), start(first), Looks.document(fresh).concat(empty()));
        }
    }

    /** A line end: concatenated to other text it begins a new paragraph. */
    private static ReadOnlyStyledDocument<ParagraphLook, Either<String, BlockNode>, TextLook> empty() {
        return ReadOnlyStyledDocument.fromString("\n", ParagraphLook.NONE, TextLook.PLAIN, BlockNode.OPS);
    }

    private void restyle(int from, int to, List<Block> after) {
        for (int i = from; i < to; i++) {
            restyle(i, after.get(i));
        }
    }

    private void restyle(int index, Block block) {
        Paragraph<ParagraphLook, Either<String, BlockNode>, TextLook> shown = area.getParagraph(index);
        ParagraphLook look = ParagraphLook.of(block);
        if (!shown.getParagraphStyle().equals(look)) {
            area.getContent().setParagraphStyle(index, look);
        }
    }

    private void know(Block block) {
        if (!(block instanceof Block.Text)) {
            nodes.know(block);
        }
    }

    private int start(int paragraph) {
        return area.getAbsolutePosition(paragraph, 0);
    }

    private int end(int paragraph) {
        return area.getAbsolutePosition(paragraph, area.getParagraphLength(paragraph));
    }
}
