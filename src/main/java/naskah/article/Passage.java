package naskah.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.BlockKind;
import naskah.document.Caption;
import naskah.document.Span;
import naskah.document.Spans;

/**
 * A text of the article that is read by itself: finding words and checking copy go over these.
 *
 * @param field the form field's id ("headline", "banner.text", "picture:&lt;block&gt;.credit"), "body" for a text block
 * @param owner the body block that it belongs to, null for a field of the form
 */
public record Passage(Kind kind, String field, Block owner, String text) {

    /** What the text is to a reader. */
    public enum Kind {
        HEADLINE,
        DECK,
        CAPTION,
        CREDIT,
        ALT,
        PARAGRAPH,
        HEADING,
        QUOTE,
        LIST_ITEM;

        /** Whether it is part of the story's running text. */
        public boolean isRunning() {
            return this == PARAGRAPH || this == QUOTE || this == LIST_ITEM;
        }
    }

    public Passage {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(field);
        Objects.requireNonNull(text);
    }

    /** Everything that is read, from the top of the form to the end of the body, empty texts included. */
    public static List<Passage> of(Article article) {
        List<Passage> all = new ArrayList<>();
        all.add(new Passage(Kind.HEADLINE, "headline", null, article.headline()));
        all.add(new Passage(Kind.DECK, "deck", null, article.title().deck()));
        all.addAll(captions("banner", null, article.banner().caption()));
        article.body().blocks().forEach(block -> of(block).forEach(all::add));
        return all;
    }

    private static Stream<Passage> of(Block block) {
        return switch (block) {
            case Block.Text text -> Stream.of(new Passage(kind(text), "body", text, text.text()));
            case Block.Picture picture -> captions("picture:" + picture.id(), picture, picture.caption()).stream();
            case Block.Embed embed -> Stream.of();
            case Block.Divider divider -> Stream.of();
            case Block.Unknown unknown -> Stream.of();
        };
    }

    private static List<Passage> captions(String place, Block owner, Caption caption) {
        return List.of(
                new Passage(Kind.CAPTION, place + ".text", owner, caption.text()),
                new Passage(Kind.CREDIT, place + ".credit", owner, caption.credit()),
                new Passage(Kind.ALT, place + ".alt", owner, caption.alt()));
    }

    private static Kind kind(Block.Text text) {
        return switch (BlockKind.of(text)) {
            case PARAGRAPH -> Kind.PARAGRAPH;
            case HEADING, SUBHEADING -> Kind.HEADING;
            case QUOTE -> Kind.QUOTE;
            case BULLET, NUMBER -> Kind.LIST_ITEM;
        };
    }

    /** The block that it belongs to; empty for a field of the form. */
    public Optional<BlockId> block() {
        return Optional.ofNullable(owner).map(Block::id);
    }

    public boolean isInBody() {
        return field.equals("body");
    }

    /** The runs of marked text, one plain run for a field of the form. */
    public List<Span> spans() {
        return isInBody() ? ((Block.Text) owner).spans() : Spans.plain(text);
    }

    /** Whether the passage stands in the article just as it is here. */
    public boolean standsIn(Article article) {
        if (isInBody()) {
            return article.body().find(owner.id()).filter(owner::equals).isPresent();
        }
        return text.equals(current(article));
    }

    /** The article with these places of this passage, in ascending order, reading {@code with} instead. */
    public Article replaced(Article article, List<Stretch> places, String with) {
        if (isInBody()) {
            Block.Text block = (Block.Text) article.body().find(owner.id()).orElseThrow();
            return article.withBody(article.body().with(replaced(block, places, with)));
        }
        return with(article, replaced(text, places, with));
    }

    /** The block with these places reading {@code with}, in the marks of the first character replaced. */
    public static Block.Text replaced(Block.Text block, List<Stretch> places, String with) {
        List<Span> spans = block.spans();
        for (Stretch place : places.reversed()) {
            List<Span> there = Spans.slice(spans, place.start(), place.start() + 1);
            List<Span> put = with.isEmpty() ? List.of() : List.of(there.getFirst().withText(with));
            spans = Spans.replace(spans, place.start(), place.end(), put);
        }
        return block.withSpans(spans);
    }

    private static String replaced(String text, List<Stretch> places, String with) {
        StringBuilder next = new StringBuilder(text);
        places.reversed().forEach(place -> next.replace(place.start(), place.end(), with));
        return next.toString();
    }

    private String current(Article article) {
        return switch (field) {
            case "headline" -> article.headline();
            case "deck" -> article.title().deck();
            default -> captionIn(article).map(this::part).orElse("");
        };
    }

    private Article with(Article article, String next) {
        return switch (field) {
            case "headline" -> article.withHeadline(next);
            case "deck" -> article.withDeck(next);
            default -> captionIn(article).map(caption -> withCaption(article, changed(caption, next))).orElse(article);
        };
    }

    private Optional<Caption> captionIn(Article article) {
        if (owner == null) {
            return Optional.of(article.banner().caption());
        }
        return article.body().find(owner.id())
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).caption());
    }

    private Article withCaption(Article article, Caption next) {
        if (owner == null) {
            return article.withBanner(article.banner().withCaption(next));
        }
        Block.Picture picture = (Block.Picture) article.body().find(owner.id()).orElseThrow();
        return article.withBody(article.body().with(picture.withCaption(next)));
    }

    private String part(Caption caption) {
        return switch (kind) {
            case ALT -> caption.alt();
            case CREDIT -> caption.credit();
            default -> caption.text();
        };
    }

    private Caption changed(Caption caption, String next) {
        return switch (kind) {
            case ALT -> caption.withAlt(next);
            case CREDIT -> caption.withCredit(next);
            default -> caption.withText(next);
        };
    }
}
