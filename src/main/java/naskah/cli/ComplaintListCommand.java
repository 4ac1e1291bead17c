package naskah.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.complaint.ReaderComplaint;
import naskah.house.Zone;
import naskah.storage.Complaints.Answered;
import naskah.storage.Complaints.Filed;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists complaints, the overdue first, each with what is left of its clock. */
@Command(name = "list")
final class ComplaintListCommand implements Callable<Integer> {
    private static final int SECONDS_OF_AN_HOUR = 3600;

    private final Errand errand;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--limit", paramLabel = "N", converter = Limit.class)
    private int limit = 50;

    @Option(names = "--json")
    private boolean json;

    ComplaintListCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        Instant now = Instant.now();
        List<Filed> complaints = new ArrayList<>(folder.complaints().open(limit));
        if (all) {
            complaints.addAll(folder.complaints().answered(limit));
        }
        if (json) {
            Json.array(errand.console(), complaints, filed -> node(filed, now));
        } else {
            Zone zone = errand.tools().houses().of(folder).zone();
            complaints.forEach(filed -> errand.print(row(filed, now, zone)));
        }
    }

    private String row(Filed filed, Instant now, Zone zone) {
        ReaderComplaint complaint = filed.complaint();
        return String.join(
                "\t",
                String.valueOf(filed.number()),
                clock(filed, now, zone),
                complaint.article().value(),
                Rows.filled(complaint.from().words()),
                Rows.filled(complaint.comment()),
                Rows.filled(complaint.text()));
    }

    private String clock(Filed filed, Instant now, Zone zone) {
        ReaderComplaint complaint = filed.complaint();
        Optional<Answered> answered = filed.answered();
        String due = Times.iso(complaint.due(), zone);
        if (answered.isPresent()) {
            return errand.messages().get("cli.complaint.answered", due, answered.get().answer().at().iso());
        }
        Duration left = complaint.left(now);
        String key = left.isNegative() ? "cli.complaint.overdue" : "cli.complaint.open";
        return errand.messages().get(key, due, hours(left.abs()));
    }

    private String hours(Duration time) {
        return errand.messages().get("cli.complaint.hours", time.toHours(), time.toMinutesPart());
    }

    private static ObjectNode node(Filed filed, Instant now) {
        ReaderComplaint complaint = filed.complaint();
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("number", filed.number())
                .put("article", complaint.article().value())
                .put("text", complaint.text())
                .put("comment", complaint.comment())
                .put("name", complaint.from().name())
                .put("contact", complaint.from().contact())
                .put("received", complaint.received().iso())
                .put("due", complaint.due().toString())
                .put("notedBy", filed.notedBy().value());
        if (filed.answered().isPresent()) {
            node.set("answer", node(filed.answered().get()));
        } else {
            node.put("hoursLeft", Math.floorDiv(complaint.left(now).toSeconds(), SECONDS_OF_AN_HOUR))
                    .put("overdue", complaint.isOverdue(now))
                    .putNull("answer");
        }
        return node;
    }

    private static ObjectNode node(Answered answered) {
        return JsonNodeFactory.instance.objectNode()
                .put("at", answered.answer().at().iso())
                .put("how", answered.answer().how())
                .put("by", answered.by().value());
    }
}
