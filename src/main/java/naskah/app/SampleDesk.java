package naskah.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.cli.Tools;
import naskah.format.samples.Sample;
import naskah.format.samples.SampleNewsroom;
import naskah.photo.PhotoRead;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Stage;

/** Furnishes a data folder with the sample newsroom, and clears it away again. */
final class SampleDesk implements Tools.Samples {
    private static final String KEY = "samples";

    /** On the first start of an empty folder; a folder that was furnished once is left as people made it. */
    static void furnish(DataFolder folder) throws StorageException {
        boolean first = folder.access() == DataFolder.Access.WRITE
                && folder.settings().get(KEY).isEmpty()
                && folder.archive().count() == 0;
        if (!first) {
            return;
        }
        try {
            new SampleDesk().install(folder);
        } catch (IOException incomplete) {
            throw new StorageException("furnish the sample newsroom", StorageException.Cause.OTHER, incomplete);
        }
    }

    @Override
    public List<ArticleId> install(DataFolder folder) throws IOException, StorageException {
        Map<String, String> photos = new HashMap<>();
        List<ArticleId> installed = new ArrayList<>();
        for (Sample sample : SampleNewsroom.read()) {
            for (String file : sample.files()) {
                if (!photos.containsKey(file)) {
                    photos.put(file, photo(folder, file));
                }
            }
            if (folder.articles().find(sample.article().id()).isEmpty()) {
                create(folder, sample, photos);
                installed.add(sample.article().id());
            }
        }
        folder.settings().put(KEY, "true");
        return installed;
    }

    @Override
    public List<ArticleId> remove(DataFolder folder) throws StorageException {
        List<ArticleId> removed = new ArrayList<>();
        try {
            for (Sample sample : SampleNewsroom.read()) {
                Optional<Stored> there = folder.articles().find(sample.article().id());
                if (there.isPresent()) {
                    folder.articles().trash(sample.article().id());
                    removed.add(sample.article().id());
                }
            }
        } catch (IOException incomplete) {
            throw new StorageException("remove the samples", StorageException.Cause.OTHER, incomplete);
        }
        return removed;
    }

    private static void create(DataFolder folder, Sample sample, Map<String, String> photos) throws StorageException {
        boolean trashed = folder.archive().trashed(1_000).stream()
                .anyMatch(summary -> summary.id().equals(sample.article().id()));
        if (trashed) {
            folder.articles().recover(sample.article().id());
            return;
        }
        Stage stage = sample.isPublished() ? Stage.PUBLISHED : Stage.DRAFT;
        folder.articles().create(sample.withPhotos(photos), Revision.Kind.IMPORTED, stage);
    }

    private static String photo(DataFolder folder, String file) throws IOException, StorageException {
        Path copy = Files.createTempFile("naskah-", file);
        try (InputStream in = SampleNewsroom.open(file)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return switch (folder.photos().add(copy, file)) {
                case PhotoRead.Ok ok -> ok.photo().id().sha256();
                case PhotoRead.Refused refused ->
                    throw new IOException("the sample picture " + file + " is refused: " + refused.reason());
            };
        } finally {
            Files.delete(copy);
        }
    }
}
