package naskah.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Card;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.Source;
import naskah.article.Story;
import naskah.article.Title;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.house.Zone;

/** Articles with anything a person or a bug could put into any field, the same for the same seed. */
public final class RandomArticles {
    private static final List<String> PIECES = List.of(
            "pasar", " ", "Desa Sukamaju", "\"lurus\"", "“lengkung”", "’", "\n", "\t", "é", "漢字", "🙂",
                    "<script>alert(1)</script>",
            "</", "<!--", "\\", "/", "{}", "[", "&amp;", "10.000", "ﬁ", "e\u0301", "-->", "'; DROP TABLE x", "\u00a0",
                    ",");
    private static final List<String> WILD = List.of("\u0000", "\uD800", "\uDC00", "\u2028", "\r\n", "\ufeff",
            "\u202e", "\u0085");

    private final Random random;
    private final boolean wild;

    public RandomArticles(long seed, boolean wild) {
        this.random = new Random(seed);
        this.wild = wild;
    }

    public Article next() {
        Filing filing = new Filing(
                text(), many(() -> new Byline(text(), any(Byline.Role.values()))), many(this::text),
                new Source(text(), random.nextBoolean() ? "https://contoh.example/a?b=c&d=" + random.nextInt() : ""),
                random.nextBoolean(), text());
        return new Article(
                id(), new Title(text(), text(), text()), filing, new Dateline(text(), text()), time(),
                new Story(new Banner(photo(), caption()), new Body(many(this::block)), many(this::related)));
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            List<String> pieces = wild && random.nextInt(4) == 0 ? WILD : PIECES;
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private Block block() {
        BlockId id = new BlockId("b" + Long.toUnsignedString(random.nextLong(), 36));
        return switch (random.nextInt(9)) {
            case 0 -> new Block.Heading(id, 2 + random.nextInt(2), spans());
            case 1 -> new Block.Quote(id, spans());
            case 2 -> new Block.ListItem(id, any(Block.ListKind.values()), spans());
            case 3 -> new Block.Picture(id, photo(), caption());
            case 4 -> new Block.Embed(id, "https://video.example/" + random.nextInt(), text());
            case 5 -> new Block.Divider(id);
            case 6 -> new Block.Unknown(id, "{\"type\":\"map\",\"id\":\"" + id
                    + "\",\"at\":[1.50,-2E+3,null,true,{\"x\":\"ü\"}]}");
            default -> new Block.Paragraph(id, spans());
        };
    }

    private List<Span> spans() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Span("s" + text(), marks()))
                .toList();
    }

    private Set<Mark> marks() {
        Set<Mark> marks = new LinkedHashSet<>();
        if (random.nextInt(3) == 0) {
            marks.add(Mark.STRONG);
        }
        if (random.nextInt(3) == 0) {
            marks.add(Mark.EMPHASIS);
        }
        if (random.nextInt(4) == 0) {
            marks.add(new Mark.Link("https://contoh.example/" + random.nextInt(3)));
        }
        return marks;
    }

    private Related related() {
        Card card = new Card(text(), text(), time(), photo());
        return random.nextBoolean() ? Related.own(id(), card) : Related.elsewhere("https://lain.example/", card);
    }

    private Caption caption() {
        return new Caption(text(), text(), text(), text());
    }

    private Optional<NewsTime> time() {
        Instant instant = Instant.ofEpochSecond(random.nextLong(0, 4_102_444_800L));
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new NewsTime(instant, any(Zone.values())));
    }

    private String photo() {
        return random.nextBoolean() ? "" : "%016x".formatted(random.nextLong()).repeat(4);
    }

    private ArticleId id() {
        return new ArticleId("n" + Long.toUnsignedString(random.nextLong(), 36));
    }

    private <T> List<T> many(Supplier<T> one) {
        List<T> list = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            list.add(one.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
