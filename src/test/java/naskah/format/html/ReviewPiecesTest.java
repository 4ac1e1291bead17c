package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.change.Changes;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.Spans;
import naskah.house.House;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReviewPiecesTest {
    private static final BlockId ONE = new BlockId("satu");
    private static final HtmlPage PAGE = new HtmlPage(House.standard(), PageTemplate.standard());
    private static final Article BEFORE = Article.blank(new ArticleId("pasar"))
            .withHeadline("Pasar pagi dibuka")
            .withBanner(new Banner("", new Caption("Penjual sayur", "Naskah", "", "")))
            .withBody(Body.of(paragraph("satu", "Ada 12 kios di <pasar> itu."), paragraph("dua", "Warga datang.")));

    private static Block.Text paragraph(String id, String text) {
        return new Block.Paragraph(new BlockId(id), Spans.plain(text));
    }

    private static Document page(Article after, ReviewMarks.Note... notes) {
        ReviewMarks marks = new ReviewMarks(Changes.between(BEFORE, after), List.of(notes));
        List<Piece> pieces = ReviewPieces.of(marks, OptionalInt.empty(), article -> PAGE.pieces(article, photo -> Optional.empty()));
        return Jsoup.parseBodyFragment(pieces.stream().map(Piece::html).collect(Collectors.joining()));
    }

    private static Article with(Block.Text block) {
        return BEFORE.withBody(BEFORE.body().with(block));
    }

    @Test
    void whatIsGoneStandsBeforeWhatIsNewAtItsPlaceOnThePage() {
        Document page = page(with(paragraph("satu", "Ada 13 kios di <pasar> itu.")));
        assertThat(page.selectFirst("p#satu").html())
                .contains("Ada <del id=\"naskah:change:0:gone\" class=\"naskah-gone\">12</del>"
                        + "<ins id=\"naskah:change:0\" class=\"naskah-added\">13</ins> kios di &lt;pasar&gt; itu.");
    }

    @Test
    void headlineAndCaptionAreMarkedToo() {
        Document page = page(BEFORE.withHeadline("Pasar sore dibuka")
                .withBanner(new Banner("", new Caption("Penjual ikan", "Naskah", "", ""))));
        assertThat(page.select("h1 ins").text()).isEqualTo("sore");
        assertThat(page.select("figcaption del").text()).isEqualTo("sayur");
    }

    @Test
    void aRemovedParagraphIsShownWhereItStoodAndANewOneAsNew() {
        Article after = BEFORE.withBody(Body.of(paragraph("baru", "Ramai sejak subuh."), paragraph("dua", "Warga datang.")));
        Document page = page(after);
        assertThat(page.select("p#satu del").text()).isEqualTo("Ada 12 kios di <pasar> itu.");
        assertThat(page.select("p#baru ins").text()).isEqualTo("Ramai sejak subuh.");
    }

    @Test
    void wordsThatBecameBoldAreMarkedOverTheirText() {
        Document page = page(with(paragraph("dua", "x").withSpans(List.of(
                new Span("Warga", Set.of(Mark.STRONG)), Span.plain(" datang.")))));
        assertThat(page.select("p#dua span.naskah-other strong").text()).isEqualTo("Warga");
    }

    @Test
    void aCommentsNumberStandsBehindItsWords() {
        Document page = page(
                with(paragraph("satu", "Ada 13 kios di <pasar> itu.")),
                new ReviewMarks.Note("body", Optional.of(ONE), "Ada 13 kios".length(), 1),
                new ReviewMarks.Note("headline", Optional.empty(), "Pasar".length(), 2));
        assertThat(page.selectFirst("p#satu").text()).isEqualTo("Ada 1213 kios1 di <pasar> itu.");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Pasar2 pagi dibuka");
    }

    @Test
    void textWithPrivateCharactersOfItsOwnIsReadWithoutThem() {
        Document page = page(with(paragraph("satu", "Ada 13" + Ink.open(Ink.Kind.GONE, 5) + " kios.")));
        assertThat(page.select("p#satu ins").text()).startsWith("13");
        assertThat(Ink.isIn(page.html())).isFalse();
    }

    @Test
    void nothingOfTheInkIsLeftOnThePage() {
        Article after = with(paragraph("satu", "Dua puluh kios.")).withHeadline("Malam")
                .withFiling(BEFORE.filing().withCategory("Daerah"));
        assertThat(Ink.isIn(page(after).html())).isFalse();
    }

    @Test
    void anElementsIdTellsItsChange() {
        assertThat(ReviewPieces.change("naskah:change:7:gone")).hasValue(7);
        assertThat(ReviewPieces.change("satu")).isEmpty();
        assertThat(ReviewPieces.comment(ReviewPieces.commentId(3))).hasValue(3);
    }
}
