package naskah.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import naskah.house.Pictures;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;

/** Takes files and folders of pictures into the library: each is whole there or not at all, whatever the others are like. */
public final class PhotoIntake {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "tif", "tiff", "bmp", "heic", "heif", "avif", "psd");
    private static final int ALIKE = 3;
    private static final int WORKERS = 2;

    private final DataFolder folder;
    private final Reception reception;

    public PhotoIntake(DataFolder folder, Pictures house, InstantSource clock) {
        this.folder = folder;
        this.reception = new Reception(folder, house, clock);
    }

    private record File(Path path, String name) {}

    /**
     * Takes the files in, two at a time, and says of each what came of it, in their order. After a cancel the rest is left out.
     *
     * @throws StorageException when the data folder fails; what was taken in until then stays
     */
    public List<PhotoNews> take(List<Path> named, PhotoWatch watch) throws StorageException {
        List<File> files = files(named);
        Run run = new Run(watch, files, reception.now());
        try {
            IntStream.range(0, WORKERS).parallel().forEach(run::work);
            return List.copyOf(run.news.values());
        } catch (Stopped stopped) {
            throw stopped.why().orElseThrow(() -> stopped);
        }
    }

    /** One call of {@link #take}: what it has met so far. */
    private final class Run {
        private final PhotoWatch watch;
        private final List<File> files;
        private final Instant started;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final Map<Integer, PhotoNews> news = new ConcurrentSkipListMap<>();
        private final Set<PhotoId> met = ConcurrentHashMap.newKeySet();

        Run(PhotoWatch watch, List<File> files, Instant started) {
            this.watch = watch;
            this.files = files;
            this.started = started;
        }

        /** Takes file after file, until there is none left for anybody. */
        void work(int worker) {
            for (int at = next.getAndIncrement(); at < files.size() && !watch.isCancelled(); at = next.getAndIncrement()) {
                news.put(at, take(files.get(at)));
                watch.progress(done.incrementAndGet(), files.size());
            }
        }

        private PhotoNews take(File file) {
            try {
                return news(file);
            } catch (StorageException failure) {
                if (failure.getCause() instanceof IOException own && isOf(own, file)) {
                    return new PhotoNews.Unreadable(own, file.name());
                }
                next.set(files.size());
                throw Stopped.by(failure);
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
            if (!first || !reception.arrives(held, started)) {
                return new PhotoNews.Known(held.photo(), from);
            }
            return new PhotoNews.Taken(reception.settled(id), folder.library().alike(id, ALIKE), from);
        }
    }

    private static boolean isOf(IOException failure, File file) {
        return Complaint.file(failure, Path.of("")).equals(file.path().toString());
    }

    private static List<File> files(List<Path> named) throws StorageException {
        List<File> files = new ArrayList<>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                files.add(new File(path, name(path)));
                continue;
            }
            try {
                inside(path).forEach(file -> files.add(new File(file, name(file))));
            } catch (IOException failure) {
                throw new StorageException("read the folder " + path, StorageException.Cause.OTHER, failure);
            }
        }
        return files;
    }

    /** The pictures of a folder, and the folders in it that cannot be read, which then are told of as files are. */
    private static SortedSet<Path> inside(Path folder) throws IOException {
        SortedSet<Path> inside = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                if (facts.isRegularFile() && isPicture(file)) {
                    inside.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                inside.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return inside;
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /** Of a folder only what calls itself a picture is meant. */
    private static boolean isPicture(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1));
    }
}
