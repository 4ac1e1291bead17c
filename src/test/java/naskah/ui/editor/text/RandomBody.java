package naskah.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.BlockKind;
import naskah.document.Body;
import naskah.document.BodyRange;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.Spans;

/** Bodies, stretches and texts drawn from a seed, with everything that may stand in an article. */
final class RandomBody {
    private static final List<String> WORDS = List.of(
            "pasar", "nelayan", "di", "Kupang", "naik", "“harga”", "ikan’", "é", "👩‍🌾", "2.500", "kata", "—", "🐟");
    private static final List<Set<Mark>> MARKS = List.of(
            Set.of(),
            Set.of(),
            Set.of(Mark.STRONG),
            Set.of(Mark.EMPHASIS),
            Set.of(Mark.STRONG, Mark.EMPHASIS),
            Set.of(new Mark.Link("https://warta.example/a")),
            Set.of(new Mark.Link("https://warta.example/b"), Mark.STRONG));

    private final Random random;

    RandomBody(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Body body(int blocks) {
        return new Body(blocks(blocks));
    }

    List<Block> blocks(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return blocks;
    }

    Block block() {
        BlockId id = BlockId.fresh();
        return switch (random.nextInt(12)) {
            case 0 -> new Block.Picture(id, "", Caption.EMPTY.withText(words()));
            case 1 -> new Block.Divider(id);
            case 2 -> random.nextBoolean()
                    ? new Block.Embed(id, "https://video.example/1", "Video")
                    : new Block.Unknown(id, "{\"type\":\"baru\"}");
            default -> kind().make(id, spans());
        };
    }

    BlockKind kind() {
        return BlockKind.values()[random.nextInt(BlockKind.values().length)];
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            spans.add(new Span(words(), MARKS.get(random.nextInt(MARKS.size()))));
        }
        return Spans.normal(spans);
    }

    String words() {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(4); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    BodyRange caret(Body body) {
        int block = random.nextInt(body.blocks().size());
        return BodyRange.at(block, random.nextInt(BodyRange.length(body.blocks().get(block)) + 1));
    }

    BodyRange range(Body body) {
        BodyRange a = caret(body);
        BodyRange b = caret(body);
        boolean forward = a.first() < b.first() || (a.first() == b.first() && a.start() <= b.start());
        return forward
                ? new BodyRange(a.first(), a.start(), b.first(), b.start())
                : new BodyRange(b.first(), b.start(), a.first(), a.start());
    }
}
