package naskah.storage;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Cut;
import naskah.workflow.PersonId;

/** A data folder without a disk, with the semantics of the ports; {@link #fail} makes the world fail from now on. */
public final class MemoryDataFolder implements DataFolder {
    private final MemoryArticles articles;
    private final Map<String, String> settings = new HashMap<>();
    private final MemoryReviews reviews;
    private Access access = Access.WRITE;

    public MemoryDataFolder(InstantSource clock) {
        articles = new MemoryArticles(clock);
        reviews = new MemoryReviews(articles);
    }

    /** Every write fails with this cause, until {@link #heal}. */
    public void fail(StorageException.Cause cause) {
        articles.failure = cause;
    }

    public void heal() {
        articles.failure = null;
    }

    public void readOnly() {
        access = Access.READ_ONLY;
    }

    public int writes() {
        return articles.writes;
    }

    @Override
    public Path path() {
        return Path.of("newsroom");
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public Articles articles() {
        return articles;
    }

    @Override
    public Archive archive() {
        return articles;
    }

    @Override
    public Revisions revisions() {
        return articles;
    }

    @Override
    public Photos photos() {
        return new NoPhotos();
    }

    @Override
    public PhotoLibrary library() {
        throw new UnsupportedOperationException("no library of photos here");
    }

    @Override
    public People people() {
        throw new UnsupportedOperationException("no list of persons here");
    }

    @Override
    public Corrections corrections() {
        return new NoCorrections();
    }

    @Override
    public Complaints complaints() {
        return new NoComplaints();
    }

    @Override
    public Reviews reviews() {
        return reviews;
    }

    @Override
    public Workflow workflow() {
        return new MemoryWorkflow(articles);
    }

    @Override
    public void signIn(PersonId person) {}

    @Override
    public Settings settings() {
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(settings.get(key));
            }

            @Override
            public void put(String key, String json) throws StorageException {
                articles.writing("put a setting");
                settings.put(key, json);
            }

            @Override
            public void change(String key, UnaryOperator<Optional<String>> next) throws StorageException {
                articles.writing("change a setting");
                settings.compute(key, (same, before) -> next.apply(Optional.ofNullable(before)).orElse(null));
            }
        };
    }

    @Override
    public Health verify(LongConsumer progress) {
        return new Health(articles.count(), 0, java.util.List.of());
    }

    @Override
    public void backup(Path zip) {
        throw new UnsupportedOperationException("memory has no backup");
    }

    @Override
    public void close() {}

    private static final class NoPhotos implements Photos {
        @Override
        public PhotoRead add(Path file, String fileName) {
            return new PhotoRead.Refused(PhotoRead.Reason.NOT_A_PICTURE, fileName);
        }

        @Override
        public Optional<Photo> find(PhotoId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> original(PhotoId id) {
            return Optional.empty();
        }

        @Override
        public Path thumbnail(PhotoId id, int longestSide) throws StorageException {
            throw new StorageException("no thumbnail of " + id, StorageException.Cause.OTHER, null);
        }

        @Override
        public Path asShot(PhotoId id, int longestSide) throws StorageException {
            return thumbnail(id, longestSide);
        }

        @Override
        public Path cut(PhotoId id, Cut cut) throws StorageException {
            return thumbnail(id, cut.width());
        }
    }
}
