package naskah.cli;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import naskah.house.House;
import naskah.photo.Photo;
import naskah.photo.rights.RightsStop;
import naskah.rights.Blocked;
import naskah.rights.RightsWords;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Waiver;

/** Keeps a photo back that may not go out by itself, unless a person answers for it; the answer is kept with the photo. */
record PhotoRelease(Errand errand, Answer answer) {
    boolean lets(Photo photo, House house, DataFolder folder) throws StorageException {
        Set<RightsStop> stops = new LinkedHashSet<>(photo.rights().stops(Instant.now(), false));
        folder.library().waivers(photo.id()).stream()
                .filter(waiver -> waiver.article().isEmpty())
                .forEach(waiver -> stops.remove(waiver.stop()));
        if (stops.isEmpty()) {
            return true;
        }
        RightsWords words = new RightsWords(errand.messages(), house.zone());
        Optional<Waiver.By> by = answer.isGiven() ? answer.by(errand, folder) : Optional.empty();
        for (RightsStop stop : stops) {
            String refusal = words.refusal(new Blocked(photo, stop));
            if (by.isPresent()) {
                folder.library().waive(new Waiver(photo.id(), Optional.empty(), stop, by.get()));
                errand.say("cli.rights.waived", refusal, by.get().name());
            } else {
                errand.fail("cli.rights.refused", refusal);
            }
        }
        return by.isPresent();
    }
}
