package naskah.ui.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.check.Background;
import naskah.check.KeptPardons;
import naskah.check.Pardons;
import naskah.format.json.ValuesJson;
import naskah.photo.Photo;
import naskah.storage.DataFolder;
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

    /** What is known of an article before it is checked. */
    record Kept(Pardons pardons, Background background) {}

    /** What is kept; nothing where it cannot be read. It is read from the data folder, so not on the UI thread. */
    Kept read(Article article) {
        try {
            return new Kept(pardons(article.id()), background(article));
        } catch (StorageException failure) {
            LOG.warn("what is ignored in {} could not be read", article.id(), failure);
            return new Kept(Pardons.NONE, Background.NONE);
        }
    }

    /** Tells which of these photos are there; nothing is told where they cannot be read. */
    void photos(List<String> ids, Consumer<Map<String, Photo>> then) {
        lanes.reading().run(() -> folder.photos().findAll(ids),
                then,
                failure -> LOG.warn("the photos of an open article could not be read", failure));
    }

    private Pardons pardons(ArticleId article) throws StorageException {
        return folder.settings()
                .get(KeptPardons.setting(article))
                .map(json -> KeptPardons.of(ValuesJson.read(json)))
                .orElse(Pardons.NONE);
    }

    private Background background(Article article) throws StorageException {
        return Background.of(folder.revisions().imported(article.id()), folder.photos().findAll(article.photos()));
    }

    /** @param failed hears when it could not be kept; it holds for now all the same */
    void keep(ArticleId article, Pardons pardons, Consumer<Exception> failed) {
        if (folder.access() == DataFolder.Access.READ_ONLY) {
            return;
        }
        lanes.writing().run(() -> {
            folder.settings().put(KeptPardons.setting(article), ValuesJson.write(KeptPardons.values(pardons)));
            return article;
        }, done -> { }, failure -> {
            LOG.warn("what is ignored in {} was not kept", article, failure);
            failed.accept(failure);
        });
    }
}
