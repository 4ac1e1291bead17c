package naskah.ui.rights;

import java.time.Instant;
import naskah.photo.Photo;

/** What a person wants of a photo's rights, whatever they are now; {@code since} is when it was taken in. */
@FunctionalInterface
interface RightsChange {
    RightsChange NONE = (photo, since) -> photo;

    Photo of(Photo photo, Instant since);

    default RightsChange then(RightsChange next) {
        return (photo, since) -> next.of(of(photo, since), since);
    }
}
