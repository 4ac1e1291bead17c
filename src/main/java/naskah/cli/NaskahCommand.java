package naskah.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.workflow.Deed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: {@code naskah [--data DIR] [--lang id|en] COMMAND}. */
@Command(name = "naskah", mixinStandardHelpOptions = true, version = "Naskah 0.1", scope = ScopeType.INHERIT)
public final class NaskahCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(NaskahCommand.class);

    /** The steps of the table by the names of their commands, in the order of an article's way. */
    private static final Map<String, Deed> MOVES = new LinkedHashMap<>();

    static {
        MOVES.put("submit", Deed.SUBMIT);
        MOVES.put("take-back", Deed.TAKE_BACK);
        MOVES.put("approve", Deed.APPROVE);
        MOVES.put("return", Deed.RETURN);
        MOVES.put("hold", Deed.HOLD);
        MOVES.put("release", Deed.RELEASE);
        MOVES.put("publish", Deed.PUBLISH);
        MOVES.put("withdraw", Deed.WITHDRAW);
        MOVES.put("revise", Deed.REVISE);
    }

    private final Errand errand;

    private NaskahCommand(Errand errand) {
        this.errand = errand;
    }

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private void data(Path folder) {
        errand.useData(folder);
    }

    /** Only checked here: the words had to be chosen before the arguments were read, see {@link #run}. */
    @Option(names = "--lang", paramLabel = "id|en", converter = Tag.class, scope = ScopeType.INHERIT)
    private Language language;

    /** Runs the command that the arguments name and gives its exit code: 0 done, 1 some of it failed, 2 wrong usage. */
    public static int run(List<String> arguments, Tools tools, Console console) {
        Language language = Start.of(arguments).language().orElseGet(console::language);
        Errand errand = new Errand(tools, console, Messages.in(language));
        int code = line(errand).execute(arguments.toArray(String[]::new));
        console.out().flush();
        console.err().flush();
        return code;
    }

    @Override
    public Integer call() {
        errand.say("cli.usage.noCommand");
        return Exit.USAGE;
    }

    private static CommandLine line(Errand errand) {
        CommandLine line = new CommandLine(new NaskahCommand(errand))
                .addSubcommand(new ImportCommand(errand))
                .addSubcommand(new ExportCommand(errand))
                .addSubcommand(new CheckCommand(errand))
                .addSubcommand(new ListCommand(errand))
                .addSubcommand(new ShowCommand(errand))
                .addSubcommand(new RelatedCommand(errand))
                .addSubcommand(new RevisionsCommand(errand))
                .addSubcommand(new ReviewCommand(errand))
                .addSubcommand(PhotoCommand.line(errand))
                .addSubcommand(new PackageCommand(errand))
                .addSubcommand(new MergeCommand(errand))
                .addSubcommand(new BackupCommand(errand))
                .addSubcommand(new VerifyCommand(errand))
                .addSubcommand(new SamplesCommand(errand))
                .addSubcommand(new QueueCommand(errand))
                .addSubcommand(new ScheduleCommand(errand))
                .addSubcommand(new HistoryCommand(errand))
                .addSubcommand(new DiffCommand(errand))
                .addSubcommand(new AtCommand(errand))
                .addSubcommand(new CorrectCommand(errand))
                .addSubcommand(new EvidenceCommand(errand))
                .addSubcommand(PersonCommand.line(errand));
        MOVES.forEach((name, deed) -> line.addSubcommand(name, new MoveCommand(errand, deed)));
        line.addSubcommand("embargo", new EmbargoCommand(errand));
        return line.setResourceBundle(new HelpWords(errand.messages()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setOut(new java.io.PrintWriter(errand.console().out(), true))
                .setErr(new java.io.PrintWriter(errand.console().err(), true))
                .setParameterExceptionHandler((wrong, arguments) -> Misuse.tell(errand, wrong))
                .setExecutionExceptionHandler((bug, at, result) -> crashed(errand, bug));
    }

    private static int crashed(Errand errand, Exception bug) {
        LOG.error("a command ended by a bug", bug);
        errand.fail("cli.crashed", bug.getClass().getSimpleName());
        return errand.exitCode();
    }

    /** A language by its tag. */
    static final class Tag implements CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            return Start.languageOf(tag).orElseThrow(() -> new CommandLine.TypeConversionException("id or en"));
        }
    }
}
