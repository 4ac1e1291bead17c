package naskah.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import naskah.house.Pardon;
import naskah.house.Style;

/**
 * What a person chose to ignore in one article: a finding in its sentence, or the same words all through the article.
 * An ignored finding comes back when its sentence or the rule's standing changes.
 */
public record Pardons(Set<Entry> entries) {
    public static final Pardons NONE = new Pardons(Set.of());

    /** @param sentence empty where the words are ignored all through */
    public record Entry(String rule, String text, String sentence) {}

    public Pardons {
        entries = Set.copyOf(entries);
    }

    static Pardons ofHouse(Style style) {
        Set<Entry> all = new HashSet<>();
        for (Pardon pardon : style.pardons()) {
            all.add(new Entry(pardon.rule(), folded(pardon.text()), ""));
        }
        return new Pardons(all);
    }

    public boolean covers(Finding finding) {
        return !entries.isEmpty() && (entries.contains(through(finding)) || entries.contains(here(finding)));
    }

    public Pardons ignoringHere(Finding finding) {
        return with(here(finding));
    }

    public Pardons ignoringThroughout(Finding finding) {
        return with(through(finding));
    }

    public Pardons without(Finding finding) {
        Set<Entry> next = new HashSet<>(entries);
        next.remove(here(finding));
        next.remove(through(finding));
        return new Pardons(next);
    }

    private Pardons with(Entry entry) {
        Set<Entry> next = new HashSet<>(entries);
        next.add(entry);
        return new Pardons(next);
    }

    private static Entry here(Finding finding) {
        return new Entry(key(finding), folded(finding.text()), finding.sentence());
    }

    private static Entry through(Finding finding) {
        return new Entry(finding.id(), folded(finding.text()), "");
    }

    /** A rule whose source or usual weight changed is another rule to a mark ignored before. */
    private static String key(Finding finding) {
        About about = finding.rule().about();
        return about.id() + "@" + about.weight() + "/" + about.source();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
