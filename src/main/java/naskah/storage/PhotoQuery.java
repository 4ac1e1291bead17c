package naskah.storage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import naskah.article.ArticleId;

/**
 * What is asked of the library of photos; an empty text and no filters ask for everything. Any text is a valid query: words of caption,
 * headline, keywords, persons, places, credit and file name, of which the last may be unfinished.
 *
 * @param missing fields of which all are empty
 * @param facets  what a photo says of itself, word for word but for capitals
 * @param trashed whether deleted photos are asked for, and only these
 */
public record PhotoQuery(
        String text, Set<Missing> missing, Usage usage, Map<Facet, String> facets, Shape shape, boolean trashed) {
    /** Words that no photo should go out without. */
    public enum Missing {
        CAPTION,
        CREDIT,
        ALT
    }

    /** What photos say of themselves and people filter by. */
    public enum Facet {
        /** The agency of its rights, else its credit line. */
        AGENCY,
        PHOTOGRAPHER,
        CITY,
        PERSON
    }

    /** How far a photo's rights go. */
    public enum RightsState {
        /** Within a fortnight. */
        EXPIRING,
        EXPIRED,
        EMBARGOED,
        ONE_USE,
        WITHDRAWN
    }

    public enum Orientation {
        LANDSCAPE,
        PORTRAIT,
        SQUARE
    }

    /**
     * Where it stands and whether it may.
     *
     * @param used true: in some article; false: in none
     */
    public record Usage(Optional<Boolean> used, Optional<ArticleId> in, Optional<RightsState> rights) {
        public static final Usage ANY = new Usage(Optional.empty(), Optional.empty(), Optional.empty());

        public Usage {
            Objects.requireNonNull(used);
            Objects.requireNonNull(in);
            Objects.requireNonNull(rights);
        }
    }

    /**
     * When it was taken and how large it is.
     *
     * @param from  the first day, in the photo's own zone
     * @param until the last day
     * @param width the fewest pixels across; 0 asks for nothing
     */
    public record Shape(
            Optional<LocalDate> from, Optional<LocalDate> until, Optional<Orientation> orientation, int width) {
        public static final Shape ANY = new Shape(Optional.empty(), Optional.empty(), Optional.empty(), 0);

        public Shape {
            Objects.requireNonNull(from);
            Objects.requireNonNull(until);
            Objects.requireNonNull(orientation);
        }
    }

    public static final PhotoQuery ALL = new PhotoQuery("", Set.of(), Usage.ANY, Map.of(), Shape.ANY, false);

    public PhotoQuery {
        Objects.requireNonNull(text);
        missing = Set.copyOf(missing);
        Objects.requireNonNull(usage);
        facets = Map.copyOf(facets);
        Objects.requireNonNull(shape);
    }

    public static PhotoQuery text(String text) {
        return ALL.withText(text);
    }

    public PhotoQuery withText(String other) {
        return new PhotoQuery(other, missing, usage, facets, shape, trashed);
    }

    public PhotoQuery withMissing(Set<Missing> other) {
        return new PhotoQuery(text, other, usage, facets, shape, trashed);
    }

    public PhotoQuery withUsage(Usage other) {
        return new PhotoQuery(text, missing, other, facets, shape, trashed);
    }

    public PhotoQuery withFacets(Map<Facet, String> other) {
        return new PhotoQuery(text, missing, usage, other, shape, trashed);
    }

    public PhotoQuery withShape(Shape other) {
        return new PhotoQuery(text, missing, usage, facets, other, trashed);
    }

    public PhotoQuery withTrashed(boolean other) {
        return new PhotoQuery(text, missing, usage, facets, shape, other);
    }
}
