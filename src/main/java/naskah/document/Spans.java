package naskah.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Sums and cuts over the spans of one block; offsets are UTF-16 units of the block's text. */
public final class Spans {
    private Spans() {}

    /** The same text with neighbours of equal marks joined: the one form in which a block holds its spans. */
    public static List<Span> normal(List<Span> spans) {
        List<Span> joined = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (!joined.isEmpty() && joined.getLast().marks().equals(span.marks())) {
                joined.set(joined.size() - 1, span.withText(joined.getLast().text() + span.text()));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    public static List<Span> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(Span.plain(text));
    }

    public static String text(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** The part of the text from {@code start} (inclusive) to {@code end} (exclusive). */
    public static List<Span> slice(List<Span> spans, int start, int end) {
        List<Span> part = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, span.text().length());
            if (from < to) {
                part.add(span.withText(span.text().substring(from, to)));
            }
            at += span.text().length();
        }
        return normal(part);
    }

    /** {@code spans} with the range replaced by {@code inserted}. */
    public static List<Span> replace(List<Span> spans, int start, int end, List<Span> inserted) {
        List<Span> all = new ArrayList<>(slice(spans, 0, start));
        all.addAll(inserted);
        all.addAll(slice(spans, end, text(spans).length()));
        return normal(all);
    }

    /** {@code spans} with the marks of the range changed. */
    public static List<Span> mark(List<Span> spans, int start, int end, UnaryOperator<Set<Mark>> change) {
        List<Span> changed = slice(spans, start, end).stream()
                .map(span -> new Span(span.text(), change.apply(new HashSet<>(span.marks()))))
                .toList();
        return replace(spans, start, end, changed);
    }
}
