package naskah.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import naskah.photo.Photo;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.StorageException;

/** Makes planned changes, all of them or none: when one cannot be made, the ones before it are taken back. */
record PhotoBatchRun(PhotoLibrary library) {
    private record Made(Photo before, long revision) {}

    /** False when somebody else changed one of the photos meanwhile. */
    boolean run(List<PhotoBatch.Planned> plan) throws StorageException {
        Deque<Made> made = new ArrayDeque<>();
        try {
            for (PhotoBatch.Planned planned : plan) {
                Photo before = planned.held().photo();
                Photo after = planned.change().of(before, planned.held().addedAt());
                if (!(library.keep(after, planned.held().revision()) instanceof Kept.Ok ok)) {
                    takeBack(made);
                    return false;
                }
                made.push(new Made(before, ok.revision()));
            }
            return true;
        } catch (StorageException failure) {
            takeBack(made);
            throw failure;
        }
    }

    private void takeBack(Deque<Made> made) throws StorageException {
        for (Made one : made) {
            library.keep(one.before(), one.revision());
        }
    }
}
