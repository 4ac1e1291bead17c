package naskah.article.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.Dateline;
import naskah.article.Title;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;

/** Takes one part of an article over from another value of it, by the names that a {@link Clash} has for parts. */
public final class Taking {
    private static final String BLOCK = "block:";
    private static final String BANNER = "banner.";

    private Taking() {}

    /**
     * @param part as in {@link Clash#part}
     * @return {@code into} with this part as {@code from} has it
     */
    public static Article of(String part, Article into, Article from) {
        if (part.startsWith(BLOCK)) {
            return into.withBody(block(part.substring(BLOCK.length()), into.body(), from.body()));
        }
        if (part.startsWith(BANNER)) {
            return banner(part.substring(BANNER.length()), into, from);
        }
        return switch (part) {
            case "headline", "deck", "slug" -> into.withTitle(title(part, into.title(), from.title()));
            case "place" -> into.withDateline(new Dateline(from.dateline().place(), into.dateline().outlet()));
            case "outlet" -> into.withDateline(new Dateline(into.dateline().place(), from.dateline().outlet()));
            case "published" -> into.withPublished(from.published());
            case "category" -> into.withFiling(into.filing().withCategory(from.filing().category()));
            case "bylines" -> into.withFiling(into.filing().withBylines(from.filing().bylines()));
            case "source" -> into.withFiling(into.filing().withSource(from.filing().source()));
            case "note" -> into.withFiling(into.filing().withNote(from.filing().note()));
            case "order" -> into.withBody(order(into.body(), from.body()));
            default -> throw new IllegalArgumentException("no part " + part);
        };
    }

    private static Title title(String part, Title into, Title from) {
        return new Title(
                part.equals("headline") ? from.headline() : into.headline(),
                part.equals("deck") ? from.deck() : into.deck(),
                part.equals("slug") ? from.slug() : into.slug());
    }

    private static Article banner(String part, Article into, Article from) {
        return into.withBanner(
                part.equals("photo")
                        ? into.banner().withPhoto(from.banner().photo())
                        : into.banner().withCaption(caption(part, into.banner().caption(), from.banner().caption())));
    }

    private static Caption caption(String part, Caption into, Caption from) {
        return switch (part) {
            case "text" -> into.withText(from.text());
            case "credit" -> into.withCredit(from.credit());
            case "photographer" -> into.withPhotographer(from.photographer());
            case "alt" -> into.withAlt(from.alt());
            default -> throw new IllegalArgumentException("no part of a caption " + part);
        };
    }

    /** A block as a whole, or the part of a picture that is named after its id and a dot. */
    private static Body block(String name, Body into, Body from) {
        String[] parts = name.split("\\.", 2);
        BlockId id = new BlockId(parts[0]);
        Optional<Block> here = into.find(id);
        Optional<Block> there = from.find(id);
        if (parts.length == 2 && here.orElse(null) instanceof Block.Picture own && there.orElse(null) instanceof Block.Picture other) {
            return into.with(picture(parts[1], own, other));
        }
        if (there.isEmpty()) {
            return new Body(into.blocks().stream().filter(block -> !block.id().equals(id)).toList());
        }
        return here.isPresent() ? into.with(there.get()) : inserted(there.get(), into, from);
    }

    private static Block picture(String part, Block.Picture into, Block.Picture from) {
        return part.equals("photo")
                ? new Block.Picture(into.id(), from.photo(), into.caption())
                : new Block.Picture(into.id(), into.photo(), caption(part, into.caption(), from.caption()));
    }

    /** After the nearest block that stands before it there and is here too. */
    private static Body inserted(Block block, Body into, Body from) {
        int at = 0;
        for (Block before : from.blocks().subList(0, from.indexOf(block.id()).orElseThrow())) {
            at = into.indexOf(before.id()).stream().map(index -> index + 1).findFirst().orElse(at);
        }
        List<Block> next = new ArrayList<>(into.blocks());
        next.add(at, block);
        return new Body(next);
    }

    private static Body order(Body into, Body from) {
        Map<BlockId, Block> blocks = into.blocks().stream().collect(Collectors.toMap(Block::id, Function.identity()));
        List<BlockId> wanted = from.blocks().stream().map(Block::id).filter(blocks::containsKey).toList();
        return new Body(BlockMerge.woven(wanted, into.blocks().stream().map(Block::id).toList()).stream()
                .map(blocks::get)
                .toList());
    }
}
