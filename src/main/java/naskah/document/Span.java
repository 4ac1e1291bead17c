package naskah.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SequencedSet;
import java.util.Collections;

/** A run of text that carries the same marks; never empty, its marks always in the same order, at most one link. */
public record Span(String text, Set<Mark> marks) {
    private static final Comparator<Mark> ORDER = Comparator.comparingInt(Span::rank);

    public Span {
        Objects.requireNonNull(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a span holds at least one character");
        }
        marks = ordered(marks);
    }

    public static Span plain(String text) {
        return new Span(text, Set.of());
    }

    public static Span of(String text, Mark... marks) {
        return new Span(text, Set.of(marks));
    }

    public Span withText(String other) {
        return new Span(other, marks);
    }

    private static Set<Mark> ordered(Collection<Mark> marks) {
        if (marks.isEmpty()) {
            return Set.of();
        }
        SequencedSet<Mark> sorted = new LinkedHashSet<>();
        marks.stream().sorted(ORDER).forEach(sorted::add);
        if (sorted.stream().filter(Mark.Link.class::isInstance).count() > 1) {
            throw new IllegalArgumentException("a span has at most one link");
        }
        return Collections.unmodifiableSet(sorted);
    }

    private static int rank(Mark mark) {
        return switch (mark) {
            case Mark.Link link -> 0;
            case Mark.Strong strong -> 1;
            case Mark.Emphasis emphasis -> 2;
        };
    }
}
