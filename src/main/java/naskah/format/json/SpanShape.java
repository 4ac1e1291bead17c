package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.document.Links;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.Spans;

/** Reads the spans of a block: text always stays, a mark only when it is known and its link is safe. */
final class SpanShape {
    private SpanShape() {}

    static List<Span> read(Fields block) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode item : block.items("spans")) {
            if (item.isObject()) {
                span(block.member("spans", item)).ifPresent(spans::add);
            } else if (item.isTextual()) {
                spans.addAll(Spans.plain(block.intake().text(item.textValue())));
            } else {
                block.intake().leave(block.path("spans"), item);
            }
        }
        return spans;
    }

    private static Optional<Span> span(Fields span) {
        String text = span.text("text");
        Set<Mark> marks = new LinkedHashSet<>();
        for (JsonNode item : span.items("marks")) {
            Optional<Mark> mark = mark(item);
            boolean secondLink = mark.filter(Mark.Link.class::isInstance).isPresent()
                    && marks.stream().anyMatch(Mark.Link.class::isInstance);
            mark.filter(read -> !secondLink)
                    .ifPresentOrElse(marks::add, () -> span.intake().leave(span.path("marks"), item));
        }
        span.finish();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Span(text, marks));
    }

    private static Optional<Mark> mark(JsonNode item) {
        if (item.isObject()) {
            String href = item.path("link").asText();
            boolean linkOnly = item.size() == 1 && item.path("link").isTextual();
            return linkOnly && Links.isSafe(href) ? Optional.of(new Mark.Link(href)) : Optional.empty();
        }
        return switch (item.asText()) {
            case "strong" -> Optional.of(Mark.STRONG);
            case "emphasis" -> Optional.of(Mark.EMPHASIS);
            default -> Optional.empty();
        };
    }
}
