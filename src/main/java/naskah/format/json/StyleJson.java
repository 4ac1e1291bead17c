package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naskah.house.Choices;
import naskah.house.Pardon;
import naskah.house.Rate;
import naskah.house.Style;
import naskah.house.Weight;

/** What the copy check asks for, as the part "style" of a house profile; a profile without it asks for the usual. */
final class StyleJson {
    private StyleJson() {}

    static void write(Style style, ObjectNode into) {
        Choices choices = style.choices();
        into.put("zones", choices.zones().name())
                .put("percent", choices.percent().name())
                .put("clock", choices.clock().name())
                .put("china", choices.china().name());
        ObjectNode weights = into.putObject("weights");
        style.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> weights.put(each.getKey(), each.getValue().name()));
        style.rates().forEach(rate -> into.withArray("rates")
                .addObject()
                .put("currency", rate.currency())
                .put("day", rate.day().toString())
                .put("rupiah", rate.rupiah().toPlainString()));
        style.words().stream().sorted().forEach(into.withArray("words")::add);
        style.pardons().stream()
                .map(pardon -> pardon.rule() + " " + pardon.text())
                .sorted()
                .forEach(into.withArray("pardons")::add);
    }

    /** @throws IllegalArgumentException when a name, a day or a number is none */
    static Style read(JsonNode node) {
        return new Style(choices(node), weights(node), rates(node), words(node), pardons(node));
    }

    private static Choices choices(JsonNode node) {
        Choices usual = Choices.STANDARD;
        return new Choices(
                Choices.ZoneForm.valueOf(node.path("zones").asText(usual.zones().name())),
                Choices.PercentForm.valueOf(node.path("percent").asText(usual.percent().name())),
                Choices.ClockMark.valueOf(node.path("clock").asText(usual.clock().name())),
                Choices.ChinaName.valueOf(node.path("china").asText(usual.china().name())));
    }

    private static Map<String, Weight> weights(JsonNode node) {
        Map<String, Weight> weights = new HashMap<>();
        node.path("weights").properties().forEach(each -> weights.put(each.getKey(), Weight.valueOf(each.getValue().asText())));
        return weights;
    }

    private static List<Rate> rates(JsonNode node) {
        List<Rate> rates = new ArrayList<>();
        node.path("rates").forEach(rate -> rates.add(rate(rate)));
        return rates;
    }

    private static Rate rate(JsonNode rate) {
        try {
            LocalDate day = LocalDate.parse(rate.path("day").asText());
            return new Rate(rate.path("currency").asText(), day, new BigDecimal(rate.path("rupiah").asText()));
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("not a day: " + rate, noDay);
        }
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new HashSet<>();
        node.path("words").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Set<Pardon> pardons(JsonNode node) {
        Set<Pardon> pardons = new HashSet<>();
        for (JsonNode each : node.path("pardons")) {
            String[] parts = each.asText().split(" ", 2);
            if (parts.length == 2) {
                pardons.add(new Pardon(parts[0], parts[1]));
            }
        }
        return pardons;
    }
}
