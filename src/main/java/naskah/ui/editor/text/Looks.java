package naskah.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import naskah.document.Block;
import naskah.document.Span;
import naskah.document.Spans;
import naskah.ui.editor.Proof;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.reactfx.util.Either;

/** Blocks and spans as the control's paragraphs and segments, and back. */
final class Looks {
    private Looks() {}

    static ReadOnlyStyledDocument<ParagraphLook, Either<String, BlockNode>, TextLook> document(List<Block> blocks) {
        var builder = new ReadOnlyStyledDocumentBuilder<>(BlockNode.OPS, ParagraphLook.NONE);
        blocks.forEach(block -> builder.addParagraph(segments(block), ParagraphLook.of(block)));
        return builder.build();
    }

    static ReadOnlyStyledDocument<ParagraphLook, Either<String, BlockNode>, TextLook> text(
            List<Span> spans, ParagraphLook look) {
        var builder = new ReadOnlyStyledDocumentBuilder<>(BlockNode.OPS, ParagraphLook.NONE);
        builder.addParagraph(segments(spans), look);
        return builder.build();
    }

    /** The text of one paragraph of the control with its marks; whatever is not text is left out. */
    static List<Span> spans(Paragraph<ParagraphLook, Either<String, BlockNode>, TextLook> paragraph) {
        List<Span> spans = new ArrayList<>();
        for (StyledSegment<Either<String, BlockNode>, TextLook> segment : paragraph.getStyledSegments()) {
            String text = segment.getSegment().isLeft() ? segment.getSegment().getLeft() : "";
            if (!text.isEmpty()) {
                spans.add(new Span(text, segment.getStyle().marks()));
            }
        }
        return Spans.normal(spans);
    }

    /** The looks of a text with its proofs over it; where proofs overlap the one named first wins. */
    static StyleSpans<TextLook> looks(List<Span> spans, List<Proof> proofs) {
        List<Proof> flat = Proof.flat(proofs);
        StyleSpansBuilder<TextLook> looks = new StyleSpansBuilder<>();
        int at = 0;
        for (Span span : spans) {
            int end = at + span.text().length();
            add(looks, new TextLook(span.marks(), ""), at, end, flat);
            at = end;
        }
        if (at == 0) {
            looks.add(TextLook.PLAIN, 0);
        }
        return looks.create();
    }

    private static void add(StyleSpansBuilder<TextLook> looks, TextLook look, int from, int to, List<Proof> proofs) {
        int at = from;
        for (Proof proof : proofs) {
            int start = Math.max(at, proof.start());
            int end = Math.min(to, proof.end());
            if (start < end) {
                if (start > at) {
                    looks.add(look, start - at);
                }
                looks.add(look.withProof(proof.styleClass()), end - start);
                at = end;
            }
        }
        if (at < to) {
            looks.add(look, to - at);
        }
    }

    private static List<StyledSegment<Either<String, BlockNode>, TextLook>> segments(Block block) {
        return block instanceof Block.Text text
                ? segments(text.spans())
                : List.of(new StyledSegment<>(Either.right(new BlockNode(block.id().value())), TextLook.PLAIN));
    }

    private static List<StyledSegment<Either<String, BlockNode>, TextLook>> segments(List<Span> spans) {
        if (spans.isEmpty()) {
            return List.of(new StyledSegment<>(Either.left(""), TextLook.PLAIN));
        }
        return spans.stream()
                .map(span -> new StyledSegment<Either<String, BlockNode>, TextLook>(
                        Either.left(span.text()), new TextLook(span.marks(), "")))
                .toList();
    }
}
