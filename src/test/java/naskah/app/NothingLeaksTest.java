package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.cli.HandedOver;
import naskah.cli.Tools;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Spans;
import naskah.format.folder.Part;
import naskah.format.folder.Watch;
import naskah.house.House;
import naskah.review.Act;
import naskah.review.Anchor;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.review.Proposal;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.workflow.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noted, said and proposed beside an article, and what stands in it only for its makers, never goes out with it. */
class NothingLeaksTest {
    private static final int ARTICLES = 60;
    private static final String SECRET = "Rahasiadapur";
    private static final Instant NOON = Instant.parse("2024-05-21T05:00:00Z");
    private static final PersonId RATRI = new PersonId("ratri");

    @TempDir
    private Path temp;

    private final Random random = new Random(20_240_521);
    private DataFolder folder;

    @BeforeEach
    void open() throws Exception {
        folder = Adapters.window(temp.resolve("data"), () -> NOON);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void notesCommentsSuggestionsAndPlaceholdersOccurInNoOutput() throws Exception {
        for (int i = 0; i < ARTICLES; i++) {
            Stored stored = folder.articles().create(article(i), Revision.Kind.TYPED);
            comments(stored.article());
            folder.reviews().keep(new Proposal(RATRI, stored.article(), proposed(stored.article()), NOON));
            Path out = Files.createDirectories(temp.resolve("keluar-" + i));
            Tools.Package content =
                    new Tools.Package(stored, House.standard(), folder, EnumSet.allOf(Part.class));
            assertThat(Adapters.handover(InstantSource.system()).write(content, out, Watch.NONE))
                    .isInstanceOf(HandedOver.Written.class);
            assertThat(everything(out)).as("article %s", i).isNotEmpty().noneMatch(text -> text.contains(SECRET));
        }
    }

    /** A place for a picture that nobody has chosen yet is none for readers. */
    @Test
    void anEmptyPlaceForAPictureIsNotOnThePage() throws Exception {
        Stored stored = folder.articles().create(
                article(0).withBody(Body.of(new Block.Picture(BlockId.fresh(), "", Caption.EMPTY))), Revision.Kind.TYPED);
        Path out = Files.createDirectories(temp.resolve("kosong"));
        Tools.Package content =
                new Tools.Package(stored, House.standard(), folder, EnumSet.allOf(Part.class));
        assertThat(Adapters.handover(InstantSource.system()).write(content, out, Watch.NONE))
                .isInstanceOf(HandedOver.Written.class);
        assertThat(everything(out)).noneMatch(text -> text.contains("<figure"));
    }

    /** Every file and every name of one, as text in whatever bytes. */
    private static List<String> everything(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                all.add(folder.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    byte[] bytes = Files.readAllBytes(file);
                    all.add(new String(bytes, StandardCharsets.UTF_8));
                    all.add(new String(bytes, StandardCharsets.UTF_16));
                }
            }
        }
        return all;
    }

    private Article article(int number) {
        Article blank = Article.blank(new ArticleId("artikel-" + number)).withHeadline("Pasar ke-" + number + " dibuka");
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(6) + 1; i > 0; i--) {
            blocks.add(new Block.Paragraph(BlockId.fresh(), Spans.plain("Ada " + random.nextInt(90) + " kios di pasar itu.")));
            blocks.add(random.nextBoolean()
                    ? new Block.Paragraph(BlockId.fresh(), Spans.plain(""))
                    : new Block.Picture(BlockId.fresh(), "", Caption.EMPTY));
        }
        return blank.withFiling(blank.filing().withCategory("Daerah").withNote("Catatan " + SECRET))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(new Body(blocks));
    }

    private void comments(Article article) throws Exception {
        List<Passage> texts = Passage.of(article).stream().filter(passage -> !passage.text().isBlank()).toList();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            Passage text = texts.get(random.nextInt(texts.size()));
            Anchor anchor = new Anchor(
                    text.field(),
                    Optional.ofNullable(text.owner()).map(Block::id),
                    text.text(),
                    random.nextBoolean() ? Optional.of(new Stretch(0, text.text().length())) : Optional.empty());
            folder.reviews().keep(new Comment(
                    CommentId.fresh(),
                    article.id(),
                    anchor,
                    List.of(Act.of(Act.Kind.SAID, SECRET + "?", RATRI, NOON), Act.of(Act.Kind.SAID, SECRET, RATRI, NOON))));
        }
    }

    private Article proposed(Article article) {
        Body body = article.body();
        Block.Text first = (Block.Text) body.blocks().getFirst();
        return article.withHeadline(article.headline() + " " + SECRET)
                .withBody(body.with(first.withSpans(Spans.plain(first.text() + " " + SECRET))));
    }
}
