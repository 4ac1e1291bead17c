package naskah.photo.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What may be done with a photo; its usage terms in words are its metadata's.
 *
 * @param agency    whose it is, as the house names it; empty where it is not known
 * @param expires   from when on it may not be used
 * @param embargo   until when it may not be used
 * @param oneUse    whether it may stand in one article only
 * @param withdrawn when its agency took it back, and why
 */
public record Rights(
        String agency,
        Optional<Instant> expires,
        Optional<Instant> embargo,
        boolean oneUse,
        Optional<Withdrawal> withdrawn) {

    public static final Rights FREE = new Rights("", Optional.empty(), Optional.empty(), false, Optional.empty());

    /** The agency's own words are the reason. */
    public record Withdrawal(Instant at, String reason) {
        public Withdrawal {
            Objects.requireNonNull(at);
            Objects.requireNonNull(reason);
        }
    }

    public Rights {
        Objects.requireNonNull(agency);
        Objects.requireNonNull(expires);
        Objects.requireNonNull(embargo);
        Objects.requireNonNull(withdrawn);
    }

    public Rights withAgency(String other) {
        return new Rights(other, expires, embargo, oneUse, withdrawn);
    }

    public Rights withExpires(Optional<Instant> other) {
        return new Rights(agency, other, embargo, oneUse, withdrawn);
    }

    public Rights withEmbargo(Optional<Instant> other) {
        return new Rights(agency, expires, other, oneUse, withdrawn);
    }

    public Rights withOneUse(boolean other) {
        return new Rights(agency, expires, embargo, other, withdrawn);
    }

    public Rights withWithdrawn(Optional<Withdrawal> other) {
        return new Rights(agency, expires, embargo, oneUse, other);
    }

    /** What forbids its use at that time; {@code elsewhere} when it stands in another article. */
    public Set<RightsStop> stops(Instant at, boolean elsewhere) {
        Set<RightsStop> stops = EnumSet.noneOf(RightsStop.class);
        withdrawn.ifPresent(gone -> stops.add(RightsStop.WITHDRAWN));
        expires.filter(end -> !at.isBefore(end)).ifPresent(end -> stops.add(RightsStop.EXPIRED));
        embargo.filter(at::isBefore).ifPresent(until -> stops.add(RightsStop.EMBARGOED));
        if (oneUse && elsewhere) {
            stops.add(RightsStop.USED_ALREADY);
        }
        return stops;
    }

    /** Whether both say the same of what may stop a photo so. */
    public boolean isAlike(Rights other, RightsStop stop) {
        return switch (stop) {
            case WITHDRAWN -> withdrawn.equals(other.withdrawn);
            case EXPIRED -> expires.equals(other.expires);
            case EMBARGOED -> embargo.equals(other.embargo);
            case USED_ALREADY -> oneUse == other.oneUse;
        };
    }

    /** Whether it ends within that time from then on, and has not ended yet. */
    public boolean endsWithin(Duration time, Instant at) {
        return expires.filter(at::isBefore).filter(end -> !end.isAfter(at.plus(time))).isPresent();
    }
}
