package naskah.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.house.Zone;
import naskah.storage.DataFolder;
import naskah.storage.Docket;
import naskah.storage.Queue;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What waits for a person, the longest waiting first; an article stands in every part that it belongs to. */
@Command(name = "queue")
final class QueueCommand implements Callable<Integer> {
    private final Errand errand;

    @Option(names = "--as", paramLabel = "PERSON")
    private String as = "";

    @Option(names = "--limit", paramLabel = "N", converter = Limit.class)
    private int limit = 50;

    @Option(names = "--json")
    private boolean json;

    QueueCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        Optional<Person> person = Signature.named(errand, folder, as);
        if (person.isEmpty()) {
            return;
        }
        Queue queue = folder.workflow().queue(person.get(), Instant.now(), limit);
        if (json) {
            Json.print(errand.console(), node(person.get(), queue));
            return;
        }
        Zone zone = errand.tools().houses().of(folder).zone();
        for (Queue.Reason reason : Queue.Reason.values()) {
            Queue.Part part = queue.parts().get(reason);
            errand.print(errand.messages().get("cli.queue." + reason, part.count()));
            part.items().forEach(item -> errand.print(row(item, zone)));
        }
    }

    private String row(Queue.Item item, Zone zone) {
        Docket.Times times = item.docket().times();
        return String.join(
                "\t",
                "",
                item.summary().id().value(),
                errand.messages().get("cli.stage." + item.docket().stage()),
                Times.iso(item.docket().entered(), zone),
                times.embargo().or(times::deadline).map(at -> Times.iso(at, zone)).orElse("-"),
                Rows.filled(item.summary().card().headline()));
    }

    private static ObjectNode node(Person person, Queue queue) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("person", person.id().value());
        ObjectNode parts = node.putObject("parts");
        for (Queue.Reason reason : Queue.Reason.values()) {
            Queue.Part part = queue.parts().get(reason);
            ObjectNode all = parts.putObject(reason.name()).put("count", part.count());
            var items = all.putArray("items");
            part.items().forEach(item -> items.add(node(item)));
        }
        return node;
    }

    private static ObjectNode node(Queue.Item item) {
        Docket docket = item.docket();
        return Json.of(item.summary())
                .put("entered", docket.entered().toString())
                .put("deadline", docket.times().deadline().map(Instant::toString).orElse(null))
                .put("embargo", docket.times().embargo().map(Instant::toString).orElse(null))
                .put("owner", docket.whose().owner())
                .put("author", docket.whose().author())
                .put("pictures", docket.pictures().name());
    }
}
