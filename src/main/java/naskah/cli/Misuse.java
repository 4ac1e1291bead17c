package naskah.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments, in the person's language. */
final class Misuse {
    private Misuse() {}

    static int tell(Errand errand, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        switch (wrong) {
            case UnmatchedArgumentException unknown ->
                errand.say("cli.usage.unknown", unknown.getUnmatched().getFirst(), command);
            case MissingParameterException missing ->
                errand.say("cli.usage.missing", names(missing), command);
            default ->
                errand.say("cli.usage.value", nameOf(wrong.getArgSpec()), String.valueOf(wrong.getValue()), command);
        }
        return Exit.USAGE;
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream().map(Misuse::nameOf).collect(Collectors.joining(", "));
    }

    private static String nameOf(ArgSpec argument) {
        return switch (argument) {
            case null -> "";
            case OptionSpec option -> option.longestName();
            default -> argument.paramLabel();
        };
    }
}
