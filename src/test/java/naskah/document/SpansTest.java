package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final Mark LINK = new Mark.Link("https://warta.example/a");
    private static final List<Set<Mark>> MARKS =
            List.of(Set.of(), Set.of(Mark.STRONG), Set.of(Mark.EMPHASIS), Set.of(LINK), Set.of(Mark.STRONG, LINK));

    /** The naive model: every character with its own marks. */
    private record Letter(char value, Set<Mark> marks) {}

    @Test
    void aSpanHoldsTextAndAtMostOneLink() {
        assertThatThrownBy(() -> Span.plain("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.of("a", LINK, new Mark.Link("https://lain.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksStandInOneOrderHoweverTheyWereGiven() {
        assertThat(Span.of("a", Mark.EMPHASIS, Mark.STRONG, LINK).marks())
                .containsExactly(LINK, Mark.STRONG, Mark.EMPHASIS);
    }

    @Test
    void marksOfASpanCannotBeChanged() {
        Set<Mark> marks = Span.of("a", Mark.STRONG).marks();
        assertThatThrownBy(() -> marks.add(Mark.EMPHASIS)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEmptyTextHasNoSpans() {
        assertThat(Spans.plain("")).isEmpty();
        assertThat(Spans.text(List.of())).isEmpty();
    }

    @RepeatedTest(30)
    void everyOperationAgreesWithTheNaiveModel(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Span> spans = List.of();
        List<Letter> model = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            int start = random.nextInt(model.size() + 1);
            int end = start + random.nextInt(model.size() - start + 1);
            if (random.nextInt(3) == 0) {
                Set<Mark> marks = MARKS.get(random.nextInt(MARKS.size()));
                spans = Spans.mark(spans, start, end, before -> marks);
                model.subList(start, end).replaceAll(letter -> new Letter(letter.value(), marks));
            } else {
                List<Span> inserted = randomSpans(random);
                spans = Spans.replace(spans, start, end, inserted);
                model.subList(start, end).clear();
                model.addAll(start, letters(inserted));
            }
            assertThat(letters(spans)).isEqualTo(model);
            assertNormal(spans);
            int from = random.nextInt(model.size() + 1);
            int to = from + random.nextInt(model.size() - from + 1);
            assertThat(letters(Spans.slice(spans, from, to))).isEqualTo(model.subList(from, to));
        }
    }

    private static void assertNormal(List<Span> spans) {
        assertThat(Spans.normal(spans)).isEqualTo(spans);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).marks()).isNotEqualTo(spans.get(i - 1).marks());
        }
    }

    private static List<Span> randomSpans(Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String text = "kata baru".substring(0, 1 + random.nextInt(9));
            spans.add(new Span(text, MARKS.get(random.nextInt(MARKS.size()))));
        }
        return spans;
    }

    private static List<Letter> letters(List<Span> spans) {
        List<Letter> letters = new ArrayList<>();
        spans.forEach(span -> span.text().chars().forEach(c -> letters.add(new Letter((char) c, span.marks()))));
        return letters;
    }
}
