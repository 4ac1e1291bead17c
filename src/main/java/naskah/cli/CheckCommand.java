package naskah.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.check.Finding;
import naskah.check.Rules;
import naskah.house.House;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks the copy of articles, stored ones by id or those of a file, as the window does: what is ignored there is not told.
 * Ends with 1 when there is an error in any.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Errand errand;
    private final ArrayNode json = JsonNodeFactory.instance.arrayNode();
    private Proofreading proofreading;
    private boolean wrong;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "SOURCE", arity = "1..*")
    private List<String> sources;

    @Option(names = "--json")
    private boolean asJson;

    @Option(names = "--rule", paramLabel = "ID")
    private String only;

    CheckCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() throws IOException {
        if (only != null && Rules.byId(only).isEmpty()) {
            errand.say("cli.check.noRule", only);
            return Exit.USAGE;
        }
        proofreading = Proofreading.begin(errand);
        for (String source : sources) {
            if (ExportCommand.isFile(source)) {
                new Scratch(errand).take(source, (folder, house, id) -> check(folder, house, id, source));
            } else {
                errand.onFolder(folder -> check(folder, errand.tools().houses().of(folder), source, source));
            }
        }
        if (asJson) {
            Json.print(errand.console(), json);
        }
        return wrong ? Exit.FAILED : errand.exitCode();
    }

    private void check(DataFolder folder, House house, String id, String source) throws StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isPresent()) {
            List<Finding> findings = proofreading.findings(folder, house, found.get(), rule -> only == null || rule.equals(only));
            wrong |= findings.stream().anyMatch(Proofreading::isError);
            findings.forEach(finding -> tell(source, finding));
        }
    }

    private void tell(String source, Finding finding) {
        String message = errand.messages().get(finding.messageKey(), finding.arguments());
        if (asJson) {
            json.add(Json.of(source, finding, message));
            return;
        }
        String suggestion = finding.suggestions().isEmpty() ? "" : " → " + String.join(" | ", finding.suggestions());
        errand.print(source + ": " + place(finding) + ": " + errand.messages().get("check.weight." + finding.weight())
                + " " + finding.id() + ": “" + finding.text() + "”" + suggestion + ": " + message);
    }

    private static String place(Finding finding) {
        String field = finding.passage().isInBody()
                ? "body:" + finding.passage().owner().id()
                : finding.passage().field();
        return field + ":" + finding.start();
    }
}
