package naskah.article.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Source;
import naskah.article.Story;
import naskah.article.Title;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Spans;
import naskah.house.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakingTest {
    private static final BlockId ONE = new BlockId("satu");
    private static final BlockId TWO = new BlockId("dua");
    private static final BlockId PICTURE = new BlockId("foto");

    private static Block text(BlockId id, String words) {
        return new Block.Paragraph(id, Spans.plain(words));
    }

    private static final Article BASE = of("dahulu");

    /** Every field says whose it is. */
    private static Article of(String desk) {
        Caption caption = new Caption("teks " + desk, "kredit " + desk, "juru foto " + desk, "alt " + desk);
        Body body = Body.of(
                text(ONE, "Pasar " + desk), text(TWO, "Sama"), new Block.Picture(PICTURE, "foto " + desk, caption));
        return new Article(
                new ArticleId("pasar"),
                new Title("judul " + desk, "anak judul " + desk, "slug-" + desk),
                new Filing(
                        "rubrik " + desk, List.of(new Byline(desk, Byline.Role.REPORTER)), List.of(),
                        new Source(desk, "https://warta.example/" + desk), true, "catatan " + desk),
                new Dateline("tempat " + desk, "media " + desk),
                Optional.of(new NewsTime(Instant.ofEpochSecond(desk.length()), Zone.WIB)),
                new Story(new Banner("banner " + desk, caption), body, List.of()));
    }

    private final Article mine = of("sini");
    private final Article theirs = of("seberang");

    @ParameterizedTest
    @ValueSource(strings = {
        "headline", "deck", "slug", "place", "outlet", "published", "category", "bylines", "source", "note",
        "banner.photo", "banner.text", "banner.credit", "banner.photographer", "banner.alt",
        "block:satu", "block:foto.photo", "block:foto.text", "block:foto.credit", "block:foto.photographer", "block:foto.alt"
    })
    void exactlyThisPartIsTakenAndCanBeTakenBack(String part) {
        Article taken = Taking.of(part, mine, theirs);
        assertThat(ThreeWay.merge(BASE, taken, theirs).clashes())
                .extracting(Clash::part)
                .doesNotContain(part)
                .hasSize(ThreeWay.merge(BASE, mine, theirs).clashes().size() - 1);
        assertThat(Taking.of(part, taken, mine)).isEqualTo(mine);
    }

    @Test
    void everyPartThatCanClashCanBeTaken() {
        Article all = mine;
        for (Clash clash : ThreeWay.merge(BASE, mine, theirs).clashes()) {
            all = Taking.of(clash.part(), all, theirs);
        }
        assertThat(all).isEqualTo(theirs);
    }

    @Test
    void aBlockThatIsGoneThereGoesAndOneThatIsGoneHereComesBackInItsPlace() {
        Article without = mine.withBody(new Body(mine.body().blocks().stream().filter(block -> !block.id().equals(TWO)).toList()));
        assertThat(Taking.of("block:dua", mine, without)).isEqualTo(without);
        assertThat(Taking.of("block:dua", without, mine)).isEqualTo(mine);
    }

    @Test
    void theOrderOfTheOtherDeskIsTakenWithoutItsWords() {
        Article turned = theirs.withBody(Body.of(theirs.body().blocks().get(1), theirs.body().blocks().get(0)));
        assertThat(Taking.of("order", mine, turned).body().blocks())
                .containsExactly(mine.body().blocks().get(1), mine.body().blocks().get(2), mine.body().blocks().get(0));
    }

    @Test
    void aPartThatNobodyKnowsIsABug() {
        assertThatThrownBy(() -> Taking.of("warna", mine, theirs)).isInstanceOf(IllegalArgumentException.class);
    }
}
