package naskah.ui.schedule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import naskah.article.ArticleId;
import naskah.rights.RightsWords;
import naskah.schedule.Outgoing;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.exporting.RightsRefused;
import naskah.ui.exporting.TransferRefused;
import naskah.workflow.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands over what went out on schedule to the folder that the house has chosen, and strikes it off what is owed. */
final class HandingOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);

    private final ScheduleViewModel.Office office;
    private final Lanes lanes;
    private final Consumer<Outcome> told;

    HandingOver(ScheduleViewModel.Office office, Lanes lanes, Consumer<Outcome> told) {
        this.office = office;
        this.lanes = lanes;
        this.told = told;
    }

    sealed interface Outcome {
        record Done(String headline, Path into) implements Outcome {}

        record Failed(Line.Owed line) implements Outcome {}
    }

    private record Parcel(Stored stored, Path into) {}

    void handOver(ArticleId id) {
        Desk desk = office.desk();
        lanes.reading().run(() -> parcel(desk, id), parcel -> parcel.ifPresentOrElse(this::send, () -> strike(id)), failure ->
                LOG.warn("article {} could not be read to be handed over", id, failure));
    }

    /** Nothing where it is not out, or where the house wants nothing handed over any more. */
    private static Optional<Parcel> parcel(Desk desk, ArticleId id) throws StorageException {
        Optional<Path> into = new Outgoing(desk.folder().settings()).folder();
        Optional<Stored> stored = desk.folder().articles().find(id).filter(found -> found.stage() == Stage.PUBLISHED);
        return into.isEmpty() ? Optional.empty() : stored.map(found -> new Parcel(found, into.get()));
    }

    private void send(Parcel parcel) {
        ArticleId id = parcel.stored().article().id();
        String headline = parcel.stored().article().headline();
        Desk desk = office.desk();
        lanes.working().run(() -> {
            office.handOver(desk, parcel.stored().article(), parcel.into());
            return id;
        }, done -> {
            strike(id);
            told.accept(new Outcome.Done(headline, parcel.into()));
        }, failure -> {
            LOG.warn("article {} could not be handed over to {}", id, parcel.into(), failure);
            told.accept(new Outcome.Failed(new Line.Owed(id, headline, parcel.into(), sentence(failure))));
        });
    }

    private void strike(ArticleId id) {
        Outgoing outgoing = new Outgoing(office.desk().folder().settings());
        lanes.writing().run(() -> {
            outgoing.handedOver(id);
            return id;
        }, done -> { }, failure -> LOG.warn("article {} will be handed over once more", id, failure));
    }

    private String sentence(Exception failure) {
        Desk desk = office.desk();
        return switch (failure) {
            case RightsRefused rights -> rights.blocked().stream()
                    .map(new RightsWords(desk.messages(), desk.house().zone())::refusal)
                    .collect(Collectors.joining(" "));
            case TransferRefused refused -> refused.getMessage();
            default -> desk.text("schedule.notWritten");
        };
    }
}
