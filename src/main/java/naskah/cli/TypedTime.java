package naskah.cli;

import java.time.Instant;
import java.util.Optional;
import naskah.article.TimeInput;
import naskah.house.Zone;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** Reads a time as it is typed at the desk; in the zone of the house unless another is named. */
final class TypedTime {
    private TypedTime() {}

    /** Empty after saying why. */
    static Optional<Instant> of(Errand errand, DataFolder folder, String typed) throws StorageException {
        Zone zone = errand.tools().houses().of(folder).zone();
        return switch (TimeInput.read(typed, Instant.now(), zone)) {
            case TimeInput.Reading.Ok ok -> Optional.of(ok.time().instant());
            case TimeInput.Reading.Wrong wrong -> {
                errand.fail("cli.time." + wrong.reason(), typed);
                yield Optional.empty();
            }
        };
    }
}
