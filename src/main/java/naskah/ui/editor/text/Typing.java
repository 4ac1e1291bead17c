package naskah.ui.editor.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import naskah.document.Block;
import naskah.document.BlockKind;
import naskah.document.BodyEdits;
import naskah.document.BodyMarks;
import naskah.document.BodyRange;
import naskah.document.Edited;
import naskah.document.LongText;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.TypographicQuotes;
import naskah.house.QuoteStyle;
import naskah.ui.editor.Edit;

/** What keys do to the body: characters, line ends, deletions, compositions. */
public final class Typing {
    private static final String COMPOSED = "…";

    private final BodyViewModel model;
    private final QuoteStyle quotes;
    private boolean composing;
    private boolean deletedSpace;

    public Typing(BodyViewModel model, QuoteStyle quotes) {
        this.model = model;
        this.quotes = quotes;
    }

    /** Replaces the stretch with what was typed; "\n" ends a line. */
    public void type(BodyRange range, String typed) {
        String text = clean(typed);
        if (text.isEmpty()) {
            delete(range);
        } else if (text.equals("\n") && endsRun(range)) {
            kind(range, BlockKind.PARAGRAPH);
        } else {
            put(range, text);
        }
    }

    public void delete(BodyRange range) {
        if (range.isEmpty()) {
            return;
        }
        String gone = range.first() == range.last() ? text(range) : "\n";
        boolean small = gone.length() <= 2;
        boolean space = gone.isBlank();
        if (!composing && deletedSpace && !space) {
            model.session().breakBurst();
        }
        deletedSpace = space;
        take(BodyEdits.delete(model.body(), range), small ? Edit.Kind.DELETE : Edit.Kind.COMMAND, "");
    }

    /** Backspace: at the start of a heading, quote or list item it makes a paragraph of it. */
    public void deleteBack() {
        BodyRange at = model.range();
        if (!at.isEmpty()) {
            delete(at);
        } else if (at.start() > 0) {
            delete(new BodyRange(at.first(), boundary(at, false), at.first(), at.start()));
        } else if (kindAt(at) != BlockKind.PARAGRAPH && block(at.first()) instanceof Block.Text) {
            kind(at, BlockKind.PARAGRAPH);
        } else if (at.first() > 0) {
            int before = at.first() - 1;
            delete(new BodyRange(before, BodyRange.length(block(before)), at.first(), 0));
        }
    }

    public void deleteForward() {
        BodyRange at = model.range();
        int length = BodyRange.length(block(at.last()));
        if (!at.isEmpty()) {
            delete(at);
        } else if (at.start() < length) {
            delete(new BodyRange(at.first(), at.start(), at.first(), boundary(at, true)));
        } else if (at.first() < model.body().blocks().size() - 1) {
            delete(new BodyRange(at.first(), length, at.first() + 1, 0));
        }
    }

    /** Runs one event of an input method; a composition, from its first to its {@code last} event, is one undo step. */
    void compose(Runnable event, boolean last) {
        if (!composing) {
            model.session().breakBurst();
        }
        composing = true;
        try {
            event.run();
        } finally {
            composing = !last;
        }
        if (last) {
            model.session().breakBurst();
        }
    }

    boolean isComposing() {
        return composing;
    }

    private void put(BodyRange range, String text) {
        Set<Mark> marks = model.typedMarks(range);
        if (!range.isEmpty() && !composing) {
            model.session().breakBurst();
        }
        deletedSpace = false;
        boolean burst = !text.substring(0, text.length() - 1).contains("\n");
        take(edit(range, text, marks), burst ? Edit.Kind.TYPE : Edit.Kind.COMMAND, text);
        if (quotes == QuoteStyle.CURLY && !composing && TypographicQuotes.isStraight(text)) {
            turn(text, marks);
        }
    }

    private Edited edit(BodyRange range, String text, Set<Mark> marks) {
        List<List<Span>> lines = Stream.of(text.split("\n", -1))
                .flatMap(line -> LongText.cut(line).stream())
                .map(line -> line.isEmpty() ? List.<Span>of() : List.of(new Span(line, marks)))
                .toList();
        return BodyEdits.type(model.body(), range, lines);
    }

    private void turn(String straight, Set<Mark> marks) {
        BodyRange after = model.range();
        BodyRange mark = new BodyRange(after.first(), after.start() - 1, after.first(), after.start());
        String before = text(new BodyRange(after.first(), 0, after.first(), after.start() - 1));
        take(edit(mark, TypographicQuotes.curly(straight, before), marks), Edit.Kind.COMMAND, "");
    }

    private void take(Edited edited, Edit.Kind kind, String typed) {
        if (composing) {
            model.take(edited, Edit.Kind.TYPE, COMPOSED);
        } else {
            model.take(edited, kind, typed);
        }
    }

    private void kind(BodyRange range, BlockKind kind) {
        take(new Edited(BodyMarks.kind(model.body(), range, kind), range), Edit.Kind.COMMAND, "");
    }

    private boolean endsRun(BodyRange range) {
        return range.isEmpty()
                && block(range.first()) instanceof Block.Text text
                && text.spans().isEmpty()
                && BlockKind.of(text).isRun();
    }

    private BlockKind kindAt(BodyRange at) {
        return block(at.first()) instanceof Block.Text text ? BlockKind.of(text) : BlockKind.PARAGRAPH;
    }

    private int boundary(BodyRange at, boolean forward) {
        if (!(block(at.first()) instanceof Block.Text text)) {
            return forward ? 1 : 0;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.text());
        return forward ? characters.following(at.start()) : characters.preceding(at.start());
    }

    private Block block(int index) {
        return model.body().blocks().get(index);
    }

    private String text(BodyRange range) {
        return block(range.first()) instanceof Block.Text text
                ? text.text().substring(range.start(), range.end())
                : "";
    }

    private static String clean(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return lines.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c) && c != 0xFFFC)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
