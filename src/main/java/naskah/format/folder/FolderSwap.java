package naskah.format.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Puts a new folder in the place of an old one. The new one is written under a hidden name beside it; then the old one is
 * renamed away, the new one renamed in, and the old one removed. Stopped between the two renames, {@link #recover} puts the
 * old one back; stopped at any other point, the folder is already the old or the new one, whole.
 */
final class FolderSwap {
    /** The points at which a machine may stop. */
    enum Step {
        PICTURES,
        FILES,
        FORCE_NEW,
        MOVE_OLD,
        MOVE_NEW,
        FORCE_PARENT,
        DELETE_OLD
    }

    /** Told before each step; a test stops the work here. */
    @FunctionalInterface
    interface Steps {
        void before(Step step) throws IOException;
    }

    private final Path parent;
    private final Path target;
    private final Path fresh;
    private final Path old;
    private final Steps steps;

    FolderSwap(Path parent, String name, Steps steps) {
        this.parent = parent;
        this.target = parent.resolve(name);
        this.fresh = parent.resolve(".naskah-" + name + ".baru");
        this.old = parent.resolve(".naskah-" + name + ".lama");
        this.steps = steps;
    }

    Path target() {
        return target;
    }

    Path fresh() {
        return fresh;
    }

    /** Ends what an earlier run could not end. */
    void recover() throws IOException {
        DurableFiles.delete(fresh);
        if (!exists(old)) {
            return;
        }
        if (exists(target)) {
            DurableFiles.delete(old);
        } else {
            move(old, target);
            DurableFiles.force(parent);
        }
    }

    /** Gives up: removes what was written so far. */
    void abandon() throws IOException {
        DurableFiles.delete(fresh);
    }

    /** Puts the new folder in place; tells when the old one could not be removed. */
    Optional<Loss> commit() throws IOException {
        steps.before(Step.FORCE_NEW);
        DurableFiles.force(fresh);
        boolean replaces = exists(target);
        if (replaces) {
            steps.before(Step.MOVE_OLD);
            move(target, old);
        }
        moveIn();
        steps.before(Step.FORCE_PARENT);
        DurableFiles.force(parent);
        return replaces ? deleteOld() : Optional.empty();
    }

    private void moveIn() throws IOException {
        try {
            steps.before(Step.MOVE_NEW);
            move(fresh, target);
        } catch (IOException failure) {
            if (exists(old) && !exists(target)) {
                move(old, target);
            }
            throw failure;
        }
    }

    private Optional<Loss> deleteOld() {
        try {
            steps.before(Step.DELETE_OLD);
            DurableFiles.delete(old);
            return Optional.empty();
        } catch (IOException leftForNextTime) {
            return Optional.of(new Loss(Loss.Kind.OLD_EXPORT_LEFT, old.getFileName().toString()));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
