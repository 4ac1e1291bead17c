package naskah.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Span;
import naskah.document.Spans;

/**
 * A text of the article in which words can be found.
 *
 * @param field as in {@link naskah.ui.editor.Caret#field}
 * @param owner the body block that it belongs to, null for a field of the form
 */
record Passage(String field, Block owner, String text) {

    /** Everything that is searched, from the top of the form to the end of the body. */
    static List<Passage> of(Article article) {
        List<Passage> all = new ArrayList<>();
        all.add(new Passage("headline", null, article.headline()));
        all.add(new Passage("deck", null, article.title().deck()));
        all.add(new Passage("banner.text", null, article.banner().caption().text()));
        all.add(new Passage("banner.alt", null, article.banner().caption().alt()));
        article.body().blocks().forEach(block -> of(block).forEach(all::add));
        return all;
    }

    private static Stream<Passage> of(Block block) {
        return switch (block) {
            case Block.Text text -> Stream.of(new Passage("body", text, text.text()));
            case Block.Picture picture -> Stream.of(
                    new Passage(field(picture, "text"), picture, picture.caption().text()),
                    new Passage(field(picture, "alt"), picture, picture.caption().alt()));
            case Block.Embed embed -> Stream.of();
            case Block.Divider divider -> Stream.of();
            case Block.Unknown unknown -> Stream.of();
        };
    }

    /** The article with these places of this passage, in ascending order, reading {@code with} instead. */
    Article replaced(Article article, List<Hit> hits, String with) {
        if (owner instanceof Block.Text) {
            return article.withBody(article.body().with(replaced((Block.Text) current(article), hits, with)));
        }
        String next = replaced(text, hits, with);
        if (owner instanceof Block.Picture) {
            Block.Picture picture = (Block.Picture) current(article);
            return article.withBody(article.body().with(picture.withCaption(caption(picture.caption(), next))));
        }
        return switch (field) {
            case "headline" -> article.withHeadline(next);
            case "deck" -> article.withDeck(next);
            default -> article.withBanner(article.banner().withCaption(caption(article.banner().caption(), next)));
        };
    }

    /** The block with these places reading {@code with}, in the marks of the first character replaced. */
    static Block.Text replaced(Block.Text block, List<Hit> hits, String with) {
        List<Span> spans = block.spans();
        for (Hit hit : hits.reversed()) {
            List<Span> there = Spans.slice(spans, hit.start(), hit.start() + 1);
            List<Span> put = with.isEmpty() ? List.of() : List.of(there.getFirst().withText(with));
            spans = Spans.replace(spans, hit.start(), hit.end(), put);
        }
        return block.withSpans(spans);
    }

    private Block current(Article article) {
        Body body = article.body();
        return body.find(owner.id()).orElseThrow();
    }

    private Caption caption(Caption caption, String next) {
        return field.endsWith(".alt") ? caption.withAlt(next) : caption.withText(next);
    }

    private static String replaced(String text, List<Hit> hits, String with) {
        StringBuilder next = new StringBuilder(text);
        hits.reversed().forEach(hit -> next.replace(hit.start(), hit.end(), with));
        return next.toString();
    }

    private static String field(Block.Picture picture, String part) {
        return "picture:" + picture.id() + "." + part;
    }
}
