package naskah.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import naskah.format.folder.Exported;
import naskah.format.folder.Part;
import naskah.format.html.BadTemplate;
import naskah.house.House;
import naskah.intake.Complaint;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes articles, stored ones by id or those of a file, each into a folder of its own whose path is printed. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "SOURCE", arity = "1..*")
    private List<String> sources;

    @Option(names = "--format", paramLabel = "json|html", split = ",")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Mixin
    private Answer answer = new Answer();

    ExportCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        if (answer.isIncomplete()) {
            errand.say("cli.rights.unanswered");
            return Exit.USAGE;
        }
        for (String source : sources) {
            if (isFile(source)) {
                file(source);
            } else {
                errand.onFolder(folder -> write(folder, errand.tools().houses().of(folder), source));
            }
        }
        return errand.exitCode();
    }

    /** A file was approved by nobody; where persons approve, it is no way around them. */
    private void file(String source) {
        try {
            if (errand.isHouseOfOne()) {
                new Scratch(errand).take(source, this::write);
            } else {
                errand.fail("cli.export.file", source);
            }
        } catch (StorageException failure) {
            errand.fail(errand.data().toString(), failure);
        }
    }

    private void write(DataFolder folder, House house, String id) throws StorageException {
        if (folder.path().equals(errand.data()) || !Files.isDirectory(errand.data())) {
            write(folder, folder, house, id);
            return;
        }
        try (DataFolder desk = errand.tools().folders().open(errand.data())) {
            write(folder, desk, house, id);
        }
    }

    private void write(DataFolder folder, DataFolder desk, House house, String id) throws StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isEmpty()) {
            return;
        }
        try {
            handOver(new Tools.Package(found.get(), house, folder, desk, parts));
        } catch (BadTemplate wrong) {
            errand.fail("export.template." + key(wrong.problem()), wrong.file(), wrong.detail());
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
    }

    private void handOver(Tools.Package content) throws IOException, StorageException {
        RightsCheck check = new RightsCheck(errand, answer);
        HandedOver came = errand.tools().handover().write(content, out);
        if (came instanceof HandedOver.Barred barred && check.isAnswered(content, barred.blocked())) {
            came = errand.tools().handover().write(content, out);
        }
        switch (came) {
            case HandedOver.Written written -> tell(written.exported());
            case HandedOver.Withheld withheld -> errand.tell(
                    content.stored().article().id() + ": " + withheld.sentence(errand.messages(), content.house().zone()), true);
            case HandedOver.Barred barred -> check.refuse(content, barred.blocked());
        }
    }

    private void tell(Exported exported) {
        switch (exported) {
            case Exported.Done done -> {
                done.losses().forEach(loss -> errand.say("export.loss." + key(loss.kind()), loss.what()));
                errand.print(done.folder().toString());
            }
            case Exported.Refused refused ->
                errand.fail("export.refused." + key(refused.reason()), refused.folder().toString());
            case Exported.Cancelled cancelled -> errand.fail("cli.export.cancelled", out.toString());
        }
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    static boolean isFile(String source) {
        try {
            return source.equals("-") || source.contains("/") || Files.exists(Path.of(source));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
