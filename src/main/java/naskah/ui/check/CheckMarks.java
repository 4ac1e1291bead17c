package naskah.ui.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.check.Finding;
import naskah.house.Weight;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Proof;
import naskah.ui.editor.Proofs;

/** How findings look over the texts, and where they are for a caret. */
final class CheckMarks {
    /** A finding about a whole sentence or paragraph is marked at its first words: nobody reads over a long wave. */
    private static final int LONGEST = 60;

    private static final Comparator<Finding> HEAVIEST =
            Comparator.comparing(Finding::weight).thenComparing(finding -> finding.end() - finding.start());

    private CheckMarks() {}

    static Map<String, List<Proof>> of(List<Finding> findings) {
        Map<String, List<Finding>> places = new HashMap<>();
        findings.forEach(finding -> places.computeIfAbsent(place(finding.passage()), key -> new ArrayList<>()).add(finding));
        Map<String, List<Proof>> marks = new HashMap<>();
        places.forEach((place, all) -> marks.put(place, all.stream()
                .sorted(HEAVIEST)
                .map(CheckMarks::proof)
                .toList()));
        return marks;
    }

    /** The finding's words as a selection. */
    static Caret caret(Finding finding) {
        Passage passage = finding.passage();
        String block = passage.isInBody() ? passage.owner().id().value() : "";
        return new Caret(
                passage.field(), new Caret.Point(block, finding.start()), new Caret.Point(block, finding.end()));
    }

    /** Whether the caret stands in the finding's words or right at their edge. */
    static boolean holds(Finding finding, Caret caret) {
        Caret there = caret(finding);
        return there.field().equals(caret.field())
                && there.head().block().equals(caret.head().block())
                && finding.start() <= caret.head().offset()
                && caret.head().offset() <= finding.end();
    }

    /** The heaviest and shortest finding where the caret is. */
    static Optional<Finding> at(List<Finding> findings, Caret caret) {
        return findings.stream().filter(finding -> holds(finding, caret)).min(HEAVIEST);
    }

    /** The number of the first finding behind the caret, the list's size when there is none. */
    static int firstAfter(List<Finding> findings, Article article, Caret caret) {
        Map<String, Integer> order = new HashMap<>();
        Passage.of(article).forEach(passage -> order.put(place(passage), order.size()));
        String block = caret.head().block();
        int here = order.getOrDefault(block.isEmpty() ? caret.field() : "body:" + block, -1);
        for (int i = 0; i < findings.size(); i++) {
            int there = order.getOrDefault(place(findings.get(i).passage()), -1);
            if (there > here || (there == here && findings.get(i).start() > caret.head().offset())) {
                return i;
            }
        }
        return findings.size();
    }

    private static Proof proof(Finding finding) {
        boolean spelling = finding.id().equals("EJA-01") && finding.weight() == Weight.ERROR;
        String look = spelling ? "spelling" : finding.weight().name().toLowerCase(Locale.ROOT);
        return new Proof(finding.start(), markedEnd(finding), "proof-" + look);
    }

    private static int markedEnd(Finding finding) {
        if (finding.end() - finding.start() <= LONGEST) {
            return finding.end();
        }
        int space = finding.passage().text().indexOf(' ', finding.start() + LONGEST / 3);
        return space < 0 || space > finding.end() ? finding.end() : space;
    }

    private static String place(Passage passage) {
        return passage.isInBody() ? Proofs.key(passage.owner().id()) : passage.field();
    }

    /** The finding before or after another one, round the end; empty where that one is not among these. */
    static Optional<Finding> beside(List<Finding> all, Finding from, int by) {
        int at = all.indexOf(from);
        return at < 0 ? Optional.empty() : Optional.of(all.get(Math.floorMod(at + by, all.size())));
    }

    /** The first finding after the caret, or the last one before it, round the end. */
    static Optional<Finding> beside(List<Finding> all, Article article, Caret caret, int by) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int after = firstAfter(all, article, caret);
        return Optional.of(all.get(Math.floorMod(by > 0 ? after : after - 1, all.size())));
    }
}
