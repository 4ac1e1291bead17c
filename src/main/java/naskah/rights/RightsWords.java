package naskah.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import naskah.article.NewsTime;
import naskah.rights.RightsBadge.State;
import naskah.house.Zone;
import naskah.i18n.Messages;
import naskah.photo.rights.Rights;
import naskah.photo.rights.RightsStop;
import naskah.storage.PhotoSummary;

/** A photo's rights in words, the same on badges, in warnings, in refusals and on the command line; times are told in the house's zone. */
public record RightsWords(Messages messages, Zone zone) {
    /** How long before the end of its rights a photo is said to be about to lose them. */
    public static final Duration SOON = Duration.ofDays(14);

    public RightsWords {
        Objects.requireNonNull(messages);
        Objects.requireNonNull(zone);
    }

    /** Everything that is to be said at that time, gravest first; {@code elsewhere} when it stands in another article. */
    public List<RightsBadge> badges(Rights rights, Instant at, boolean elsewhere) {
        return badges(rights, at, rights.stops(at, elsewhere));
    }

    /** As {@link #badges(Rights, Instant, boolean)} where it is known already what forbids its use. */
    public List<RightsBadge> badges(Rights rights, Instant at, Set<RightsStop> stops) {
        List<RightsBadge> badges = new ArrayList<>();
        stops.stream().sorted().forEach(stop -> badges.add(badge(rights, stop)));
        if (rights.endsWithin(SOON, at)) {
            badges.add(badge(State.EXPIRING, rights));
        }
        if (rights.oneUse() && !stops.contains(RightsStop.USED_ALREADY)) {
            badges.add(badge(State.ONE_USE, rights));
        }
        return badges;
    }

    /** The badges of a tile: a photo for one use that stands in an article is spent for every other one. */
    public List<RightsBadge> badges(PhotoSummary tile, Instant at) {
        return badges(tile.rights(), at, tile.uses() > 0);
    }

    /** The photo's file and why it may not go out, in one sentence. */
    public String refusal(Blocked blocked) {
        String why = badge(blocked.photo().rights(), blocked.stop()).sentence();
        return messages.get("rights.refusal", blocked.photo().fileName(), why);
    }

    public RightsBadge badge(Rights rights, RightsStop stop) {
        return badge(state(stop), rights);
    }

    /** The state's label, for a list of all of them. */
    public String label(State state) {
        return messages.get("rights.badge." + state);
    }

    private RightsBadge badge(State state, Rights rights) {
        return new RightsBadge(state, label(state), sentence(state, rights));
    }

    private String sentence(State state, Rights rights) {
        return switch (state) {
            case WITHDRAWN -> withdrawn(rights);
            case EXPIRED, EXPIRING -> messages.get("rights.sentence." + state, printed(rights.expires()));
            case EMBARGOED -> messages.get("rights.sentence." + state, printed(rights.embargo()));
            case USED_ALREADY, ONE_USE -> messages.get("rights.sentence." + state);
        };
    }

    private String withdrawn(Rights rights) {
        Optional<Rights.Withdrawal> gone = rights.withdrawn();
        String reason = gone.map(Rights.Withdrawal::reason).orElse("").strip();
        String time = printed(gone.map(Rights.Withdrawal::at));
        return reason.isEmpty()
                ? messages.get("rights.sentence.WITHDRAWN", time)
                : messages.get("rights.sentence.withdrawnBecause", time, reason.replaceFirst("\\.$", ""));
    }

    private String printed(Optional<Instant> time) {
        return time.map(at -> new NewsTime(at, zone).printed()).orElse("");
    }

    private static State state(RightsStop stop) {
        return switch (stop) {
            case WITHDRAWN -> State.WITHDRAWN;
            case EXPIRED -> State.EXPIRED;
            case EMBARGOED -> State.EMBARGOED;
            case USED_ALREADY -> State.USED_ALREADY;
        };
    }
}
