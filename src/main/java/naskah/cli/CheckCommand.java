package naskah.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.check.Background;
import naskah.check.Checker;
import naskah.check.Context;
import naskah.check.Finding;
import naskah.check.KeptPardons;
import naskah.check.Pardons;
import naskah.check.Rules;
import naskah.check.spelling.Spelling;
import naskah.format.json.ValuesJson;
import naskah.house.House;
import naskah.house.Weight;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Stage;
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
    private Optional<Spelling> spelling = Optional.empty();
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
        openDictionary();
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

    private void openDictionary() {
        try {
            spelling = errand.tools().dictionary().open(errand.data());
        } catch (StorageException failure) {
            errand.fail(errand.data().toString(), failure);
        }
        if (spelling.isEmpty()) {
            errand.say("check.state.NO_DICTIONARY");
        }
    }

    private void check(DataFolder folder, House house, String id, String source) throws StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isPresent()) {
            Article article = found.get().article();
            Pardons pardons = pardons(folder, article.id());
            List<Finding> findings = new Checker(Rules.all())
                    .check(article, context(found.get(), house), background(folder, article)).stream()
                    .filter(finding -> !pardons.covers(finding) && (only == null || finding.id().equals(only)))
                    .toList();
            wrong |= findings.stream().anyMatch(finding -> finding.weight().compareTo(Weight.ERROR) <= 0);
            findings.forEach(finding -> tell(source, finding));
        }
    }

    private static Background background(DataFolder folder, Article article) throws StorageException {
        return Background.of(folder.revisions().imported(article.id()), folder.photos().findAll(article.photos()));
    }

    private static Pardons pardons(DataFolder folder, ArticleId id) throws StorageException {
        return folder.settings()
                .get(KeptPardons.setting(id))
                .map(json -> KeptPardons.of(ValuesJson.read(json)))
                .orElse(Pardons.NONE);
    }

    private Context context(Stored stored, House house) {
        Article article = stored.article();
        LocalDate now = LocalDate.now(house.zone().id());
        return new Context(
                house,
                article.published(),
                article.dateline(),
                article.filing().category(),
                spelling,
                Context.today(article.published(), stored.stage() == Stage.PUBLISHED, now));
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
