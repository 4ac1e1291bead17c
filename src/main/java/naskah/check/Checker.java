package naskah.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.check.text.Reading;
import naskah.house.Style;
import naskah.house.Weight;

/** Reads one article again and again as it is written; what did not change is not read again. For one thread at a time. */
public final class Checker {
    private final List<Rule> rules;
    private final Map<Rule, Integer> order = new IdentityHashMap<>();
    private Map<Passage, Read> known = Map.of();
    private Context before;

    private record Read(Reading reading, List<Finding> findings) {}

    /** @param rules in the order of precedence: where two find the same words, the earlier one is heard */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.rules.forEach(rule -> order.put(rule, order.size()));
    }

    /** Every finding in reading order; whatever the house turned off or pardons is not among them. */
    public List<Finding> check(Article article, Context context) {
        return check(article, context, Background.NONE);
    }

    /** As {@link #check(Article, Context)}, with the background held against the copy. */
    public List<Finding> check(Article article, Context context, Background background) {
        Map<Passage, Read> last = context.equals(before) ? known : Map.of();
        Map<Passage, Read> next = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Passage passage : Passage.of(article)) {
            if (!passage.text().isBlank()) {
                Read read = last.containsKey(passage) ? last.get(passage) : read(passage, context);
                next.put(passage, read);
                readings.add(read.reading());
                read.findings().stream().filter(finding -> isNew(finding, told)).forEach(found::add);
            }
        }
        known = next;
        before = context;
        found.addAll(compared(new Copy(article, readings, context, background)));
        return inOrder(found, readings);
    }

    private static boolean isNew(Finding finding, Set<String> told) {
        boolean once = finding.rule() instanceof PassageRule rule && rule.isToldOnce();
        return !once || told.add(finding.id() + " " + finding.text().toLowerCase(Locale.ROOT));
    }

    private Read read(Passage passage, Context context) {
        Reading reading = Reading.of(passage);
        List<Finding> findings = rules.stream()
                .filter(PassageRule.class::isInstance)
                .flatMap(rule -> ((PassageRule) rule).hits(reading, context)
                        .flatMap(hit -> finding(rule, reading, hit, context.house().style())))
                .toList();
        return new Read(reading, findings);
    }

    private List<Finding> compared(Copy copy) {
        Style style = copy.context().house().style();
        return rules.stream()
                .filter(ArticleRule.class::isInstance)
                .flatMap(rule -> ((ArticleRule) rule).spots(copy)
                        .flatMap(spot -> finding(rule, spot.reading(), spot.hit(), style)))
                .toList();
    }

    private static Stream<Finding> finding(Rule rule, Reading reading, Hit hit, Style style) {
        Weight weight = style.weights().getOrDefault(rule.about().id(), rule.about().weight());
        if (weight == Weight.OFF) {
            return Stream.empty();
        }
        Finding finding = new Finding(rule, hit.weighed(weight), reading.passage(), hit, reading.sentenceAt(hit.start()));
        return Pardons.ofHouse(style).covers(finding) ? Stream.empty() : Stream.of(finding);
    }

    /** In reading order, one finding for the same words: the earlier rule's; a misspelling yields to whatever else is known. */
    private List<Finding> inOrder(List<Finding> found, List<Reading> readings) {
        Map<Passage, Integer> place = new HashMap<>();
        readings.forEach(reading -> place.put(reading.passage(), place.size()));
        Map<Passage, List<Finding>> byPassage = new HashMap<>();
        found.forEach(finding -> byPassage.computeIfAbsent(finding.passage(), p -> new ArrayList<>()).add(finding));
        return byPassage.entrySet().stream()
                .sorted(Comparator.comparing(entry -> place.get(entry.getKey())))
                .flatMap(entry -> Overlaps.settled(entry.getValue(), order).stream())
                .toList();
    }
}
