package naskah.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import naskah.format.Incoming;
import naskah.format.Readers;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what a person named; what cannot be taken is told, and the rest is taken. */
public final class ArticleIntake {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleIntake.class);

    private final Reception photos;
    private final Formats formats;
    private final Watch watch;
    private final Acceptance acceptance;
    private long read;

    /** @param photos who takes in the photos beside exported articles */
    public ArticleIntake(DataFolder folder, Reception photos, Formats formats, Watch watch) {
        this.photos = photos;
        this.formats = formats;
        this.watch = watch;
        this.acceptance = new Acceptance(folder, watch::taken, this::tell);
    }

    /** Takes a file, an exported folder, or the files and exported folders in a folder; {@code name} is what people call it. */
    public void take(Path named, String name) throws StorageException {
        try {
            for (Source source : Source.of(named, name)) {
                take(source);
            }
        } catch (IOException failure) {
            tell(new News.Unreadable(Complaint.file(failure, named), failure));
        }
    }

    /** Takes what a stream holds, to its end. */
    public void take(InputStream in, String name) throws StorageException {
        try {
            read(in, name);
        } catch (IOException failure) {
            tell(new News.Unreadable(name, failure));
        }
        acceptance.finish();
    }

    private void take(Source source) throws StorageException {
        if (watch.isCancelled()) {
            return;
        }
        try {
            try (InputStream in = Files.newInputStream(source.file())) {
                if (source.isExported()) {
                    new PhotosBeside(photos, this::tell).add(source.file());
                }
                read(in, source.name());
            }
        } catch (IOException failure) {
            tell(new News.Unreadable(Complaint.file(failure, source.file()), failure));
        }
        acceptance.finish();
    }

    private void read(InputStream in, String name) throws IOException, StorageException {
        BufferedInputStream buffered = new BufferedInputStream(in, Readers.HEAD);
        buffered.mark(Readers.HEAD);
        byte[] head = buffered.readNBytes(Readers.HEAD);
        buffered.reset();
        try {
            formats.forFile(name, head).read(buffered, name, incoming -> accept(incoming, name));
        } catch (Stopped stopped) {
            if (stopped.why().isPresent()) {
                throw stopped.why().get();
            }
        }
    }

    private void accept(Incoming incoming, String name) {
        if (watch.isCancelled()) {
            throw Stopped.cancelled();
        }
        try {
            acceptance.accept(incoming, name);
        } catch (StorageException failure) {
            throw Stopped.by(failure);
        }
        watch.read(++read);
    }

    private void tell(News news) {
        if (news instanceof News.Unreadable(String file, IOException why)) {
            LOG.warn("{} could not be read", file, why);
        }
        watch.told(news);
    }
}
