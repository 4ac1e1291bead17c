package naskah.article.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Card;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Spans;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private static final Article BASE = article();

    private static Article article() {
        Article blank = Article.blank(new ArticleId("pasar"));
        List<Block> blocks = new ArrayList<>();
        for (String text : List.of("satu", "dua", "tiga", "empat")) {
            blocks.add(paragraph(text, text));
        }
        blocks.add(new Block.Picture(new BlockId("foto"), "ab".repeat(32), new Caption("Pasar", "Naskah", "Ratri", "")));
        return blank.withHeadline("Pasar pagi")
                .withFiling(blank.filing().withCategory("Daerah").withTags(List.of("pasar", "pagi")))
                .withBanner(new Banner("cd".repeat(32), new Caption("Penjual", "Naskah", "", "")))
                .withBody(new Body(blocks));
    }

    private static Block paragraph(String id, String text) {
        return new Block.Paragraph(new BlockId(id), Spans.plain(text));
    }

    private static Article body(Article article, String... ids) {
        List<Block> blocks = new ArrayList<>();
        for (String id : ids) {
            blocks.add(article.body().find(new BlockId(id)).orElseGet(() -> paragraph(id, id)));
        }
        return article.withBody(new Body(blocks));
    }

    private static List<String> ids(Article article) {
        return article.body().blocks().stream().map(block -> block.id().value()).toList();
    }

    @Test
    void whoChangedAFieldAloneIsFollowed() {
        Article mine = BASE.withHeadline("Pasar pagi dibuka");
        Article theirs = BASE.withDeck("Pedagang senang").withFiling(BASE.filing().withCategory("Ekonomi"));
        Merged merged = ThreeWay.merge(BASE, mine, theirs);
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.article()).isEqualTo(mine.withDeck("Pedagang senang").withFiling(BASE.filing().withCategory("Ekonomi")));
    }

    @Test
    void theSameChangeOnBothDesksIsNoClash() {
        Article both = BASE.withHeadline("Pasar baru");
        assertThat(ThreeWay.merge(BASE, both, both)).isEqualTo(new Merged(both, List.of()));
    }

    @Test
    void aFieldThatBothChangedStaysMineAndShowsTheirs() {
        Merged merged = ThreeWay.merge(BASE, BASE.withHeadline("A"), BASE.withHeadline("B"));
        assertThat(merged.article().headline()).isEqualTo("A");
        assertThat(merged.clashes()).containsExactly(new Clash("headline", "Pasar pagi", "A", "B"));
    }

    @Test
    void differentParagraphsAreBothTaken() {
        Article mine = BASE.withBody(BASE.body().with(paragraph("satu", "satu berubah")));
        Article theirs = BASE.withBody(BASE.body().with(paragraph("tiga", "tiga berubah")));
        Merged merged = ThreeWay.merge(BASE, mine, theirs);
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.article().body().text()).isEqualTo("satu berubah\ndua\ntiga berubah\nempat");
    }

    @Test
    void newParagraphsStandWhereTheyWerePut() {
        Merged merged = ThreeWay.merge(
                BASE, body(BASE, "satu", "baruA", "dua", "tiga", "empat", "foto"), body(BASE, "satu", "dua", "tiga", "baruB", "empat", "foto"));
        assertThat(ids(merged.article())).containsExactly("satu", "baruA", "dua", "tiga", "baruB", "empat", "foto");
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void aParagraphThatOneTookOutIsOutUnlessTheOtherChangedIt() {
        Article without = body(BASE, "satu", "tiga", "empat", "foto");
        assertThat(ids(ThreeWay.merge(BASE, BASE, without).article())).doesNotContain("dua");
        Article changed = BASE.withBody(BASE.body().with(paragraph("dua", "dua berubah")));
        Merged merged = ThreeWay.merge(BASE, without, changed);
        assertThat(merged.article().body().text()).contains("dua berubah");
        assertThat(merged.clashes()).containsExactly(new Clash("block:dua", "dua", "", "dua berubah"));
    }

    @Test
    void aMoveOnOneDeskAndAChangeOnTheOtherAreBothTaken() {
        Article moved = body(BASE, "tiga", "satu", "dua", "empat", "foto");
        Article changed = BASE.withBody(BASE.body().with(paragraph("satu", "satu berubah")));
        Merged merged = ThreeWay.merge(BASE, changed, moved);
        assertThat(ids(merged.article())).containsExactly("tiga", "satu", "dua", "empat", "foto");
        assertThat(merged.article().body().text()).contains("satu berubah");
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void twoOrdersClashAndMineStands() {
        Article mine = body(BASE, "dua", "satu", "tiga", "empat", "foto");
        Article theirs = body(BASE, "satu", "dua", "empat", "tiga", "foto");
        Merged merged = ThreeWay.merge(BASE, mine, theirs);
        assertThat(ids(merged.article())).isEqualTo(ids(mine));
        assertThat(merged.clashes()).extracting(Clash::part).containsExactly("order");
    }

    @Test
    void captionPartsAreMergedEachForItself() {
        Article mine = BASE.withBanner(BASE.banner().withCaption(BASE.banner().caption().withText("Penjual sayur")));
        Article theirs = BASE.withBanner(BASE.banner().withCaption(BASE.banner().caption().withCredit("Kabar Foto")));
        Merged merged = ThreeWay.merge(BASE, mine, theirs);
        assertThat(merged.article().banner().caption()).isEqualTo(new Caption("Penjual sayur", "Kabar Foto", "", ""));
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void tagsAndRelatedNewsOfBothAreThere() {
        Related one = Related.elsewhere("https://satu.example", new Card("Satu", "", Optional.empty(), ""));
        Related two = Related.elsewhere("https://dua.example", new Card("Dua", "", Optional.empty(), ""));
        Article mine = BASE.withRelated(List.of(one)).withFiling(BASE.filing().withTags(List.of("pasar")));
        Article theirs = BASE.withRelated(List.of(two)).withFiling(BASE.filing().withTags(List.of("pasar", "pagi", "sayur")));
        Merged merged = ThreeWay.merge(BASE, mine, theirs);
        assertThat(merged.article().related()).containsExactly(one, two);
        assertThat(merged.article().filing().tags()).containsExactly("pasar", "sayur");
    }

    @Test
    void fiveHundredPairsOfConcurrentEditsLoseNoFieldDoubleNoBlockAndShowEveryClash() {
        Random random = new Random(31);
        for (int round = 0; round < 500; round++) {
            Article mine = BASE;
            Article theirs = BASE;
            for (int edit = 0; edit < 1 + random.nextInt(6); edit++) {
                mine = edited(mine, random, "m" + round + edit);
                theirs = edited(theirs, random, "t" + round + edit);
            }
            check(mine, theirs, ThreeWay.merge(BASE, mine, theirs));
        }
    }

    private static Article edited(Article article, Random random, String mark) {
        List<Block> blocks = article.body().blocks();
        int at = random.nextInt(Math.max(1, blocks.size()));
        return switch (random.nextInt(9)) {
            case 0 -> article.withHeadline("Judul " + mark);
            case 1 -> article.withDeck("Dek " + mark);
            case 2 -> article.withFiling(article.filing().withNote("Catatan " + mark));
            case 3 -> article.withBanner(article.banner().withCaption(article.banner().caption().withText("Keterangan " + mark)));
            case 4 -> article.withPublished(Optional.of(NewsTime.ofIso("2024-05-2" + random.nextInt(9) + "T11:17:36+07:00")));
            case 5 -> article.withBody(article.body().splice(at, at, List.of(paragraph("b" + mark, "baru " + mark))));
            case 6 -> blocks.isEmpty() ? article : article.withBody(article.body().splice(at, at + 1, List.of()));
            case 7 -> moved(article, random, at);
            default -> changed(article, at, mark);
        };
    }

    private static Article moved(Article article, Random random, int at) {
        if (article.body().blocks().isEmpty()) {
            return article;
        }
        Block block = article.body().blocks().get(at);
        Body without = article.body().splice(at, at + 1, List.of());
        int to = random.nextInt(without.blocks().size() + 1);
        return article.withBody(without.splice(to, to, List.of(block)));
    }

    private static Article changed(Article article, int at, String mark) {
        if (article.body().blocks().isEmpty()) {
            return article;
        }
        return switch (article.body().blocks().get(at)) {
            case Block.Paragraph paragraph -> article.withBody(
                    article.body().with(paragraph.withSpans(Spans.plain("teks " + mark))));
            case Block.Picture picture -> article.withBody(
                    article.body().with(picture.withCaption(picture.caption().withText("foto " + mark))));
            default -> article;
        };
    }

    private static void check(Article mine, Article theirs, Merged merged) {
        Set<String> clashed = merged.clashes().stream().map(Clash::part).collect(Collectors.toSet());
        List<String> ids = ids(merged.article());
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        field("headline", Article::headline, mine, theirs, merged, clashed);
        field("deck", article -> article.title().deck(), mine, theirs, merged, clashed);
        field("note", article -> article.filing().note(), mine, theirs, merged, clashed);
        field("banner.text", article -> article.banner().caption().text(), mine, theirs, merged, clashed);
        field("published", article -> article.published().toString(), mine, theirs, merged, clashed);
        Set<BlockId> all = new HashSet<>();
        for (Article value : List.of(BASE, mine, theirs)) {
            value.body().blocks().forEach(block -> all.add(block.id()));
        }
        for (BlockId id : all) {
            boolean clash = clashed.stream().anyMatch(part -> part.startsWith("block:" + id));
            block(id, mine, theirs, merged.article(), clash);
        }
    }

    private static void field(
            String name, Function<Article, String> field, Article mine, Article theirs, Merged merged, Set<String> clashed) {
        String was = field.apply(BASE);
        String here = field.apply(mine);
        String there = field.apply(theirs);
        boolean both = !here.equals(was) && !there.equals(was) && !here.equals(there);
        assertThat(clashed.contains(name)).as(name).isEqualTo(both);
        assertThat(field.apply(merged.article())).as(name).isEqualTo(here.equals(was) ? there : here);
    }

    private static void block(BlockId id, Article mine, Article theirs, Article merged, boolean clash) {
        Optional<Block> was = BASE.body().find(id);
        Optional<Block> here = mine.body().find(id);
        Optional<Block> there = theirs.body().find(id);
        boolean both = !here.equals(was) && !there.equals(was) && !here.equals(there);
        assertThat(clash).as("block %s", id).isEqualTo(both);
        if (!both) {
            assertThat(merged.body().find(id)).as("block %s", id).isEqualTo(here.equals(was) ? there : here);
        } else {
            assertThat(merged.body().find(id)).as("block %s", id).isPresent();
        }
    }
}
