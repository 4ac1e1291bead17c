package naskah.ui.review;

import java.util.ArrayList;
import java.util.List;
import naskah.article.change.Change;
import naskah.article.diff.Run;

/**
 * The characters that differ within words of which the rest is the same, so that one figure in a long number is seen.
 *
 * @param before how many characters the two words have in common at their beginning, {@code after} at their end
 */
record Core(int before, int after) {
    private static final Core WHOLE = new Core(0, 0);

    /** @param exact whether these are the very characters that differ */
    record Part(Run run, boolean exact) {}

    static Core of(Change change) {
        List<Run> changed = change.runs().stream().filter(run -> run.kind() != Run.Kind.SAME).toList();
        return changed.size() == 2 ? between(changed.getFirst().text(), changed.getLast().text()) : WHOLE;
    }

    private static Core between(String gone, String added) {
        int shorter = Math.min(gone.length(), added.length());
        int head = 0;
        while (head < shorter && gone.charAt(head) == added.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && gone.charAt(gone.length() - 1 - tail) == added.charAt(added.length() - 1 - tail)) {
            tail++;
        }
        return new Core(head, tail);
    }

    List<Part> parts(Run run) {
        int length = run.text().length();
        if (run.kind() == Run.Kind.SAME || before + after == 0 || before + after > length) {
            return List.of(new Part(run, false));
        }
        List<Part> parts = new ArrayList<>();
        add(parts, run, 0, before, false);
        add(parts, run, before, length - after, true);
        add(parts, run, length - after, length, false);
        return parts;
    }

    private static void add(List<Part> parts, Run run, int from, int to, boolean exact) {
        if (from < to) {
            parts.add(new Part(new Run(run.kind(), run.text().substring(from, to)), exact));
        }
    }
}
