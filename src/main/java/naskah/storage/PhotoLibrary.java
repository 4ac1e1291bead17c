package naskah.storage;

import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;

/** The photos of the newsroom as the photo desk works on them: found, described, framed, cleared, deleted and recovered. */
public interface PhotoLibrary {
    /** At most {@code limit} photos from the key of an earlier page on, last taken in first. */
    PhotoPage list(PhotoQuery query, Optional<String> after, int limit) throws StorageException;

    long count(PhotoQuery query) throws StorageException;

    Optional<Held> find(PhotoId id) throws StorageException;

    /** Replaces metadata, framing and rights when the photo still stands at {@code basedOn}; its file stays as it is. */
    Kept keep(Photo photo, long basedOn) throws StorageException;

    /** As {@link #keep} for many at once, all of them or none: false when one has changed or gone, and nothing was written. */
    boolean keepAll(List<Held> changed) throws StorageException;

    /** The articles that show the photo, as banner, in the body or with related news, newest first. */
    List<Summary> uses(PhotoId id) throws StorageException;

    /** Photos that look the same, the likest first; never the photo itself. */
    List<PhotoSummary> alike(PhotoId id, int limit) throws StorageException;

    /** What photos say of themselves that begins so, the commonest first. */
    List<String> suggest(PhotoQuery.Facet facet, String beginning, int limit) throws StorageException;

    /** Takes the photo out of the library, unless an article shows it; {@link #recover} brings it back. */
    Trashing trash(PhotoId id) throws StorageException;

    void recover(PhotoId id) throws StorageException;

    /** What the library holds of a photo beside its file, as one text that another desk's library takes. */
    Optional<String> card(PhotoId id) throws StorageException;

    /** Whether the text is a card that this library can take over. */
    boolean isCard(String card);

    /** Takes over another desk's card of a photo; false, and nothing is changed, where somebody here has worked on the photo or it is gone. */
    boolean takeCard(PhotoId id, String card) throws StorageException;

    /** Notes who answers for what forbids a photo now; every answer is kept. */
    void waive(Waiver waiver) throws StorageException;

    /** The answers that count: those to what has not changed since they were given. */
    List<Waiver> waivers(ArticleId article) throws StorageException;

    /** Who answered for the photo going out, by itself or with whichever article. */
    List<Waiver> waivers(PhotoId photo) throws StorageException;

    /** What came of a deletion. */
    sealed interface Trashing {
        record Done() implements Trashing {}

        /** It stays, because these articles show it. */
        record InUse(List<Summary> articles) implements Trashing {
            public InUse {
                articles = List.copyOf(articles);
            }
        }
    }
}
