package naskah.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.article.ArticleId;
import naskah.format.folder.Part;
import naskah.house.House;
import naskah.i18n.Messages;
import naskah.schedule.Debt;
import naskah.schedule.Debts;
import naskah.schedule.Outgoing;
import naskah.schedule.Schedule;
import naskah.storage.DataFolder;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Workflow.Moved;
import naskah.workflow.Person;
import naskah.workflow.Stage;

/** Lets out everything whose instant has come, in the name of whoever runs it, and hands it over where the house wants that. */
final class DueRun {
    private final Errand errand;
    private final DataFolder folder;
    private final Person person;
    private final House house;
    private final Schedule schedule;
    private final Outgoing outgoing;
    private final Debts debts;
    private final Optional<Path> out;

    /** @param out where to, in place of the folder that the house has chosen */
    DueRun(Errand errand, DataFolder folder, Person person, Optional<Path> out) throws StorageException {
        this.errand = errand;
        this.folder = folder;
        this.person = person;
        this.house = errand.tools().houses().of(folder);
        this.schedule = new Schedule(folder.workflow());
        this.outgoing = new Outgoing(folder.settings());
        this.debts = new Debts(folder);
        this.out = out.isPresent() ? out : outgoing.folder();
    }

    /** An article that went out, and where it was handed over to. */
    record Done(String id, Optional<Path> folder) {
        ObjectNode node() {
            return JsonNodeFactory.instance.objectNode()
                    .put("id", id)
                    .put("stage", Stage.PUBLISHED.name())
                    .put("folder", folder.map(Path::toString).orElse(null));
        }

        String row(Messages messages) {
            return String.join("\t", id, messages.get("cli.stage.PUBLISHED"), folder.map(Path::toString).orElse("-"));
        }
    }

    /** @param told hears of each article as soon as it is out; trouble with one, which is said, keeps none of the others back */
    void all(Consumer<Done> told) throws StorageException {
        Map<ArticleId, Long> owed = out.isPresent() ? outgoing.owed() : Map.of();
        owed.forEach((id, since) -> each(id, told, () -> owed(id, since)));
        for (Scheduled item : schedule.all()) {
            Instant now = Instant.now();
            if (Schedule.isDue(item, now)) {
                each(item.article(), told, () -> goOut(item, now));
            }
        }
    }

    /** What is done with one article; empty where there is nothing to print. */
    private interface Deed {
        Optional<Done> done() throws StorageException;
    }

    private void each(ArticleId id, Consumer<Done> told, Deed deed) {
        Optional<Done> done = Optional.empty();
        try {
            done = deed.done();
        } catch (StorageException | RuntimeException failure) {
            errand.fail(folder.path() + ": " + id, failure);
        }
        done.ifPresent(told);
    }

    /** What went out before and could not be handed over then. */
    private Optional<Done> owed(ArticleId id, long since) throws StorageException {
        return switch (debts.of(id, since)) {
            case Debt.Out out -> handedOver(id).map(written -> new Done(id.value(), Optional.of(written)));
            case Debt.Changed changed -> {
                outgoing.handedOver(id);
                errand.fail("cli.schedule.changed", id.value(), Times.printed(changed.at(), house.zone()));
                yield Optional.empty();
            }
            case Debt.NeverOut never -> {
                outgoing.handedOver(id);
                yield Optional.empty();
            }
        };
    }

    private Optional<Done> goOut(Scheduled item, Instant now) throws StorageException {
        if (out.isPresent()) {
            outgoing.owe(item);
        }
        Moved moved = schedule.goOut(item, person.id(), now);
        if (new MoveWords(errand, folder, person).tell(item.article().value(), "cli.deed.GO_OUT", moved)) {
            return Optional.of(out(item, now));
        }
        if (out.isPresent()) {
            debts.refused(item);
        }
        return Optional.empty();
    }

    private Done out(Scheduled item, Instant now) {
        String id = item.article().value();
        if (Schedule.isOverdue(item, now)) {
            errand.say("cli.schedule.late", id, Times.printed(item.until(), house.zone()));
        }
        return new Done(id, handedOver(item));
    }

    /** It is out, whether it can be handed over or not. */
    private Optional<Path> handedOver(Scheduled item) {
        Optional<Path> written = Optional.empty();
        try {
            written = handedOver(item.article());
        } catch (StorageException | RuntimeException failure) {
            errand.fail(folder.path() + ": " + item.article(), failure);
        }
        return written;
    }

    private Optional<Path> handedOver(ArticleId id) throws StorageException {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> written = new Exporting(errand, new Answer(), EnumSet.allOf(Part.class), out.get(), true)
                .write(folder, house, id.value());
        if (written.isPresent()) {
            outgoing.handedOver(id);
        }
        return written;
    }
}
