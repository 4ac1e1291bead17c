package naskah.ui.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import naskah.article.ArticleId;
import naskah.rights.RightsWords;
import naskah.schedule.Debt;
import naskah.schedule.Debts;
import naskah.schedule.Outgoing;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.exporting.RightsRefused;
import naskah.ui.exporting.TransferRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands over what went out on schedule to the folder that the house has chosen, and strikes it off what is owed. */
final class HandingOver {
    private static final Duration SHORTLY = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);

    private final ScheduleViewModel.Office office;
    private final Lanes lanes;
    private final Consumer<Outcome> told;
    private boolean ended;

    HandingOver(ScheduleViewModel.Office office, Lanes lanes, Consumer<Outcome> told) {
        this.office = office;
        this.lanes = lanes;
        this.told = told;
    }

    sealed interface Outcome {
        record Done(String headline, Path into) implements Outcome {}

        /** Somebody has to be told. */
        record Told(Line line) implements Outcome {}
    }

    /** An article as it is told of, and its revision when it was owed; none where that has to be looked up. */
    private record Item(ArticleId article, String headline, Optional<Long> since) {}

    private record Found(Debt debt, Optional<Path> into) {}

    private record Parcel(Item item, Debt.Out out, Path into) {}

    /** Hands over what has just gone out. */
    void handOver(Scheduled out) {
        look(new Item(out.article(), out.summary().card().headline(), Optional.of(out.revision())));
    }

    /** Hands over what is still owed, if it is. */
    void again(ArticleId article, String headline) {
        look(new Item(article, headline, Optional.empty()));
    }

    void strike(ArticleId id) {
        Outgoing outgoing = new Outgoing(office.desk().folder().settings());
        lanes.writing().run(() -> {
            outgoing.handedOver(id);
            return id;
        }, done -> { }, failure -> LOG.warn("article {} will be handed over once more", id, failure));
    }

    void end() {
        ended = true;
    }

    private void look(Item item) {
        Desk desk = office.desk();
        lanes.reading().run(() -> found(desk, item), found -> found.ifPresent(each -> settle(item, each)), failure -> {
            LOG.warn("article {} could not be read to be handed over", item.article(), failure);
            tell(new Line.Unread(item.article(), item.headline()));
        });
    }

    private static Optional<Found> found(Desk desk, Item item) throws StorageException {
        Outgoing outgoing = new Outgoing(desk.folder().settings());
        Optional<Path> into = outgoing.folder();
        Optional<Long> since = item.since().isPresent()
                ? item.since()
                : Optional.ofNullable(outgoing.owed().get(item.article()));
        return since.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(new Debts(desk.folder()).of(item.article(), since.get()), into));
    }

    private void settle(Item item, Found found) {
        switch (found.debt()) {
            case Debt.NeverOut never -> strike(item.article());
            case Debt.Changed changed -> tell(new Line.Changed(item.article(), changed.headline(), changed.at()));
            case Debt.Out out when found.into().isPresent() -> send(new Parcel(item, out, found.into().get()));
            case Debt.Out out -> {
                strike(item.article());
                tell(new Line.Out(item.article(), out.stored().article().headline(), out.at()));
            }
        }
    }

    private void send(Parcel parcel) {
        Desk desk = office.desk();
        lanes.working().run(() -> {
            office.handOver(desk, parcel.out().stored().article(), parcel.into());
            return parcel;
        }, this::sent, failure -> unsent(parcel, failure));
    }

    private void sent(Parcel parcel) {
        strike(parcel.item().article());
        told.accept(new Outcome.Done(parcel.out().stored().article().headline(), parcel.into()));
    }

    private void unsent(Parcel parcel, Exception failure) {
        Item item = parcel.item();
        LOG.warn("article {} could not be handed over to {}", item.article(), parcel.into(), failure);
        if (failure instanceof TransferRefused refused && refused.passes()) {
            lanes.timer().after(SHORTLY, () -> later(item));
        } else {
            String headline = parcel.out().stored().article().headline();
            tell(new Line.Owed(item.article(), headline, parcel.into(), sentence(failure)));
        }
    }

    /** By then another program may have handed it over. */
    private void later(Item item) {
        if (!ended) {
            again(item.article(), item.headline());
        }
    }

    private void tell(Line line) {
        told.accept(new Outcome.Told(line));
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
