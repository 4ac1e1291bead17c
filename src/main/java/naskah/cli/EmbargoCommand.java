package naskah.cli;

import java.time.Instant;
import java.util.Optional;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets the second before which approved articles do not go out. */
@Command
final class EmbargoCommand extends MoveCommand {
    @Option(names = "--until", paramLabel = "TIME", required = true)
    private String until;

    EmbargoCommand(Errand errand) {
        super(errand, Deed.EMBARGO);
    }

    @Override
    public Integer call() {
        return errand().onFolder(this::set);
    }

    private void set(DataFolder folder) throws StorageException {
        Optional<Instant> instant = TypedTime.of(errand(), folder, until);
        if (instant.isPresent()) {
            move(folder, instant);
        }
    }
}
