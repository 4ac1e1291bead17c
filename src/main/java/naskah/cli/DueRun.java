package naskah.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.format.folder.Part;
import naskah.house.House;
import naskah.i18n.Messages;
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
    private final Outgoing outgoing;
    private final Optional<Path> out;

    /** @param out where to, in place of the folder that the house has chosen */
    DueRun(Errand errand, DataFolder folder, Person person, Optional<Path> out) throws StorageException {
        this.errand = errand;
        this.folder = folder;
        this.person = person;
        this.house = errand.tools().houses().of(folder);
        this.outgoing = new Outgoing(folder.settings());
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

    List<Done> all() throws StorageException {
        List<Done> done = new ArrayList<>(owed());
        Schedule schedule = new Schedule(folder.workflow());
        for (Scheduled item : schedule.all()) {
            Instant now = Instant.now();
            if (Schedule.isDue(item, now)) {
                if (out.isPresent()) {
                    outgoing.owe(item.article());
                }
                Moved moved = schedule.goOut(item, person.id(), now);
                if (new MoveWords(errand, folder, person).tell(item.article().value(), "cli.deed.GO_OUT", moved)) {
                    done.add(out(item, now));
                }
            }
        }
        return done;
    }

    /** What went out before and could not be handed over then. */
    private List<Done> owed() throws StorageException {
        List<Done> done = new ArrayList<>();
        for (ArticleId id : outgoing.owed()) {
            boolean isOut = folder.articles().find(id).filter(found -> found.stage() == Stage.PUBLISHED).isPresent();
            Optional<Path> written = isOut ? handedOver(id) : Optional.empty();
            if (written.isPresent()) {
                done.add(new Done(id.value(), written));
            }
        }
        return done;
    }

    private Done out(Scheduled item, Instant now) throws StorageException {
        String id = item.article().value();
        if (Schedule.isOverdue(item, now)) {
            errand.say("cli.schedule.late", id, Times.printed(item.until(), house.zone()));
        }
        return new Done(id, handedOver(item.article()));
    }

    private Optional<Path> handedOver(ArticleId id) throws StorageException {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> written = new Exporting(errand, new Answer(), EnumSet.allOf(Part.class), out.get())
                .write(folder, house, id.value());
        if (written.isPresent()) {
            outgoing.handedOver(id);
        }
        return written;
    }
}
