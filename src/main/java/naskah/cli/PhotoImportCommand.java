package naskah.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.house.House;
import naskah.intake.PhotoIntake;
import naskah.intake.PhotoNews;
import naskah.intake.PhotoWatch;
import naskah.photo.Photo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes picture files and folders of them into the library and prints one photo id a line, those that were there too. */
@Command(name = "import")
final class PhotoImportCommand implements Callable<Integer>, PhotoWatch {
    private final Errand errand;
    private final Progress progress;

    @Parameters(paramLabel = "FILE|DIR", descriptionKey = "PICTURES", arity = "1..*")
    private List<String> files;

    PhotoImportCommand(Errand errand) {
        this.errand = errand;
        this.progress = new Progress(errand, "cli.progress.photos");
    }

    @Override
    public Integer call() {
        List<Path> named = new ArrayList<>();
        files.forEach(file -> path(file).ifPresent(named::add));
        return errand.onNewFolder(folder -> {
            House house = errand.tools().houses().of(folder);
            new PhotoIntake(folder, house.pictures(), InstantSource.system()).take(named, this).forEach(this::tell);
        });
    }

    @Override
    public void progress(int done, int all) {
        progress.accept(done);
    }

    /** A command is ended by ending its process; whole photos are there then, and nothing half. */
    @Override
    public boolean isCancelled() {
        return false;
    }

    private void tell(PhotoNews news) {
        switch (news) {
            case PhotoNews.Taken taken -> {
                print(taken.photo());
                if (!taken.alike().isEmpty()) {
                    errand.tell(news.sentence(errand.messages()), false);
                }
            }
            case PhotoNews.Known known -> {
                print(known.photo());
                errand.tell(news.sentence(errand.messages()), false);
            }
            case PhotoNews.Refused refused -> errand.tell(news.sentence(errand.messages()), true);
            case PhotoNews.Unreadable unreadable -> errand.tell(news.sentence(errand.messages()), true);
        }
    }

    private void print(Photo photo) {
        errand.print(photo.id().sha256());
    }

    private Optional<Path> path(String file) {
        try {
            return Optional.of(Path.of(file));
        } catch (InvalidPathException notAName) {
            errand.fail("failure.file.missing", file);
            return Optional.empty();
        }
    }
}
