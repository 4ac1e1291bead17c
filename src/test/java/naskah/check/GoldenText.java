package naskah.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.check.spelling.Spelling;
import naskah.house.House;
import naskah.house.Weight;

/**
 * A text of the golden set and the errors that were planted in it.
 *
 * @param name   its id or file
 * @param today  the day on which it is checked
 * @param plants none where the text is right as it stands
 */
record GoldenText(String name, Article article, LocalDate today, List<Plant> plants) {
    private static final String ANYWHERE = "*";

    /** A planted error: the rule that has to find it, and the words that it has to mark; "*" for anywhere. */
    record Plant(String rule, String words) {
        boolean isFoundBy(Finding finding) {
            return finding.id().equals(rule) && isTouchedBy(finding);
        }

        /** Whether a finding, whichever rule's, lies on the planted words. */
        boolean isTouchedBy(Finding finding) {
            if (words.equals(ANYWHERE)) {
                return finding.id().equals(rule);
            }
            String text = finding.passage().text();
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                if (finding.start() < at + words.length() && at < finding.end()) {
                    return true;
                }
            }
            return false;
        }
    }

    List<Finding> findings(List<Rule> rules, Optional<Spelling> spelling) {
        Context context = new Context(
                House.standard(),
                article.published(),
                article.dateline(),
                article.filing().category(),
                spelling,
                today);
        return new Checker(rules).check(article, context);
    }

    /** The errors, warnings and stops among the findings that lie on nothing planted. */
    List<Finding> falseAmong(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.weight().compareTo(Weight.WARNING) <= 0)
                .filter(finding -> !isBeyondAFragment(finding))
                .filter(finding -> plants.stream().noneMatch(plant -> plant.isTouchedBy(finding)))
                .toList();
    }

    boolean isRight() {
        return plants.isEmpty();
    }

    /** A lone sentence has no dateline; that it lacks one says nothing of the rule. */
    private boolean isBeyondAFragment(Finding finding) {
        return article.dateline().place().isBlank() && finding.id().equals("BRT-03");
    }
}
