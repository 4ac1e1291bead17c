package naskah.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.diff.ArticleDiff;
import naskah.article.diff.FactsFirst;
import naskah.article.diff.Run;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two states of an article, word by word, facts before form. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Parameters(index = "1", paramLabel = "REV", descriptionKey = "REV", arity = "0..1")
    private Long from;

    @Parameters(index = "2", paramLabel = "REV", descriptionKey = "REV", arity = "0..1")
    private Long to;

    @Option(names = "--json")
    private boolean json;

    DiffCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::compare);
    }

    private void compare(DataFolder folder) throws IOException, StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isEmpty()) {
            return;
        }
        ArticleId article = found.get().article().id();
        long before = from == null ? Pasts.worthComparing(folder, found.get()) : from;
        long after = to == null ? found.get().revision() : to;
        Optional<Article> old = read(folder, article, before);
        Optional<Article> young = read(folder, article, after);
        if (old.isPresent() && young.isPresent()) {
            print(before, after, FactsFirst.of(ArticleDiff.between(old.get(), young.get())));
        }
    }

    private Optional<Article> read(DataFolder folder, ArticleId article, long number) throws StorageException {
        Optional<Article> read = folder.revisions().read(article, number);
        if (read.isEmpty()) {
            errand.fail("cli.diff.noRevision", number, id);
        }
        return read;
    }

    private void print(long before, long after, FactsFirst sorted) throws IOException {
        if (json) {
            Json.print(errand.console(), node(before, after, sorted));
            return;
        }
        errand.print(word("cli.diff.between", before, after));
        errand.print(word("cli.diff.facts", sorted.facts().size()));
        sorted.facts().forEach(fact -> errand.print("  " + kinds(fact) + ": " + line(fact.row())));
        errand.print(word("cli.diff.form", sorted.form().size()));
        sorted.form().forEach(row -> errand.print("  " + line(row)));
    }

    private String kinds(FactsFirst.Fact fact) {
        return fact.kinds().stream().sorted().map(kind -> word("cli.diff.kind." + kind)).collect(Collectors.joining(", "));
    }

    private String line(ArticleDiff.Row row) {
        return word("revisions.field." + row.field()) + ": " + row.runs().stream().map(DiffCommand::marked).collect(Collectors.joining());
    }

    /** As wdiff marks them. */
    private static String marked(Run run) {
        return switch (run.kind()) {
            case SAME -> run.text();
            case GONE -> "[-" + run.text() + "-]";
            case NEW -> "{+" + run.text() + "+}";
        };
    }

    private String word(String key, Object... arguments) {
        return errand.messages().get(key, arguments);
    }

    private ObjectNode node(long before, long after, FactsFirst sorted) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id).put("from", before).put("to", after);
        ArrayNode facts = node.putArray("facts");
        for (FactsFirst.Fact fact : sorted.facts()) {
            ObjectNode row = node(fact.row());
            ArrayNode kinds = row.putArray("kinds");
            fact.kinds().stream().sorted().forEach(kind -> kinds.add(kind.name().toLowerCase(Locale.ROOT)));
            facts.add(row);
        }
        ArrayNode form = node.putArray("form");
        sorted.form().forEach(row -> form.add(node(row)));
        return node;
    }

    private static ObjectNode node(ArticleDiff.Row row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("field", row.field());
        ArrayNode runs = node.putArray("runs");
        row.runs().forEach(run -> runs.addObject()
                .put("kind", run.kind().name().toLowerCase(Locale.ROOT))
                .put("text", run.text()));
        return node;
    }
}
