package naskah.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import naskah.cli.Console;
import naskah.cli.DataPlace;
import naskah.cli.NaskahCommand;
import naskah.cli.Start;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import org.slf4j.LoggerFactory;

/** Where the program starts: a job of the command line, or the window. */
public final class Main {
    /** No window could be opened. */
    private static final int NO_WINDOW = 3;

    private Main() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        Start start = Start.of(given);
        Path data = start.data().orElseGet(DataPlace::usual);
        LogFile.in(data);
        System.exit(start.job() ? NaskahCommand.run(given, Adapters.tools(), Console.ofProcess()) : window(start, data));
    }

    private static int window(Start start, Path data) {
        try {
            GraphicsCard.choose();
            if (Training.isAsked()) {
                Training.job(data);
            }
            DeskApplication.begin(data, start.language());
            Application.launch(DeskApplication.class);
            return DeskApplication.exitCode();
        } catch (RuntimeException | LinkageError noWindow) {
            LoggerFactory.getLogger(Main.class).error("no window could be opened", noWindow);
            Language language = start.language().orElseGet(() -> Console.ofProcess().language());
            Console.ofProcess().err().println(Messages.in(language).get("shell.start.noWindow"));
            return NO_WINDOW;
        }
    }
}
