package naskah.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import naskah.format.folder.Part;
import naskah.house.House;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
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
        new Exporting(errand, answer, parts, out).write(folder, house, id).ifPresent(done ->
                errand.print(done.toString()));
    }

    static boolean isFile(String source) {
        try {
            return source.equals("-") || source.contains("/") || Files.exists(Path.of(source));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
