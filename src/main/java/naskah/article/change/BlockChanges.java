package naskah.article.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.diff.Run;
import naskah.document.Beginning;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.BlockKind;
import naskah.document.Body;

/** Finds the changes of the body, block by block in reading order; a removed block comes where it stood. */
final class BlockChanges {
    private final Article before;
    private final Article after;
    private final Map<BlockId, Block> old = new HashMap<>();
    private final Set<BlockId> common;

    /** Removed blocks by the block above them that is still there. */
    private final Map<Optional<BlockId>, List<Block>> removed = new HashMap<>();

    private final List<Change> found = new ArrayList<>();

    private BlockChanges(Article before, Article after) {
        this.before = before;
        this.after = after;
        before.body().blocks().forEach(block -> old.put(block.id(), block));
        this.common = new HashSet<>(ids(after.body()));
        common.retainAll(old.keySet());
        Optional<BlockId> above = Optional.empty();
        for (Block block : before.body().blocks()) {
            if (common.contains(block.id())) {
                above = Optional.of(block.id());
            } else if (!words(block).isBlank()) {
                removed.computeIfAbsent(above, id -> new ArrayList<>()).add(block);
            }
        }
    }

    static List<Change> of(Article before, Article after) {
        if (before.body() == after.body()) {
            return List.of();
        }
        return new BlockChanges(before, after).all();
    }

    private List<Change> all() {
        removed(Optional.empty());
        order();
        Optional<BlockId> above = Optional.empty();
        for (Block block : after.body().blocks()) {
            if (common.contains(block.id())) {
                above = Optional.of(block.id());
                both(old.get(block.id()), block);
                removed(above);
            } else if (!words(block).isBlank()) {
                added(block, above);
            }
        }
        return found;
    }

    private static List<BlockId> ids(Body body) {
        return body.blocks().stream().map(Block::id).toList();
    }

    private void added(Block block, Optional<BlockId> above) {
        found.add(new Change(
                new Place.Added(field(block), block.id()),
                FieldChanges.runs("", words(block)),
                article -> article.withBody(inserted(article.body(), after.body(), block, above)),
                article -> article.withBody(without(article.body(), block.id()))));
    }

    private void removed(Optional<BlockId> above) {
        for (Block block : removed.getOrDefault(above, List.of())) {
            found.add(new Change(
                    new Place.Removed(field(block), block.id(), above),
                    FieldChanges.runs(words(block), ""),
                    article -> article.withBody(without(article.body(), block.id())),
                    article -> article.withBody(inserted(article.body(), before.body(), block, above))));
        }
    }

    /** Below the block above it, and below its own new neighbours that came there before it. */
    private static Body inserted(Body body, Body model, Block block, Optional<BlockId> above) {
        int at = above.map(id -> body.indexOf(id).orElse(-1)).orElse(-1) + 1;
        int from = above.map(id -> model.indexOf(id).orElse(-1)).orElse(-1) + 1;
        int own = model.indexOf(block.id()).orElseThrow();
        Set<BlockId> earlier = model.blocks().subList(from, own).stream().map(Block::id).collect(Collectors.toSet());
        while (at < body.blocks().size() && earlier.contains(body.blocks().get(at).id())) {
            at++;
        }
        return body.splice(at, at, List.of(block));
    }

    private static Body without(Body body, BlockId id) {
        return new Body(body.blocks().stream().filter(block -> !block.id().equals(id)).toList());
    }

    private void both(Block old, Block young) {
        if (old == young) {
            return;
        }
        if (old instanceof Block.Text was && young instanceof Block.Text is) {
            kind(was, is);
            found.addAll(WordChanges.of(Wording.block(field(is), is.id()), before, after));
        } else if (old instanceof Block.Picture was && young instanceof Block.Picture is) {
            photo(was, is);
            Wording.picture(is.id()).forEach(wording -> found.addAll(WordChanges.of(wording, before, after)));
        } else if (!old.equals(young)) {
            whole(field(young), young, FieldChanges.runs(words(old), words(young)), put(old), put(young));
        }
    }

    private static UnaryOperator<Article> put(Block block) {
        return article -> article.withBody(article.body().with(block));
    }

    private void whole(String field, Block block, List<Run> runs, UnaryOperator<Article> back, UnaryOperator<Article> on) {
        found.add(new Change(new Place.Whole(field, Optional.of(block.id())), runs, on, back));
    }

    private void kind(Block.Text was, Block.Text is) {
        BlockKind old = BlockKind.of(was);
        BlockKind young = BlockKind.of(is);
        if (old != young) {
            List<Run> runs = List.of(new Run(Run.Kind.SAME, is.text()));
            whole("kind", is, runs, article -> made(article, is.id(), old), article -> made(article, is.id(), young));
        }
    }

    private static Article made(Article article, BlockId id, BlockKind kind) {
        Block.Text text = (Block.Text) article.body().find(id).orElseThrow();
        return article.withBody(article.body().with(kind.make(id, text.spans())));
    }

    private void photo(Block.Picture was, Block.Picture is) {
        if (!was.photo().equals(is.photo())) {
            List<Run> runs = FieldChanges.runs(was.photo(), is.photo());
            whole("picture.photo", is, runs, photo(is.id(), was.photo()), photo(is.id(), is.photo()));
        }
    }

    private static UnaryOperator<Article> photo(BlockId id, String photo) {
        return article -> {
            Block.Picture picture = (Block.Picture) article.body().find(id).orElseThrow();
            return article.withBody(article.body().with(picture.withPhoto(photo)));
        };
    }

    private void order() {
        List<BlockId> old = ids(before.body()).stream().filter(common::contains).toList();
        List<BlockId> young = ids(after.body()).stream().filter(common::contains).toList();
        if (!old.equals(young)) {
            found.add(new Change(
                    new Place.Order(),
                    FieldChanges.runs(starts(before, old), starts(after, young)),
                    article -> article.withBody(BlockOrder.taken(article.body(), young)),
                    article -> article.withBody(BlockOrder.taken(article.body(), old))));
        }
    }

    private static String starts(Article article, List<BlockId> ids) {
        return ids.stream()
                .map(id -> words(article.body().find(id).orElseThrow()))
                .map(words -> Beginning.of(words, 24))
                .collect(Collectors.joining(" / "));
    }

    static String field(Block block) {
        return switch (block) {
            case Block.Heading heading -> "heading";
            case Block.Quote quote -> "quote";
            case Block.ListItem item -> "item";
            case Block.Paragraph paragraph -> "body";
            case Block.Picture picture -> "picture";
            case Block.Embed embed -> "embed";
            case Block.Divider divider -> "divider";
            case Block.Unknown unknown -> "unknown";
        };
    }

    /** What a reader of the list of changes sees of a block. */
    static String words(Block block) {
        return switch (block) {
            case Block.Text text -> text.text();
            case Block.Picture picture -> picture.caption().text().isBlank() ? "▣" : picture.caption().text();
            case Block.Embed embed -> (embed.title() + " " + embed.url()).strip();
            case Block.Divider divider -> "—";
            case Block.Unknown unknown -> unknown.json();
        };
    }
}
