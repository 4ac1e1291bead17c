package naskah.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.article.Stretch;
import naskah.document.BlockId;
import naskah.review.Act;
import naskah.review.Anchor;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.workflow.PersonId;

/** The comments of a parcel's article, each with everything that was done with it. */
final class CommentsJson {
    static final String FILE = "comments.json";

    private static final JsonMapper MAPPER = new JsonMapper();

    private CommentsJson() {}

    static byte[] write(List<Comment> comments) {
        ArrayNode all = MAPPER.createArrayNode();
        comments.forEach(comment -> write(all.addObject(), comment));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ObjectNode node, Comment comment) {
        Anchor anchor = comment.anchor();
        node.put("id", comment.id().value()).put("field", anchor.field()).put("within", anchor.within());
        anchor.block().ifPresent(block -> node.put("block", block.value()));
        anchor.words().ifPresent(words -> node.put("start", words.start()).put("end", words.end()));
        ArrayNode acts = node.putArray("acts");
        comment.acts().forEach(act -> acts.addObject()
                .put("id", act.id())
                .put("kind", act.kind().name())
                .put("text", act.text())
                .put("by", act.by().value())
                .put("at", act.at().toString()));
    }

    /** @throws IOException when these are no comments */
    static List<Comment> read(byte[] json, ArticleId article) throws IOException {
        try {
            List<Comment> comments = new ArrayList<>();
            for (JsonNode node : MAPPER.readTree(json)) {
                comments.add(comment(node, article));
            }
            return comments;
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException broken) {
            throw new IOException("a parcel's comments are broken", broken);
        }
    }

    private static Comment comment(JsonNode node, ArticleId article) {
        Optional<BlockId> block = node.has("block") ? Optional.of(new BlockId(node.path("block").asText())) : Optional.empty();
        Optional<Stretch> words = node.has("start")
                ? Optional.of(new Stretch(node.path("start").asInt(), node.path("end").asInt()))
                : Optional.empty();
        Anchor anchor = new Anchor(node.path("field").asText(), block, node.path("within").asText(), words);
        List<Act> acts = new ArrayList<>();
        node.path("acts").forEach(act -> acts.add(new Act(
                act.path("id").asText(),
                Act.Kind.valueOf(act.path("kind").asText()),
                act.path("text").asText(),
                new PersonId(act.path("by").asText()),
                Instant.parse(act.path("at").asText()))));
        return new Comment(new CommentId(node.path("id").asText()), article, anchor, acts);
    }
}
