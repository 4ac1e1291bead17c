package naskah.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.house.Zone;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.JournalLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An article's kept states and its steps in the order in which they came, the oldest first. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--json")
    private boolean json;

    HistoryCommand(Errand errand) {
        this.errand = errand;
    }

    private record Row(Instant at, String text) {}

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isEmpty()) {
            return;
        }
        List<Revision> revisions = folder.revisions().of(found.get().article().id()).reversed();
        List<JournalLine> steps = folder.workflow().journal(found.get().article().id());
        if (json) {
            Json.print(errand.console(), node(revisions, steps));
            return;
        }
        Zone zone = errand.tools().houses().of(folder).zone();
        List<Row> rows = new ArrayList<>();
        revisions.forEach(revision -> rows.add(new Row(revision.savedAt(), row(revision, zone))));
        steps.forEach(step -> rows.add(new Row(step.move().at(), row(step, zone))));
        rows.sort(Comparator.comparing(Row::at));
        rows.forEach(row -> errand.print(row.text()));
    }

    private String row(Revision revision, Zone zone) {
        return String.join(
                "\t",
                Times.iso(revision.savedAt(), zone),
                word("cli.history.revision", revision.number()),
                word("cli.kind." + revision.kind()),
                Rows.filled(revision.by()),
                word("cli.words", revision.words()));
    }

    private String row(JournalLine line, Zone zone) {
        JournalLine.Move move = line.move();
        return String.join(
                "\t",
                Times.iso(move.at(), zone),
                word("cli.history.step", line.sequence()),
                word("cli.deed." + move.deed()),
                Rows.filled(move.by().value()),
                word("cli.stage." + move.from()) + " → " + word("cli.stage." + move.to()),
                move.until().map(until -> Times.iso(until, zone)).orElse("-"),
                Rows.filled(move.reason()),
                Rows.filled(line.content()),
                line.hash());
    }

    private String word(String key, Object... arguments) {
        return errand.messages().get(key, arguments);
    }

    private ObjectNode node(List<Revision> revisions, List<JournalLine> steps) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id);
        var kept = node.putArray("revisions");
        revisions.forEach(revision -> kept.add(Json.of(revision)));
        var lines = node.putArray("steps");
        steps.forEach(step -> lines.add(Json.of(step)));
        return node;
    }
}
