package naskah.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import naskah.article.NewsTime;
import naskah.check.Finding;
import naskah.document.Block;
import naskah.storage.Health;
import naskah.storage.Revision;
import naskah.storage.Summary;
import naskah.workflow.JournalLine;

/** What {@code --json} prints: one value and a line feed. Times are ISO 8601; what is not there is null. */
final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private Json() {}

    static <T> void array(Console console, List<T> rows, Function<T, ObjectNode> form) throws IOException {
        print(console, JsonNodeFactory.instance.arrayNode().addAll(rows.stream().map(form).toList()));
    }

    static void print(Console console, JsonNode value) throws IOException {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(console.out(), value);
        console.out().println();
    }

    static void print(Console console, byte[] document) throws IOException {
        print(console, MAPPER.readTree(document));
    }

    static ObjectNode of(Summary summary) {
        return JsonNodeFactory.instance.objectNode()
                .put("id", summary.id().value())
                .put("headline", summary.card().headline())
                .put("category", summary.card().category())
                .put("published", summary.card().published().map(NewsTime::iso).orElse(null))
                .put("printed", summary.card().published().map(NewsTime::printed).orElse(null))
                .put("photo", summary.card().photo().isEmpty() ? null : summary.card().photo())
                .put("stage", summary.stage().name())
                .put("changed", summary.changed().toString());
    }

    /** Offsets are UTF-16 units of the field's or the block's text; a field of a picture in the body names its block too. */
    static ObjectNode of(String source, Finding finding, String message) {
        Block block = finding.passage().owner();
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("source", source)
                .put("field", finding.passage().field())
                .put("block", block == null ? null : block.id().value())
                .put("start", finding.start())
                .put("end", finding.end())
                .put("text", finding.text())
                .put("rule", finding.id())
                .put("severity", finding.weight().name().toLowerCase(Locale.ROOT))
                .put("message", message);
        finding.suggestions().forEach(node.putArray("suggestions")::add);
        return node;
    }

    static ObjectNode of(Revision revision) {
        return JsonNodeFactory.instance.objectNode()
                .put("number", revision.number())
                .put("savedAt", revision.savedAt().toString())
                .put("kind", revision.kind().name())
                .put("words", revision.words())
                .put("by", revision.by());
    }

    static ObjectNode of(JournalLine line) {
        JournalLine.Move move = line.move();
        return JsonNodeFactory.instance.objectNode()
                .put("line", line.sequence())
                .put("revision", line.revision())
                .put("deed", move.deed().name())
                .put("from", move.from().name())
                .put("to", move.to().name())
                .put("by", move.by().value())
                .put("at", move.at().toString())
                .put("reason", move.reason())
                .put("until", move.until().map(Instant::toString).orElse(null))
                .put("content", line.content())
                .put("hash", line.hash());
    }

    static ObjectNode of(Health health) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("healthy", health.isHealthy())
                .put("articles", health.articles())
                .put("photos", health.photos());
        var faults = node.putArray("faults");
        health.faults().forEach(fault -> faults.addObject()
                .put("kind", fault.kind().name())
                .put("where", fault.where())
                .put("photo", fault.photo().isEmpty() ? null : fault.photo()));
        return node;
    }
}
