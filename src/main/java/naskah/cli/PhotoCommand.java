package naskah.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The photo desk without a window: {@code naskah photo COMMAND}. */
@Command(name = "photo")
final class PhotoCommand implements Callable<Integer> {
    private final Errand errand;

    private PhotoCommand(Errand errand) {
        this.errand = errand;
    }

    static CommandLine line(Errand errand) {
        return new CommandLine(new PhotoCommand(errand))
                .addSubcommand(new PhotoImportCommand(errand))
                .addSubcommand(new PhotoListCommand(errand))
                .addSubcommand(new PhotoShowCommand(errand))
                .addSubcommand(new PhotoSetCommand(errand))
                .addSubcommand(new PhotoCropCommand(errand))
                .addSubcommand(new PhotoExportCommand(errand))
                .addSubcommand(new PhotoBatchCommand(errand))
                .addSubcommand(new PhotoSheetCommand(errand));
    }

    @Override
    public Integer call() {
        errand.say("cli.photo.noCommand");
        return Exit.USAGE;
    }
}
