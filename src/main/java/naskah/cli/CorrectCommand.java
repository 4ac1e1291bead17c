package naskah.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.correction.Correction;
import naskah.house.Zone;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Notes a correction, a right of reply or an update of a published article; both of its articles tell it from then on. */
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--kind", paramLabel = "ralat|hakjawab|pembaruan", converter = Tag.class, required = true)
    private Correction.Kind kind;

    @Option(names = "--wrong", paramLabel = "TEXT", converter = Said.class, required = true)
    private String wrong;

    @Option(names = "--right", paramLabel = "TEXT", converter = Said.class, required = true)
    private String right;

    @Option(names = "--article", paramLabel = "ID")
    private String carrier;

    @Mixin
    private Signature signature = new Signature();

    CorrectCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::note);
    }

    private void note(DataFolder folder) throws StorageException {
        Optional<Stored> corrected = errand.find(folder, id);
        Optional<Stored> other = carrier == null ? corrected : errand.find(folder, carrier);
        Optional<Person> person =
                corrected.isEmpty() || other.isEmpty() ? Optional.empty() : signature.of(errand, folder);
        if (person.isPresent()) {
            note(folder, corrected.get().article().id(), other.get().article().id(), person.get());
        }
    }

    private void note(DataFolder folder, ArticleId corrected, ArticleId other, Person person) throws StorageException {
        Zone zone = errand.tools().houses().of(folder).zone();
        var correction = new Correction(kind, corrected, other, wrong, right, new NewsTime(Instant.now(), zone));
        switch (folder.corrections().note(correction, person.id())) {
            case OK -> errand.print(String.join("\t", id, kind.tag(), correction.at().printed()));
            case NOT_PUBLISHED -> errand.fail("cli.correct.notPublished", id);
            case NO_CARRIER -> errand.fail("cli.article.missing", other.value(), folder.path().toString());
            case NOT_ALLOWED -> errand.fail("cli.correct.notAllowed", person.id().value());
        }
    }

    /** A kind by its tag. */
    static final class Tag implements ITypeConverter<Correction.Kind> {
        @Override
        public Correction.Kind convert(String value) {
            return List.of(Correction.Kind.values()).stream()
                    .filter(kind -> kind.tag().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("ralat, hakjawab or pembaruan"));
        }
    }
}
