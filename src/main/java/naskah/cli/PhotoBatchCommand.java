package naskah.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.format.csv.CsvRead;
import naskah.format.csv.CsvReader;
import naskah.format.csv.CsvTable;
import naskah.intake.Complaint;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes many photos by a table, all of them or none. */
@Command(name = "batch")
final class PhotoBatchCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "FILE.csv", descriptionKey = "CSV")
    private String file;

    @Mixin
    private Signature signature = new Signature();

    PhotoBatchCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(folder -> {
            Optional<CsvTable> table = table();
            if (table.isPresent() && new RightsFields(errand, folder).isOpenTo(signature, table.get().columns())) {
                change(folder, table.get());
            }
        });
    }

    private Optional<CsvTable> table() {
        try (InputStream in = file.equals("-") ? errand.console().in() : Files.newInputStream(Path.of(file))) {
            return switch (CsvReader.read(in)) {
                case CsvRead.Ok ok -> Optional.of(ok.table());
                case CsvRead.Refused refused -> {
                    errand.fail("cli.photo.batch.table." + refused.reason(), file, String.valueOf(refused.line()));
                    yield Optional.empty();
                }
            };
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, Path.of(file)), failure);
            return Optional.empty();
        }
    }

    private void change(DataFolder folder, CsvTable table) throws StorageException {
        PhotoFields fields = new PhotoFields(errand.tools().houses().of(folder), Instant.now());
        Optional<List<Held>> plan = new PhotoBatch(errand, folder.library(), fields, table, file).plan();
        if (plan.isEmpty()) {
            errand.say("cli.photo.batch.nothing", file);
            return;
        }
        if (folder.library().keepAll(plan.get())) {
            plan.get().forEach(held -> errand.print(held.photo().id().sha256()));
        } else {
            errand.fail("cli.photo.batch.conflict", file);
        }
    }
}
