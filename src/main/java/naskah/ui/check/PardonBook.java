package naskah.ui.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import naskah.article.ArticleId;
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
    private static final String KEY = "check.pardons.";
    private static final String BETWEEN = "\u001F";

    private final DataFolder folder;
    private final Lanes lanes;

    PardonBook(DataFolder folder, Lanes lanes) {
        this.folder = folder;
        this.lanes = lanes;
    }

    /** What is known of an article before it is checked: what is ignored, and what it was when it came in from elsewhere. */
    record Kept(Pardons pardons, Optional<Original> original) {}

    /** What is kept; nothing where it cannot be read. It is read from the data folder, so not on the UI thread. */
    Kept read(ArticleId article) {
        try {
            return new Kept(pardons(article), original(article));
        } catch (StorageException failure) {
            LOG.warn("what is ignored in {} could not be read", article, failure);
            return new Kept(Pardons.NONE, Optional.empty());
        }
    }

    private Pardons pardons(ArticleId article) throws StorageException {
        return folder.settings().get(KEY + article.value()).map(json -> of(ValuesJson.read(json))).orElse(Pardons.NONE);
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
            folder.settings().put(KEY + article.value(), ValuesJson.write(values(pardons)));
            return article;
        }, done -> { }, failure -> {
            LOG.warn("what is ignored in {} was not kept", article, failure);
            failed.accept(failure);
        });
    }

    static Map<String, String> values(Pardons pardons) {
        Map<String, String> values = new TreeMap<>();
        pardons.entries().forEach((entry, grounds) -> values.put(
                String.join(BETWEEN, entry.rule(), entry.text(), entry.sentence()),
                String.join(BETWEEN, grounds.name(), grounds.reason(), grounds.at().toString())));
        return values;
    }

    static Pardons of(Map<String, String> values) {
        Map<Pardons.Entry, Pardons.Grounds> entries = new HashMap<>();
        values.forEach((key, value) -> {
            String[] entry = key.split(BETWEEN, -1);
            String[] grounds = value.split(BETWEEN, -1);
            if (entry.length == 3 && grounds.length == 3) {
                entries.put(
                        new Pardons.Entry(entry[0], entry[1], entry[2]),
                        new Pardons.Grounds(grounds[0], grounds[1], Instant.parse(grounds[2])));
            }
        });
        return new Pardons(entries);
    }
}
