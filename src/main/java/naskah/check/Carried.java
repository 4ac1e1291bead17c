package naskah.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.Passage;

/**
 * Findings carried over an edit until the rules have read again: each goes along with its words, and one whose words, or
 * the letters right beside them, were touched is dropped. So no finding ever stands on other text.
 */
public final class Carried {
    private final Map<Object, Passage> now = new HashMap<>();

    private Carried(Article article) {
        Passage.of(article).forEach(passage -> now.put(key(passage), passage));
    }

    public static List<Finding> over(List<Finding> findings, Article article) {
        if (findings.isEmpty()) {
            return findings;
        }
        Carried carried = new Carried(article);
        return findings.stream().flatMap(carried::carry).toList();
    }

    private Stream<Finding> carry(Finding finding) {
        Passage there = now.get(key(finding.passage()));
        if (there == null) {
            return Stream.empty();
        }
        if (isSame(there, finding.passage())) {
            return Stream.of(finding);
        }
        if (there.text().equals(finding.passage().text())) {
            return Stream.of(moved(finding, there, 0));
        }
        return shift(finding, there.text()).map(by -> moved(finding, there, by)).stream();
    }

    /** The same block, or the same words in the form: told without reading a body's text, as this runs with every key. */
    private static boolean isSame(Passage now, Passage before) {
        return now.isInBody() ? now.owner() == before.owner() : now.equals(before);
    }

    /** By how much the finding's words moved; empty when the change touched them. */
    private static Optional<Integer> shift(Finding finding, String after) {
        String before = finding.passage().text();
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (finding.end() <= head && !joins(after, finding.end())) {
            return Optional.of(0);
        }
        int by = after.length() - before.length();
        boolean behind = finding.start() >= before.length() - tail && !joins(after, finding.start() + by);
        return behind ? Optional.of(by) : Optional.empty();
    }

    /** Whether a word goes on across this place of the text. */
    private static boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static Finding moved(Finding finding, Passage passage, int by) {
        Hit hit = finding.hit();
        Hit there = by == 0 ? hit : hit.moved(by);
        return new Finding(finding.rule(), finding.weight(), passage, there, finding.sentence());
    }

    private static Object key(Passage passage) {
        return passage.isInBody() ? passage.owner().id() : passage.field();
    }
}
