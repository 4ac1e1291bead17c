package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of one JSON object, each asked for by name; what nobody asked for, or has another shape,
        is left to the {@link Intake}. */
final class Fields {
    private final ObjectNode node;
    private final String path;
    private final Intake intake;
    private final Set<String> known = new HashSet<>();

    Fields(ObjectNode node, String path, Intake intake) {
        this.node = node;
        this.path = path;
        this.intake = intake;
    }

    Intake intake() {
        return intake;
    }

    ObjectNode node() {
        return node;
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A text, or a number or truth value as its text; empty when it is missing. */
    String text(String key) {
        Optional<JsonNode> value = value(key);
        if (value.isPresent() && value.get().isContainerNode()) {
            intake.leave(path(key), value.get());
            return "";
        }
        return value.map(found -> intake.text(found.asText())).orElse("");
    }

    String photo(String key) {
        return intake.photo(path(key), text(key));
    }

    String address(String key) {
        return intake.address(path(key), text(key));
    }

    boolean truth(String key, boolean otherwise) {
        Optional<JsonNode> value = value(key);
        value.filter(found -> !found.isBoolean()).ifPresent(found -> intake.leave(path(key), found));
        return value.filter(JsonNode::isBoolean).map(JsonNode::booleanValue).orElse(otherwise);
    }

    Optional<Fields> object(String key) {
        Optional<JsonNode> value = value(key);
        value.filter(found -> !found.isObject()).ifPresent(found -> intake.leave(path(key), found));
        return value.filter(JsonNode::isObject).map(found -> new Fields((ObjectNode) found, path(key), intake));
    }

    /** One object of the list {@code key}. */
    Fields member(String key, JsonNode item) {
        return new Fields((ObjectNode) item, path(key), intake);
    }

    /** Gives the value of {@code key} to the intake after all. */
    void leave(String key) {
        value(key).ifPresent(found -> intake.leave(path(key), found));
    }

    /** The items of a list; a value that is no list counts as its only item. */
    List<JsonNode> items(String key) {
        List<JsonNode> items = new ArrayList<>();
        value(key).ifPresent(found -> {
            if (found.isArray()) {
                found.forEach(items::add);
            } else {
                items.add(found);
            }
        });
        return items;
    }

    /** The objects of a list, the other items left to the intake. */
    List<Fields> objects(String key) {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : items(key)) {
            if (item.isObject()) {
                objects.add(member(key, item));
            } else {
                intake.leave(path(key), item);
            }
        }
        return objects;
    }

    /** Names members that follow from others and are not read. */
    Fields passOver(String... keys) {
        known.addAll(List.of(keys));
        return this;
    }

    /** Hands over what was never asked for. */
    void finish() {
        node.properties().stream()
                .filter(member -> !known.contains(member.getKey()))
                .forEach(member -> intake.leave(path(member.getKey()), member.getValue()));
    }

    private Optional<JsonNode> value(String key) {
        known.add(key);
        return Optional.ofNullable(node.get(key)).filter(found -> !found.isNull());
    }
}
