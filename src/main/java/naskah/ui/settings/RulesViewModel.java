package naskah.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import naskah.check.Rule;
import naskah.house.Weight;
import naskah.i18n.Messages;
import naskah.ui.check.SourceWords;

/** Every rule of the copy check and how heavy the house takes it; the rules that are looked for by a word or an id. */
final class RulesViewModel {
    private final List<Rule> all;
    private final Messages messages;
    private final Map<String, Weight> inForce;
    private final ReadOnlyObjectWrapper<List<Rule>> shown;
    final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<String, Weight>> weights = new ReadOnlyObjectWrapper<>();

    /** @param inForce the weights that hold while the settings are open */
    RulesViewModel(List<Rule> all, Messages messages, Map<String, Weight> inForce) {
        this.all = List.copyOf(all);
        this.messages = messages;
        this.inForce = Map.copyOf(inForce);
        this.shown = new ReadOnlyObjectWrapper<>(this.all);
        weights.set(this.inForce);
        query.subscribe(this::search);
    }

    ReadOnlyObjectProperty<List<Rule>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<String, Weight>> weightsProperty() {
        return weights.getReadOnlyProperty();
    }

    Map<String, Weight> weights() {
        return weights.get();
    }

    /** Takes the weights of a profile that was read. */
    void show(Map<String, Weight> other) {
        weights.set(Map.copyOf(other));
    }

    Weight weight(Rule rule) {
        return weight(weights.get(), rule);
    }

    boolean isUsual(Rule rule) {
        return weight(rule) == rule.about().weight();
    }

    void choose(Rule rule, Weight weight) {
        Map<String, Weight> next = new HashMap<>(weights.get());
        if (weight == rule.about().weight()) {
            next.remove(rule.about().id());
        } else {
            next.put(rule.about().id(), weight);
        }
        weights.set(Map.copyOf(next));
    }

    void reset(Rule rule) {
        choose(rule, rule.about().weight());
    }

    void resetAll() {
        weights.set(Map.of());
    }

    /** How many rules weigh otherwise than usual. */
    long changed() {
        return all.stream().filter(rule -> !isUsual(rule)).count();
    }

    /** The stops in force that would stop nothing any more. */
    List<Rule> lightenedStops() {
        return all.stream()
                .filter(rule -> weight(inForce, rule) == Weight.STOP && weight(rule) != Weight.STOP)
                .toList();
    }

    /** Whether the rule usually stops an article, or does so now, and would not any more. */
    boolean isLightenedStop(Rule rule) {
        boolean stops = rule.about().weight() == Weight.STOP || weight(inForce, rule) == Weight.STOP;
        return stops && weight(rule) != Weight.STOP;
    }

    String name(Rule rule) {
        return words(rule, ".name");
    }

    String why(Rule rule) {
        return words(rule, ".why");
    }

    private String words(Rule rule, String part) {
        String key = "rule." + rule.about().id() + part;
        return messages.has(key) ? messages.get(key) : rule.about().id();
    }

    private void search(String typed) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        shown.set(all.stream().filter(rule -> words.stream().allMatch(text(rule)::contains)).toList());
    }

    private String text(Rule rule) {
        return String.join(" ", rule.about().id(), name(rule), why(rule), SourceWords.of(rule.about(), messages)).toLowerCase(Locale.ROOT);
    }

    private static Weight weight(Map<String, Weight> weights, Rule rule) {
        return weights.getOrDefault(rule.about().id(), rule.about().weight());
    }
}
