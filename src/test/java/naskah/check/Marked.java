package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.house.Choices;
import naskah.house.House;
import naskah.house.Style;
import naskah.house.Weight;

/** What a rule marks and what it would write there, as one line for a table of cases: "Rp 300 → Rp300". */
public final class Marked {
    private Marked() {}

    /** Every finding in reading order, joined by "; ", with its first suggestion where there is one; " ¶ " parts lines. */
    public static String by(Rule rule, String specimen) {
        return lines(Checks.of(rule, specimen.replace(" ¶ ", "\n")));
    }

    /** The same in a house that chose otherwise than the standard one. */
    public static String by(Rule rule, String specimen, Choices choices) {
        return lines(in(rule, specimen, House.standard().style().withChoices(choices)));
    }

    public static List<Finding> in(Rule rule, String specimen, Style style) {
        Article article = Specimen.read(specimen.replace(" ¶ ", "\n"));
        House house = House.standard().withStyle(style);
        return new Checker(List.of(rule)).check(article, Checks.context(article, house, Optional.empty()));
    }

    /** A rule whose marks have to weigh nothing more than a note in the standard house. */
    public static void onlyNotes(Rule rule, String specimen) {
        assertThat(in(rule, specimen, House.standard().style())).isNotEmpty().allMatch(each -> each.weight() == Weight.NOTE);
    }

    public static String lines(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.text() + each.suggestions().stream().findFirst().map(right -> " → " + right).orElse(""))
                .collect(Collectors.joining("; "));
    }
}
