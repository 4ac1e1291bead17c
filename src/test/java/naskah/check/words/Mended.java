package naskah.check.words;

import static java.util.Comparator.comparingInt;

import java.util.List;
import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.Rule;

/** A line of copy with the first suggestion of all that one rule marks in it, so that a table shows wrong and right. */
final class Mended {
    private Mended() {}

    static String by(Rule rule, String copy) {
        StringBuilder mended = new StringBuilder(copy);
        List<Finding> last = Checks.of(rule, copy).stream()
                .sorted(comparingInt(Finding::start).reversed())
                .toList();
        for (Finding finding : last) {
            mended.replace(finding.start(), finding.end(), finding.suggestions().getFirst());
        }
        return mended.toString();
    }
}
