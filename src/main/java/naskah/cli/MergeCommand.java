package naskah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.merge.Clash;
import naskah.intake.Complaint;
import naskah.parcel.Arrival;
import naskah.parcel.Arrival.Result;
import naskah.parcel.Reunion.Outcome;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens another desk's signed file and brings its article together with what is here. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "FILE", descriptionKey = "PARCEL")
    private Path file;

    @Option(names = "--trust")
    private boolean trust;

    @Mixin
    private Signature signature = new Signature();

    MergeCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onNewFolder(this::merge);
    }

    /** In a person's name, so that nobody approves as another's what they brought in themselves. */
    private void merge(DataFolder folder) throws StorageException {
        Optional<Person> person = signature.of(errand, folder);
        if (person.isEmpty()) {
            return;
        }
        folder.signIn(person.get().id());
        try {
            switch (new Arrival(folder, errand.tools().form()).take(file, trust)) {
                case Result.Refused refused -> errand.fail("cli.merge.refused." + refused.reason(), file.toString());
                case Result.Unknown unknown ->
                    errand.fail("cli.merge.unknown", file.toString(), unknown.desk(), unknown.fingerprint());
                case Result.Taken taken -> tell(taken.outcome());
            }
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, file), failure);
        }
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.New fresh -> done("cli.merge.new", fresh.stored());
            case Outcome.Nothing nothing -> done("cli.merge.nothing", nothing.stored());
            case Outcome.Together together -> {
                done("cli.merge.together", together.stored());
                together.clashes().forEach(this::tell);
            }
            case Outcome.Busy busy -> errand.fail("cli.merge.busy", name(busy.theirs()));
            case Outcome.BrokenCard broken -> errand.fail("cli.merge.card", file.toString(), broken.photo().sha256().substring(0, 12));
            case Outcome.NoPhoto photo -> errand.tell(Complaint.sentence(errand.messages(), photo.refused()), true);
        }
    }

    private void done(String key, Stored stored) {
        errand.say(key, name(stored));
        errand.print(stored.article().id().value());
    }

    /** Both sides stand side by side; this desk's is in the article, the other's in the revision before. */
    private void tell(Clash clash) {
        errand.fail("cli.merge.clash", clash.part(), clash.mine(), clash.theirs());
    }

    private static String name(Stored stored) {
        String headline = stored.article().headline();
        return headline.isBlank() ? stored.article().id().value() : headline;
    }
}
