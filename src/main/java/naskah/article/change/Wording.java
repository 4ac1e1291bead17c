package naskah.article.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.document.Span;
import naskah.document.Spans;

/** A text of the article that changes word by word: where it is, how it is read, and how it is put back. */
record Wording(
        String field,
        Optional<BlockId> block,
        Function<Article, List<Span>> read,
        BiFunction<Article, List<Span>, Article> put) {

    static Wording field(String field, Function<Article, String> read, BiFunction<Article, String, Article> put) {
        return plain(field, Optional.empty(), read, put);
    }

    /** The texts above the body. */
    static List<Wording> form() {
        List<Wording> form = new ArrayList<>();
        form.add(field("headline", Article::headline, Article::withHeadline));
        form.add(field("deck", article -> article.title().deck(), Article::withDeck));
        form.addAll(banner());
        return form;
    }

    /** The words of a block of text, which keeps its kind. */
    static Wording block(String field, BlockId id) {
        return new Wording(
                field,
                Optional.of(id),
                article -> text(article, id).spans(),
                (article, spans) -> article.withBody(article.body().with(text(article, id).withSpans(spans))));
    }

    static List<Wording> banner() {
        return caption("banner", Optional.empty(), article -> article.banner().caption(), (article, caption) ->
                article.withBanner(article.banner().withCaption(caption)));
    }

    static List<Wording> picture(BlockId id) {
        return caption("picture", Optional.of(id), article -> picture(article, id).caption(), (article, caption) ->
                article.withBody(article.body().with(picture(article, id).withCaption(caption))));
    }

    private static List<Wording> caption(
            String field,
            Optional<BlockId> block,
            Function<Article, Caption> read,
            BiFunction<Article, Caption, Article> put) {
        return List.of(
                part(field + ".text", block, read, put, Caption::text, Caption::withText),
                part(field + ".credit", block, read, put, Caption::credit, Caption::withCredit),
                part(field + ".photographer", block, read, put, Caption::photographer, Caption::withPhotographer),
                part(field + ".alt", block, read, put, Caption::alt, Caption::withAlt));
    }

    private static Wording part(
            String field,
            Optional<BlockId> block,
            Function<Article, Caption> caption,
            BiFunction<Article, Caption, Article> put,
            Function<Caption, String> part,
            BiFunction<Caption, String, Caption> with) {
        return plain(field, block, article -> part.apply(caption.apply(article)), (article, text) ->
                put.apply(article, with.apply(caption.apply(article), text)));
    }

    private static Wording plain(
            String field,
            Optional<BlockId> block,
            Function<Article, String> read,
            BiFunction<Article, String, Article> put) {
        return new Wording(
                field,
                block,
                article -> Spans.plain(read.apply(article)),
                (article, spans) -> put.apply(article, Spans.text(spans)));
    }

    private static Block.Text text(Article article, BlockId id) {
        return (Block.Text) article.body().find(id).orElseThrow();
    }

    private static Block.Picture picture(Article article, BlockId id) {
        return (Block.Picture) article.body().find(id).orElseThrow();
    }
}
