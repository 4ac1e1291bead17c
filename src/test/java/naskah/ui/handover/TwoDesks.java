package naskah.ui.handover;

import java.nio.file.Path;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.sqlite.PlainForm;
import naskah.ui.people.Newsroom;
import naskah.workflow.Person;

/** Two houses of one that share no server, each with its own data folder; an article was written at the first. */
final class TwoDesks implements AutoCloseable {
    static final ArticleId PASAR = new ArticleId("pasar");

    final Newsroom jakarta;
    final Newsroom makassar;
    final Path parcel;

    TwoDesks(Path directory) throws StorageException {
        jakarta = Newsroom.alone(directory.resolve("jakarta"));
        makassar = Newsroom.alone(directory.resolve("makassar"));
        parcel = directory.resolve("pasar.naskah");
        jakarta.folder.articles().create(Newsroom.finished("pasar", "Pasar pagi dibuka"), Revision.Kind.MARKED);
    }

    static HandoverViewModel at(Newsroom newsroom) {
        return new HandoverViewModel(newsroom.desk(Person.ALONE), new PlainForm());
    }

    static Stored stored(Newsroom newsroom) throws StorageException {
        return newsroom.folder.articles().find(PASAR).orElseThrow();
    }

    static void retitle(Newsroom newsroom, String headline) throws StorageException {
        Stored stored = stored(newsroom);
        Article next = stored.article().withHeadline(headline);
        newsroom.folder.articles().save(next, stored.revision(), Revision.Kind.MARKED);
    }

    /** The article is at both desks, and each knows the other's key. */
    void acquaint() throws StorageException {
        hand(jakarta, makassar);
        hand(makassar, jakarta);
    }

    /** Packs it at one desk and opens it at the other, whatever is asked. */
    HandoverViewModel hand(Newsroom from, Newsroom to) {
        at(from).send(PASAR, parcel);
        HandoverViewModel model = at(to);
        model.open(parcel);
        if (model.stateProperty().get() instanceof HandoverState.Unknown unknown) {
            model.trust(unknown);
        }
        return model;
    }

    @Override
    public void close() throws StorageException {
        jakarta.close();
        makassar.close();
    }
}
