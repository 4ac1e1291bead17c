package naskah.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naskah.check.spelling.Spelling;

/** What the rules made of a golden set: per rule what was planted, found, missed, and marked where nothing is wrong. */
final class GoldenScore {
    /** The rule that has nothing to say without a dictionary. */
    private static final String NEEDS_DICTIONARY = "EJA-01";

    private final Map<String, Figures> byRule = new TreeMap<>();
    private final Map<String, List<Finding>> falseByText = new LinkedHashMap<>();
    private final List<String> missed = new ArrayList<>();

    /** The figures of one rule; {@code wrong} counts its false errors and warnings. */
    record Figures(int planted, int found, int wrong) {
        static final Figures NONE = new Figures(0, 0, 0);

        Figures and(Figures other) {
            return new Figures(planted + other.planted, found + other.found, wrong + other.wrong);
        }

        double recall() {
            return planted == 0 ? 1 : found / (double) planted;
        }
    }

    static GoldenScore of(List<GoldenText> texts, Optional<Spelling> spelling) {
        GoldenScore score = new GoldenScore();
        texts.forEach(text -> score.add(text, text.findings(Rules.all(), spelling), spelling.isPresent()));
        return score;
    }

    private void add(GoldenText text, List<Finding> findings, boolean hasDictionary) {
        for (GoldenText.Plant plant : text.plants()) {
            if (hasDictionary || !plant.rule().equals(NEEDS_DICTIONARY)) {
                boolean found = findings.stream().anyMatch(plant::isFoundBy);
                count(plant.rule(), new Figures(1, found ? 1 : 0, 0));
                if (!found) {
                    missed.add(text.name() + " " + plant.rule() + " " + plant.words());
                }
            }
        }
        List<Finding> wrong = text.falseAmong(findings);
        wrong.forEach(finding -> count(finding.id(), new Figures(0, 0, 1)));
        falseByText.put(text.name(), wrong);
    }

    private void count(String rule, Figures more) {
        byRule.merge(rule, more, Figures::and);
    }

    Map<String, Figures> byRule() {
        return byRule;
    }

    Figures all() {
        return byRule.values().stream().reduce(Figures.NONE, Figures::and);
    }

    /** The planted errors that no rule of their id found. */
    List<String> missed() {
        return missed;
    }

    /** The false errors and warnings of each text, none for most. */
    Map<String, List<Finding>> falseByText() {
        return falseByText;
    }
}
