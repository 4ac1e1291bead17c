package naskah.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import naskah.house.Pardon;
import naskah.house.Style;

/**
 * What a person chose to ignore in one article: a finding in its sentence, or the same words all through the article.
 * An ignored finding comes back when its sentence or the rule changes.
 */
public record Pardons(Map<Entry, Grounds> entries) {
    public static final Pardons NONE = new Pardons(Map.of());

    /**
     * @param rule     the rule's id, with its usual weight and source where the pardon holds for one sentence
     * @param sentence empty where the words are ignored all through
     */
    public record Entry(String rule, String text, String sentence) {}

    /** Who lets it stand and why; both are asked for only where the rule is a stop. */
    public record Grounds(String name, String reason, Instant at) {
        public Grounds {
            Objects.requireNonNull(name);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(at);
        }
    }

    public Pardons {
        entries = Map.copyOf(entries);
    }

    static Pardons ofHouse(Style style) {
        Grounds house = new Grounds("", "", Instant.EPOCH);
        return new Pardons(style.pardons().stream()
                .map(pardon -> new Entry(pardon.rule(), folded(pardon.text()), ""))
                .distinct()
                .collect(Collectors.toMap(entry -> entry, entry -> house)));
    }

    /** The finding as the house lets it stand from now on. */
    public static Pardon always(Finding finding) {
        return new Pardon(finding.id(), folded(finding.text()));
    }

    public boolean covers(Finding finding) {
        return !entries.isEmpty() && (entries.containsKey(through(finding)) || entries.containsKey(here(finding)));
    }

    public Pardons ignoringHere(Finding finding, Grounds grounds) {
        return with(here(finding), grounds);
    }

    public Pardons ignoringThroughout(Finding finding, Grounds grounds) {
        return with(through(finding), grounds);
    }

    /** The finding is looked at again wherever it stands. */
    public Pardons without(Finding finding) {
        Map<Entry, Grounds> next = new HashMap<>(entries);
        next.remove(here(finding));
        next.remove(through(finding));
        return new Pardons(next);
    }

    private Pardons with(Entry entry, Grounds grounds) {
        Map<Entry, Grounds> next = new HashMap<>(entries);
        next.put(entry, grounds);
        return new Pardons(next);
    }

    private static Entry here(Finding finding) {
        About about = finding.rule().about();
        String edition = about.id() + " " + about.weight() + " " + about.source();
        return new Entry(edition, folded(finding.text()), finding.sentence());
    }

    private static Entry through(Finding finding) {
        return new Entry(finding.id(), folded(finding.text()), "");
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
