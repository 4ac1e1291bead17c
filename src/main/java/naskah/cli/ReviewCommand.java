package naskah.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.Article;
import naskah.article.change.Change;
import naskah.house.Zone;
import naskah.review.Act;
import naskah.review.Comment;
import naskah.review.Proposal;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is said about an article and proposed for it, the oldest first. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--json")
    private boolean json;

    ReviewCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isEmpty()) {
            return;
        }
        Article article = found.get().article();
        List<Comment> comments = folder.reviews().comments(article.id());
        List<Proposal> proposals = folder.reviews().proposals(article.id());
        Zone zone = errand.tools().houses().of(folder).zone();
        if (json) {
            Json.print(errand.console(), node(comments, proposals, article, zone));
            return;
        }
        comments.forEach(comment -> print(comment, zone));
        proposals.forEach(proposal -> proposal.suggestions(article).all().forEach(change -> errand.print(String.join(
                "\t",
                Times.iso(proposal.at(), zone),
                word("cli.review.suggestion"),
                proposal.by().value(),
                change.place().field(),
                Rows.filled(change.gone()) + " → " + Rows.filled(change.added())))));
    }

    private void print(Comment comment, Zone zone) {
        for (Act said : comment.said()) {
            errand.print(String.join(
                    "\t",
                    Times.iso(said.at(), zone),
                    word(comment.isResolved() ? "cli.review.resolved" : "cli.review.comment"),
                    said.by().value(),
                    Rows.filled(comment.anchor().quote()),
                    Rows.filled(said.text())));
        }
    }

    private String word(String key) {
        return errand.messages().get(key);
    }

    private static ObjectNode node(List<Comment> comments, List<Proposal> proposals, Article article, Zone zone) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", article.id().value());
        ArrayNode said = node.putArray("comments");
        comments.forEach(comment -> said.add(node(comment, zone)));
        ArrayNode suggested = node.putArray("suggestions");
        for (Proposal proposal : proposals) {
            for (Change change : proposal.suggestions(article).all()) {
                suggested.addObject()
                        .put("by", proposal.by().value())
                        .put("at", Times.iso(proposal.at(), zone))
                        .put("field", change.place().field())
                        .put("block", change.place().block().map(block -> block.value()).orElse(""))
                        .put("gone", change.gone())
                        .put("added", change.added());
            }
        }
        return node;
    }

    private static ObjectNode node(Comment comment, Zone zone) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("id", comment.id().value())
                .put("field", comment.anchor().field())
                .put("quote", comment.anchor().quote())
                .put("resolved", comment.isResolved())
                .put("assigned", comment.assigned().map(person -> person.value()).orElse(""));
        ArrayNode said = node.putArray("said");
        comment.said().forEach(act -> said.addObject()
                .put("by", act.by().value())
                .put("at", Times.iso(act.at(), zone))
                .put("text", act.text()));
        return node;
    }
}
