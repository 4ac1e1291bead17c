package naskah.ui.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.article.ArticleId;
import naskah.check.KeptPardons;
import naskah.check.Original;
import naskah.check.Pardons;
import naskah.format.json.ValuesJson;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.task.Lanes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what is ignored in an article with the data folder, under one setting an article. */
final class PardonBook {
    private static final Logger LOG = LoggerFactory.getLogger(PardonBook.class);

    private final DataFolder folder;
    private final Lanes lanes;

    PardonBook(DataFolder folder, Lanes lanes) {
        this.folder = folder;
        this.lanes = lanes;
    }

    /** What is known of an article before it is checked: what is ignored, and what it was when it came in from elsewhere. */
    record Kept(Pardons pardons, Optional<Original> original) {}

    /** Tells what is kept; nothing where it cannot be read. */
    void read(ArticleId article, Consumer<Kept> then) {
        lanes.reading().run(() -> new Kept(pardons(article), original(article)),
                then,
                failure -> {
                    LOG.warn("what is ignored in {} could not be read", article, failure);
                    then.accept(new Kept(Pardons.NONE, Optional.empty()));
                });
    }

    private Pardons pardons(ArticleId article) throws StorageException {
        return folder.settings().get(KeptPardons.key(article)).map(json -> KeptPardons.of(ValuesJson.read(json))).orElse(Pardons.NONE);
    }

    private Optional<Original> original(ArticleId article) throws StorageException {
        List<Revision> all = folder.revisions().of(article);
        Optional<Revision> first = all.stream().min(Comparator.comparingLong(Revision::number));
        if (first.isEmpty() || first.get().kind() != Revision.Kind.IMPORTED) {
            return Optional.empty();
        }
        return folder.revisions().read(article, first.get().number()).map(Original::of);
    }

    /** @param failed hears when it could not be kept; it holds for now all the same */
    void keep(ArticleId article, Pardons pardons, Consumer<Exception> failed) {
        if (folder.access() == DataFolder.Access.READ_ONLY) {
            return;
        }
        lanes.writing().run(() -> {
            folder.settings().put(KeptPardons.key(article), ValuesJson.write(KeptPardons.values(pardons)));
            return article;
        }, done -> { }, failure -> {
            LOG.warn("what is ignored in {} was not kept", article, failure);
            failed.accept(failure);
        });
    }
}
