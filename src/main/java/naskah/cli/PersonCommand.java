package naskah.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The list of persons, so that a house can be set up without a window. */
@Command(name = "person")
final class PersonCommand implements Callable<Integer> {
    private final Errand errand;

    private PersonCommand(Errand errand) {
        this.errand = errand;
    }

    static CommandLine line(Errand errand) {
        return new CommandLine(new PersonCommand(errand))
                .addSubcommand(new PersonListCommand(errand))
                .addSubcommand(new PersonAddCommand(errand))
                .addSubcommand(new PersonRoleCommand(errand))
                .addSubcommand(new PersonSecretCommand(errand))
                .addSubcommand(new PersonLeaveCommand(errand));
    }

    @Override
    public Integer call() {
        errand.say("cli.usage.noCommand");
        return Exit.USAGE;
    }
}
