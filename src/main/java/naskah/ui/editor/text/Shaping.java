package naskah.ui.editor.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.BlockKind;
import naskah.document.Body;
import naskah.document.BodyEdits;
import naskah.document.BodyMarks;
import naskah.document.BodyRange;
import naskah.document.Edited;
import naskah.document.LongText;
import naskah.document.Links;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.ui.editor.Edit;

/** The commands that give the body its shape: marks, links, kinds of blocks, dividers, pasted blocks. */
public final class Shaping {
    private final BodyViewModel model;

    public Shaping(BodyViewModel model) {
        this.model = model;
    }

    /** Does the command, or nothing when it is none of the body's; a link needs its address, see {@link #link}. */
    public void perform(String command) {
        switch (command) {
            case "text.bold" -> toggle(Mark.STRONG);
            case "text.italic" -> toggle(Mark.EMPHASIS);
            case "block.paragraph" -> kind(BlockKind.PARAGRAPH);
            case "block.heading" -> kind(BlockKind.HEADING);
            case "block.subheading" -> kind(BlockKind.SUBHEADING);
            case "block.quote" -> kind(BlockKind.QUOTE);
            case "block.bullets" -> kind(BlockKind.BULLET);
            case "block.numbers" -> kind(BlockKind.NUMBER);
            case "block.divider" -> insert(new Block.Divider(BlockId.fresh()));
            default -> throw new IllegalArgumentException("not a command of the body: " + command);
        }
    }

    public void toggle(Mark mark) {
        BodyRange range = model.range();
        if (range.isEmpty()) {
            Set<Mark> marks = new HashSet<>(model.typedMarks(range));
            if (!marks.remove(mark)) {
                marks.add(mark);
            }
            model.pend(marks);
        } else {
            command(new Edited(BodyMarks.toggle(body(), range, mark), range));
        }
    }

    /** Makes all blocks of the selection this kind, or paragraphs again when all were. */
    public void kind(BlockKind kind) {
        BodyRange range = model.range();
        boolean all = body().blocks().subList(range.first(), range.last() + 1).stream()
                .filter(Block.Text.class::isInstance)
                .allMatch(block -> BlockKind.of((Block.Text) block) == kind);
        command(new Edited(BodyMarks.kind(body(), range, all ? BlockKind.PARAGRAPH : kind), range));
    }

    /** The stretch that a link command is about: the selection, or the link around the caret. */
    public BodyRange linkRange() {
        BodyRange range = model.range();
        return range.isEmpty()
                ? BodyMarks.linkAround(body(), range.first(), range.start()).orElse(range)
                : range;
    }

    /** The address in the stretch, empty when there is none. */
    public String linkIn(BodyRange range) {
        return BodyEdits.slice(body(), range).stream()
                .filter(Block.Text.class::isInstance)
                .flatMap(block -> ((Block.Text) block).spans().stream())
                .flatMap(span -> BodyMarks.linkOf(span).stream())
                .map(Mark.Link::href)
                .findFirst()
                .orElse("");
    }

    /** Links the stretch to what was typed, or unlinks it when that is blank; false when it is no address that may stand. */
    public boolean link(BodyRange range, String typed) {
        if (typed.isBlank()) {
            command(new Edited(BodyMarks.link(body(), range, Optional.empty()), range));
            return true;
        }
        Optional<Mark.Link> link = Links.repair(typed).map(Mark.Link::new);
        link.ifPresent(mark -> command(linked(range, mark, typed.strip())));
        return link.isPresent();
    }

    /** Puts a block where the caret is; the caret goes on below it. */
    public void insert(Block block) {
        BodyRange range = model.range();
        Block at = body().blocks().get(range.last());
        boolean atEnd = range.end() == BodyRange.length(at);
        boolean textBelow = range.last() + 1 < body().blocks().size()
                && body().blocks().get(range.last() + 1) instanceof Block.Text;
        boolean atStart = range.isEmpty() && range.start() == 0 && !atEnd;
        Block below = new Block.Paragraph(BlockId.fresh(), List.of());
        boolean alone = atStart || (atEnd && textBelow);
        Edited edited = BodyEdits.paste(body(), range, alone ? List.of(block) : List.of(block, below));
        BodyRange caret = edited.selection();
        int next = alone ? Math.min(caret.first() + 1, edited.body().blocks().size() - 1) : caret.first();
        command(Edited.at(edited.body(), next, 0));
    }

    /** Replaces the selection with blocks. */
    public void paste(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            command(BodyEdits.paste(body(), model.range(), LongText.cut(blocks)));
        }
    }

    /** Moves the selection to another place, as one step; a place inside it changes nothing. */
    public void move(int block, int offset) {
        BodyRange range = model.range();
        List<Block> moved = BodyEdits.slice(body(), range);
        if (before(range.last(), range.end(), block, offset)) {
            Edited put = BodyEdits.paste(body(), BodyRange.at(block, offset), moved);
            Edited cut = BodyEdits.delete(put.body(), range);
            int gone = put.body().blocks().size() - cut.body().blocks().size();
            int at = Math.max(0, put.selection().first() - gone);
            command(kept(cut.body(), at, Math.min(put.selection().start(), length(cut.body(), at))));
        } else if (before(block, offset, range.first(), range.start())) {
            Edited cut = BodyEdits.delete(body(), range);
            Edited put = BodyEdits.paste(cut.body(), BodyRange.at(block, offset), moved);
            command(kept(put.body(), put.selection().first(), put.selection().start()));
        }
    }

    /** The body with the blocks that came out equal to what they were as the instances they were. */
    private Edited kept(Body moved, int block, int offset) {
        Map<BlockId, Block> before = new HashMap<>();
        body().blocks().forEach(one -> before.put(one.id(), one));
        List<Block> same = moved.blocks().stream()
                .map(one -> one.equals(before.get(one.id())) ? before.get(one.id()) : one)
                .toList();
        return Edited.at(new Body(same), block, offset);
    }

    private Edited linked(BodyRange range, Mark.Link link, String typed) {
        if (!range.isEmpty()) {
            return new Edited(BodyMarks.link(body(), range, Optional.of(link)), range);
        }
        return BodyEdits.type(body(), range, List.of(List.of(Span.of(typed, link))));
    }

    private void command(Edited edited) {
        model.take(edited, Edit.Kind.COMMAND, "");
    }

    private Body body() {
        return model.body();
    }

    private static int length(Body body, int block) {
        return body.blocks().isEmpty() ? 0 : BodyRange.length(body.blocks().get(block));
    }

    private static boolean before(int block, int offset, int otherBlock, int otherOffset) {
        return block < otherBlock || (block == otherBlock && offset <= otherOffset);
    }
}
