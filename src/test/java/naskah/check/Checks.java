package naskah.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.check.spelling.SmallDictionary;
import naskah.check.spelling.Spelling;
import naskah.house.House;

/** Checks of small articles for tests: the standard house, for one rule the small dictionary of the tests. */
public final class Checks {
    public static final LocalDate TODAY = LocalDate.of(2024, 5, 21);

    private Checks() {}

    public static Context context(Article article) {
        return context(article, House.standard(), Optional.empty());
    }

    public static Context context(Article article, House house, Optional<Spelling> spelling) {
        return new Context(
                house, article.published(), article.dateline(), article.filing().category(), spelling, TODAY);
    }

    /** What one rule alone finds in a specimen, its usual weight taken as a note where it is off. */
    public static List<Finding> of(Rule rule, String specimen) {
        return of(rule, Specimen.read(specimen), Specimen.background(specimen));
    }

    public static List<Finding> of(Rule rule, Article article) {
        return of(rule, article, Background.NONE);
    }

    /** The same, with what is known beside the article. */
    public static List<Finding> of(Rule rule, Article article, Background background) {
        House house = House.standard();
        House asked = house.withStyle(house.style().withWeight(rule.about().id(), naskah.house.Weight.NOTE));
        Context context = context(article, asked, Optional.of(SmallDictionary.spelling()));
        return new Checker(List.of(rule)).check(article, context, background);
    }

    /** The words that one rule marks in a specimen, in reading order. */
    public static List<String> marked(Rule rule, String specimen) {
        return of(rule, specimen).stream().map(Finding::text).toList();
    }

    /** How heavily the standard house takes what one rule finds in a specimen. */
    public static List<naskah.house.Weight> weights(Rule rule, String specimen) {
        Article article = Specimen.read(specimen);
        return new Checker(List.of(rule))
                .check(article, context(article)).stream().map(Finding::weight).toList();
    }

    /** What all rules find in a specimen without a dictionary, as ids. */
    public static Set<String> ids(String specimen) {
        Article article = Specimen.read(specimen);
        return new Checker(Rules.all())
                .check(article, context(article)).stream().map(Finding::id).collect(Collectors.toSet());
    }
}
