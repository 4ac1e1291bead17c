package naskah.ui.review;

import java.util.Optional;
import naskah.article.Article;
import naskah.article.change.Changes;
import naskah.article.change.Place;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;

/** Where something changed: in words, and as a place to go to. */
final class Places {
    private Places() {}

    /** "Paragraph 3", "Headline". */
    static String name(Desk desk, Changes changes, Place place) {
        String field = desk.text("revisions.field." + place.field());
        Body body = (place instanceof Place.Removed ? changes.before() : changes.after()).body();
        return place.block().map(id -> desk.text("review.place.numbered", field, number(body, id))).orElse(field);
    }

    /** Which of its kind a block is, from the top. */
    private static long number(Body body, BlockId id) {
        Optional<Block> block = body.find(id);
        return body.blocks().stream()
                .takeWhile(other -> !other.id().equals(id))
                .filter(other -> block.isPresent() && other.getClass().equals(block.get().getClass()))
                .count() + 1;
    }

    /** Empty where it is not in the article any more, or is no text. */
    static Optional<Caret> caret(Article article, Place place) {
        Optional<Block> block = place.block().flatMap(article.body()::find);
        if (place.block().isPresent() && block.isEmpty()) {
            return Optional.empty();
        }
        int offset = place instanceof Place.Words words ? words.after().start() : 0;
        if (block.isPresent() && block.get() instanceof Block.Picture picture) {
            String part = place.field().startsWith("picture.") ? place.field().substring("picture".length()) : ".text";
            return Optional.of(Caret.at("picture:" + picture.id() + part, "", offset));
        }
        return Optional.of(block.map(there -> Caret.at("body", there.id().value(), offset))
                .orElseGet(() -> Caret.at(place.field(), "", offset)));
    }
}
