package naskah.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import naskah.house.Agency;
import naskah.house.Pictures;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.rights.Rights;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;

/**
 * Takes files and folders of pictures into the library: each is whole there or not at all, whatever the others are like. A photo of an
 * agency that the house knows comes under its standing terms.
 */
public final class PhotoIntake {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "tif", "tiff", "bmp", "heic", "heif", "avif", "psd");
    private static final int ALIKE = 3;

    private final DataFolder folder;
    private final Pictures house;
    private final InstantSource clock;

    public PhotoIntake(DataFolder folder, Pictures house, InstantSource clock) {
        this.folder = folder;
        this.house = house;
        this.clock = clock;
    }

    private record File(Path path, String name) {}

    /**
     * Takes the files in, on as many cores as there are, and says of each what came of it, in their order. After a cancel the rest is
     * left out.
     *
     * @throws StorageException when the data folder fails; what was taken in until then stays
     */
    public List<PhotoNews> take(List<Path> named, PhotoWatch watch) throws StorageException {
        List<File> files = files(named);
        Run run = new Run(watch, files.size(), clock.instant());
        try {
            return files.parallelStream().map(run::take).flatMap(Optional::stream).toList();
        } catch (Stopped stopped) {
            throw stopped.why().orElseThrow(() -> stopped);
        }
    }

    /** One call of {@link #take}: what it has met so far. */
    private final class Run {
        private final PhotoWatch watch;
        private final int all;
        private final Instant started;
        private final AtomicInteger done = new AtomicInteger();
        private final Set<PhotoId> met = ConcurrentHashMap.newKeySet();

        Run(PhotoWatch watch, int all, Instant started) {
            this.watch = watch;
            this.all = all;
            this.started = started;
        }

        Optional<PhotoNews> take(File file) {
            if (watch.isCancelled()) {
                return Optional.empty();
            }
            try {
                return Optional.of(news(file));
            } catch (StorageException failure) {
                if (failure.getCause() instanceof IOException own && isOf(own, file)) {
                    return Optional.of(new PhotoNews.Unreadable(own, file.name()));
                }
                throw Stopped.by(failure);
            } finally {
                watch.progress(done.incrementAndGet(), all);
            }
        }

        private PhotoNews news(File file) throws StorageException {
            return switch (folder.photos().add(file.path(), file.name())) {
                case PhotoRead.Refused refused -> new PhotoNews.Refused(refused);
                case PhotoRead.Ok ok -> taken(ok.photo().id(), file.name());
            };
        }

        private PhotoNews taken(PhotoId id, String from) throws StorageException {
            Held held = folder.library().find(id).orElseThrow();
            boolean first = met.add(id);
            if (!first || held.addedAt().isBefore(started)) {
                return new PhotoNews.Known(held.photo(), from);
            }
            Photo photo = underTerms(held);
            return new PhotoNews.Taken(photo, folder.library().alike(id, ALIKE), from);
        }
    }

    private static boolean isOf(IOException failure, File file) {
        return Complaint.file(failure, Path.of("")).equals(file.path().toString());
    }

    /** The photo under the standing terms of the agency that its credit names. */
    private Photo underTerms(Held held) throws StorageException {
        PhotoMetadata words = held.photo().metadata();
        Optional<Agency> agency = house.agency(words.creditLine()).or(() -> house.agency(words.text(PhotoField.SOURCE)));
        if (agency.isEmpty()) {
            return held.photo();
        }
        Photo photo = held.photo().withRights(rights(agency.get(), held.addedAt()));
        boolean silent = words.text(PhotoField.USAGE_TERMS).isBlank();
        Photo cleared = silent ? photo.withMetadata(words.with(PhotoField.USAGE_TERMS, agency.get().terms())) : photo;
        folder.library().keep(cleared, held.revision());
        return cleared;
    }

    /** What an agency's standing terms are for a photo that was taken in then. */
    public static Rights rights(Agency agency, Instant taken) {
        Optional<Instant> expires = agency.days().isPresent()
                ? Optional.of(taken.plus(Duration.ofDays(agency.days().getAsInt())))
                : Optional.empty();
        return new Rights(agency.name(), expires, Optional.empty(), agency.oneUse(), Optional.empty());
    }

    private static List<File> files(List<Path> named) throws StorageException {
        List<File> files = new ArrayList<>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                files.add(new File(path, name(path)));
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(PhotoIntake::isPicture).sorted().forEach(file -> files.add(new File(file, name(file))));
            } catch (IOException | UncheckedIOException failure) {
                throw new StorageException("read the folder " + path, StorageException.Cause.OTHER, failure);
            }
        }
        return files;
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /** Of a folder only what calls itself a picture is meant. */
    private static boolean isPicture(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0
                && ENDINGS.contains(name.substring(dot + 1))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
