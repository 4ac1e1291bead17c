package naskah.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What readers complain of, and the clock that runs from then on. */
@Command(name = "complaint")
final class ComplaintCommand implements Callable<Integer> {
    private final Errand errand;

    private ComplaintCommand(Errand errand) {
        this.errand = errand;
    }

    static CommandLine line(Errand errand) {
        return new CommandLine(new ComplaintCommand(errand))
                .addSubcommand(new ComplaintAddCommand(errand))
                .addSubcommand(new ComplaintListCommand(errand))
                .addSubcommand(new ComplaintAnswerCommand(errand));
    }

    @Override
    public Integer call() {
        errand.say("cli.usage.noCommand");
        return Exit.USAGE;
    }
}
