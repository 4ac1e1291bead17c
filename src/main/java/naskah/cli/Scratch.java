package naskah.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.intake.Complaint;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** A data folder for the length of one command, so that a file is exported by the same way as a stored article. */
final class Scratch {
    private final Errand errand;

    Scratch(Errand errand) {
        this.errand = errand;
    }

    /** What is done with each article that was taken in. */
    @FunctionalInterface
    interface Use {
        void on(DataFolder folder, House house, String id) throws StorageException;
    }

    /** Takes {@code source} in with the house of the person's data folder, uses every article, leaves nothing behind. */
    void take(String source, Use use) {
        try {
            House house = errand.house();
            Path place = Files.createTempDirectory("naskah-");
            try (DataFolder folder = errand.tools().folders().open(place)) {
                List<ArticleId> taken = new ArrayList<>();
                new Intake(errand, folder, house, taken::add).take(source);
                for (ArticleId id : taken) {
                    use.on(folder, house, id.value());
                }
            } finally {
                delete(place);
            }
        } catch (StorageException failure) {
            errand.fail(source, failure);
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, Path.of(source)), failure);
        }
    }

    private static void delete(Path place) throws IOException {
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
