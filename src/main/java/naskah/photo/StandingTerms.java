package naskah.photo;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import naskah.house.Agency;
import naskah.photo.rights.Rights;

/**
 * The terms that an agency's photos have unless a photo itself says otherwise.
 *
 * @param since when the photo was taken in, from which the agency's days are counted
 */
public record StandingTerms(Agency agency, Instant since) {
    public StandingTerms {
        Objects.requireNonNull(agency);
        Objects.requireNonNull(since);
    }

    /** The photo as the agency's: what nobody has said about its rights is the agency's word. */
    public Photo on(Photo photo) {
        Rights rights = photo.rights();
        Rights ours = rights.withAgency(agency.name())
                .withExpires(rights.expires().or(this::end))
                .withOneUse(rights.oneUse() || agency.oneUse());
        boolean silent = photo.metadata().text(PhotoField.USAGE_TERMS).isBlank();
        Photo owned = photo.withRights(ours);
        return silent ? owned.withMetadata(photo.metadata().with(PhotoField.USAGE_TERMS, agency.terms())) : owned;
    }

    /** The photo as nobody's: what it has by these terms goes, what was said of itself stays. */
    public Photo off(Photo photo) {
        Rights rights = photo.rights();
        Rights free = rights.withAgency("")
                .withExpires(rights.expires().filter(end -> !end().equals(Optional.of(end))))
                .withOneUse(rights.oneUse() && !agency.oneUse());
        boolean ours = photo.metadata().text(PhotoField.USAGE_TERMS).equals(agency.terms());
        Photo left = photo.withRights(free);
        return ours ? left.withMetadata(photo.metadata().with(PhotoField.USAGE_TERMS, "")) : left;
    }

    private Optional<Instant> end() {
        return agency.days().isPresent()
                ? Optional.of(since.plus(Duration.ofDays(agency.days().getAsInt())))
                : Optional.empty();
    }
}
