package naskah.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Leaves one voice where several rules would put other words in the same place; different reasons are all heard. */
final class Overlaps {
    /** The rule that only says that a word is unknown: whoever knows more about the place is heard instead. */
    private static final String UNKNOWN_WORD = "EJA-01";

    /** The rule that asks for italics: whoever has another word for the place is heard instead. */
    private static final String FOREIGN_WORD = "EJA-05";

    /** A longer mark is about the sentence and says nothing about a word in it. */
    private static final int A_FEW_WORDS = 40;

    private Overlaps() {}

    static List<Finding> settled(List<Finding> found, Map<Rule, Integer> order) {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Finding::start)
                .thenComparing(Finding::end, Comparator.reverseOrder())
                .thenComparing(finding -> order.get(finding.rule())));
        return sorted.stream().filter(finding -> isHeard(finding, sorted)).toList();
    }

    private static boolean isHeard(Finding finding, List<Finding> all) {
        for (Finding other : all) {
            if (other == finding) {
                continue;
            }
            boolean earlier = all.indexOf(other) < all.indexOf(finding);
            boolean silenced = isSamePlace(finding, other) && (yields(finding, other) || earlier && isContradicted(finding, other));
            if (silenced || isMoreThanUnknown(finding, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the finding only says that a word is unknown, of which the other says more. */
    private static boolean isMoreThanUnknown(Finding finding, Finding other) {
        boolean overlaps = other.start() < finding.end() && finding.start() < other.end();
        boolean aboutWords = other.end() - other.start() <= A_FEW_WORDS;
        return overlaps && aboutWords && finding.id().equals(UNKNOWN_WORD) && !other.id().equals(UNKNOWN_WORD);
    }

    private static boolean isSamePlace(Finding one, Finding other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    private static boolean yields(Finding finding, Finding other) {
        return finding.id().equals(FOREIGN_WORD) && !other.id().equals(UNKNOWN_WORD) && !other.id().equals(FOREIGN_WORD);
    }

    /** Only one of two suggestions can be taken; those for an unknown word are in nobody's way. */
    private static boolean isContradicted(Finding finding, Finding other) {
        return suggests(finding) && suggests(other) && !other.id().equals(UNKNOWN_WORD);
    }

    private static boolean suggests(Finding finding) {
        return switch (finding.hit().fixes()) {
            case Fixes.Given given -> !given.all().isEmpty();
            case Fixes.Alike alike -> true;
        };
    }
}
