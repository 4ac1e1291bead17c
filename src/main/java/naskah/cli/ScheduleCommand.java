package naskah.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.house.Zone;
import naskah.schedule.Schedule;
import naskah.storage.DataFolder;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is to go out at an instant that was set, the earliest first; with {@code --run}, lets out what is due, as cron does. */
@Command(name = "schedule")
final class ScheduleCommand implements Callable<Integer> {
    private final Errand errand;

    @Option(names = "--run")
    private boolean run;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out;

    @Mixin
    private Signature signature = new Signature();

    @Option(names = "--json")
    private boolean json;

    ScheduleCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        if (out != null && !run) {
            errand.say("cli.schedule.outWithoutRun");
            return Exit.USAGE;
        }
        return errand.onFolder(folder -> {
            if (run) {
                run(folder);
            } else {
                list(folder);
            }
        });
    }

    private void list(DataFolder folder) throws IOException, StorageException {
        List<Scheduled> all = new Schedule(folder.workflow()).all();
        Instant now = Instant.now();
        if (json) {
            Json.array(errand.console(), all, item -> node(item, now));
            return;
        }
        Zone zone = errand.tools().houses().of(folder).zone();
        all.forEach(item -> errand.print(row(item, zone, now)));
    }

    private void run(DataFolder folder) throws IOException, StorageException {
        Optional<Person> person = signature.of(errand, folder);
        if (person.isPresent()) {
            DueRun due = new DueRun(errand, folder, person.get(), Optional.ofNullable(out));
            if (json) {
                printWhole(due);
            } else {
                due.all(each -> errand.print(each.row(errand.messages())));
            }
        }
    }

    /** What went out is told even where the run came to grief over the rest. */
    private void printWhole(DueRun due) throws IOException, StorageException {
        List<DueRun.Done> done = new ArrayList<>();
        try {
            due.all(done::add);
        } finally {
            Json.array(errand.console(), done, DueRun.Done::node);
        }
    }

    private String row(Scheduled item, Zone zone, Instant now) {
        return String.join(
                "\t",
                item.article().value(),
                Times.iso(item.until(), zone),
                Schedule.isOverdue(item, now) ? errand.messages().get("cli.schedule.overdue") : "-",
                Rows.filled(item.by().value()),
                Rows.filled(item.summary().card().headline()));
    }

    private static ObjectNode node(Scheduled item, Instant now) {
        return JsonNodeFactory.instance.objectNode()
                .put("id", item.article().value())
                .put("headline", item.summary().card().headline())
                .put("until", item.until().toString())
                .put("overdue", Schedule.isOverdue(item, now))
                .put("by", item.by().value());
    }
}
