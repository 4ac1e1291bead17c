package naskah.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.house.Agency;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.StandingTerms;
import naskah.photo.rights.Rights.Withdrawal;

/** What is to become of a photo's words or rights, whatever they are now. */
@FunctionalInterface
public interface PhotoChange {
    PhotoChange NONE = (photo, since) -> photo;

    /** @param since when the photo was taken in */
    Photo of(Photo photo, Instant since);

    default PhotoChange then(PhotoChange next) {
        return (photo, since) -> next.of(of(photo, since), since);
    }

    static PhotoChange field(PhotoField field, List<String> texts) {
        return (photo, since) -> photo.withMetadata(photo.metadata().with(field, texts));
    }

    /** Another agency: the standing terms of the former one go, those of the new one come, where the house has agreed any. */
    static PhotoChange agency(List<Agency> known, String name) {
        return (photo, since) -> {
            Photo left = named(known, photo.rights().agency())
                    .map(former -> new StandingTerms(former, since).off(photo))
                    .orElse(photo);
            return named(known, name)
                    .map(next -> new StandingTerms(next, since).on(left))
                    .orElseGet(() -> left.withRights(left.rights().withAgency(name)));
        };
    }

    static PhotoChange expires(Optional<Instant> end) {
        return (photo, since) -> photo.withRights(photo.rights().withExpires(end));
    }

    static PhotoChange embargo(Optional<Instant> until) {
        return (photo, since) -> photo.withRights(photo.rights().withEmbargo(until));
    }

    static PhotoChange oneUse(boolean once) {
        return (photo, since) -> photo.withRights(photo.rights().withOneUse(once));
    }

    /** Withdrawn now, or when it was before; another reason keeps the time. */
    static PhotoChange withdrawn(String reason, Instant now) {
        return (photo, since) -> {
            Instant at = photo.rights().withdrawn().map(Withdrawal::at).orElse(now);
            return photo.withRights(photo.rights().withWithdrawn(Optional.of(new Withdrawal(at, reason))));
        };
    }

    static PhotoChange givenBack() {
        return (photo, since) -> photo.withRights(photo.rights().withWithdrawn(Optional.empty()));
    }

    private static Optional<Agency> named(List<Agency> known, String name) {
        return known.stream().filter(agency -> agency.name().equals(name)).findFirst();
    }
}
