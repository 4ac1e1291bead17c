package naskah.format.html;

import java.util.List;
import java.util.stream.Collectors;
import naskah.document.Block;
import naskah.document.Mark;
import naskah.document.Span;

/** Tells blocks as short lines, so that a test can compare them without their ids. */
final class PasteTelling {
    private PasteTelling() {}

    static List<String> of(List<Block> blocks) {
        return blocks.stream().map(PasteTelling::line).toList();
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Paragraph p -> "p " + spans(p.spans());
            case Block.Heading h -> "h" + h.level() + " " + spans(h.spans());
            case Block.Quote q -> "> " + spans(q.spans());
            case Block.ListItem i -> (i.kind() == Block.ListKind.NUMBER ? "1 " : "- ") + spans(i.spans());
            case Block.Divider d -> "---";
            case Block.Picture p -> "picture " + p.caption().text();
            case Block.Embed e -> "embed " + e.url();
            case Block.Unknown u -> "unknown";
        };
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(PasteTelling::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        String text = span.text();
        String lead = text.startsWith(" ") && !span.marks().isEmpty() ? " " : "";
        text = lead.isEmpty() ? text : text.substring(1);
        text = span.marks().contains(Mark.EMPHASIS) ? "_" + text + "_" : text;
        text = span.marks().contains(Mark.STRONG) ? "*" + text + "*" : text;
        for (Mark mark : span.marks()) {
            text = mark instanceof Mark.Link link ? "[" + text + "](" + link.href() + ")" : text;
        }
        return lead + text;
    }
}
