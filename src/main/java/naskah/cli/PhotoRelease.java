package naskah.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import naskah.house.House;
import naskah.photo.Photo;
import naskah.photo.rights.RightsStop;
import naskah.rights.Blocked;
import naskah.rights.RightsWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a photo back that may not go out by itself, unless a person answers for it; there is no article that could keep the answer. */
record PhotoRelease(Errand errand, Optional<RightsCheck.Answer> answer) {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoRelease.class);

    boolean lets(Photo photo, House house) {
        Set<RightsStop> stops = photo.rights().stops(Instant.now(), false);
        RightsWords words = new RightsWords(errand.messages(), house.zone());
        for (RightsStop stop : stops) {
            String refusal = words.refusal(new Blocked(photo, stop));
            if (answer.isPresent()) {
                LOG.info("{} goes out in spite of {}: {}, {}", photo.id(), stop, answer.get().name(), answer.get().reason());
                errand.say("cli.rights.waived", refusal, answer.get().name());
            } else {
                errand.fail("cli.rights.refused", refusal);
            }
        }
        return stops.isEmpty() || answer.isPresent();
    }
}
