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

    /** A time that is not still to come, now where none was typed; empty after saying why. */
    static Optional<Instant> past(Errand errand, DataFolder folder, Optional<String> typed) throws StorageException {
        Instant now = Instant.now();
        Optional<Instant> at = typed.isEmpty() ? Optional.of(now) : of(errand, folder, typed.get());
        if (at.filter(time -> time.isAfter(now)).isPresent()) {
            errand.fail("cli.time.future", typed.get());
            return Optional.empty();
        }
        return at;
    }
}
