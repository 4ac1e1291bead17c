package naskah.ui.aftermath;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.article.correction.Correction;
import naskah.storage.Complaints;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;

/**
 * What is known of an article after it went out.
 *
 * @param at  when this was so; the clocks of the complaints are told for then
 * @param out whether readers have had it, so that there is something to correct
 */
public record After(Instant at, boolean out, List<Told> corrections, List<Complaints.Filed> complaints) {
    static final After NOTHING = new After(Instant.EPOCH, false, List.of(), List.of());

    /**
     * A correction as one of its two articles tells it.
     *
     * @param other the article at the other end; empty where there is only one
     */
    public record Told(Correction correction, Optional<Other> other) {
        public Told {
            Objects.requireNonNull(correction);
            Objects.requireNonNull(other);
        }
    }

    public record Other(ArticleId id, String headline) {}

    public After {
        corrections = List.copyOf(corrections);
        complaints = List.copyOf(complaints);
    }

    /** The same, told for another instant. */
    After toldAt(Instant other) {
        return new After(other, out, corrections, complaints);
    }

    static After read(DataFolder folder, ArticleId article, Instant now) throws StorageException {
        List<Told> told = new ArrayList<>();
        for (Correction correction : folder.corrections().of(article)) {
            told.add(new Told(correction, other(folder, correction, article)));
        }
        return new After(now, folder.corrections().isOut(article), told, folder.complaints().of(article));
    }

    private static Optional<Other> other(DataFolder folder, Correction correction, ArticleId article) throws StorageException {
        if (!correction.isApart()) {
            return Optional.empty();
        }
        ArticleId end = correction.otherEnd(article);
        Optional<Stored> found = folder.articles().find(end);
        return Optional.of(new Other(end, found.map(stored -> stored.article().headline()).orElse(end.value())));
    }
}
