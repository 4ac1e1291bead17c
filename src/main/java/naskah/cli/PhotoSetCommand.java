package naskah.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.house.House;
import naskah.rights.PhotoBook;
import naskah.rights.PhotoChange;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes the library's version of a photo; its file stays as it is, and so do the captions of articles. */
@Command(name = "set")
final class PhotoSetCommand implements Callable<Integer> {
    /** What an article's caption is made of. */
    private static final List<String> WORDS = List.of("description", "creditLine", "creator", "altText");

    private final Errand errand;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "PHOTO")
    private String id;

    @Parameters(index = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "FIELD", arity = "1..*")
    private List<String> fields;

    @Mixin
    private Signature signature = new Signature();

    PhotoSetCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        for (String field : fields) {
            if (field.indexOf('=') < 1 || !PhotoFields.isKnown(name(field))) {
                errand.say("cli.photo.field.UNKNOWN", name(field), "", String.join(", ", PhotoFields.names()));
                return Exit.USAGE;
            }
        }
        return errand.onFolder(this::set);
    }

    private void set(DataFolder folder) throws StorageException {
        Optional<PhotoChange> change = change(errand.tools().houses().of(folder));
        Optional<Held> found = change.isEmpty() ? Optional.empty() : new NamedPhoto(errand, folder.library()).find(id);
        List<String> names = fields.stream().map(PhotoSetCommand::name).toList();
        if (found.isEmpty() || !new RightsFields(errand, folder).isOpenTo(signature, names)) {
            return;
        }
        var photo = found.get().photo().id();
        if (!new PhotoBook(folder.library()).change(photo, change.get())) {
            errand.fail("cli.photo.gone", id);
            return;
        }
        for (Summary use : folder.library().uses(photo)) {
            tell(use);
        }
        errand.print(photo.sha256());
    }

    /** An article that shows the photo has words of its own, and a photo that was withdrawn has to go from it. */
    private void tell(Summary use) {
        if (sets(WORDS)) {
            errand.say("cli.photo.used", use.id().value(), use.card().headline());
        }
        if (sets(List.of("withdrawn"))) {
            errand.say("cli.photo.withdrawn", use.id().value(), use.card().headline());
        }
    }

    private boolean sets(List<String> names) {
        return fields.stream().anyMatch(field -> names.contains(name(field)) && !field.endsWith("="));
    }

    /** All the changes in one; empty, and said, when a value makes no sense. */
    private Optional<PhotoChange> change(House house) {
        PhotoFields known = new PhotoFields(house, Instant.now());
        PhotoChange all = PhotoChange.NONE;
        boolean good = true;
        for (String field : fields) {
            String value = field.substring(field.indexOf('=') + 1);
            switch (known.read(name(field), value)) {
                case PhotoFields.Reading.Ok ok -> all = all.then(ok.change());
                case PhotoFields.Reading.Wrong wrong -> {
                    errand.fail("cli.photo.field." + wrong.reason(), name(field), value, "");
                    good = false;
                }
            }
        }
        return good ? Optional.of(all) : Optional.empty();
    }

    private static String name(String field) {
        return field.replaceFirst("(?s)=.*", "").strip();
    }
}
