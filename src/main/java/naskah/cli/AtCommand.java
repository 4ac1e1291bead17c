package naskah.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.Article;
import naskah.format.text.PlainArticle;
import naskah.house.House;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Revisions;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an article said at a second of its past, and which revision that was. */
@Command(name = "at")
final class AtCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Parameters(index = "1", paramLabel = "TIME", descriptionKey = "TIME")
    private String time;

    @Option(names = "--json")
    private boolean json;

    AtCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::answer);
    }

    private void answer(DataFolder folder) throws IOException, StorageException {
        Optional<Stored> found = errand.find(folder, id);
        Optional<Instant> at = found.isEmpty() ? Optional.empty() : TypedTime.of(errand, folder, time);
        if (at.isEmpty()) {
            return;
        }
        House house = errand.tools().houses().of(folder);
        Optional<Revisions.Then> then = folder.revisions().at(found.get().article().id(), at.get());
        if (then.isEmpty()) {
            errand.fail("cli.at.before", id, Times.printed(at.get(), house.zone()));
            return;
        }
        Article article = folder.revisions().read(found.get().article().id(), then.get().kept().number()).orElseThrow();
        if (json) {
            Json.print(errand.console(), node(then.get(), article));
        } else {
            errand.print(sentence(then.get(), house));
            new PlainArticle(article, house).lines().forEach(errand::print);
        }
    }

    private String sentence(Revisions.Then then, House house) {
        Revision kept = then.kept();
        String saved = Times.printed(kept.savedAt(), house.zone());
        String said = then.until().isEmpty()
                ? errand.messages().get("cli.at.stillNow", kept.number(), saved, Rows.filled(kept.by()))
                : errand.messages().get("cli.at.until", kept.number(), saved, Rows.filled(kept.by()),
                        Times.printed(then.until().get(), house.zone()));
        return then.typing() ? said + " " + errand.messages().get("cli.at.typing") : said;
    }

    private ObjectNode node(Revisions.Then then, Article article) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("revision", Json.of(then.kept()));
        node.put("until", then.until().map(Instant::toString).orElse(null)).put("typing", then.typing());
        node.set("article", new ObjectMapper().readTree(errand.tools().form().write(article)));
        return node;
    }
}
