package naskah.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Card;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.Related;
import naskah.article.Source;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Spans;
import naskah.format.html.DomPatch;
import naskah.format.html.HtmlPage;
import naskah.format.html.LivePage;
import naskah.format.html.PageTemplate;
import naskah.format.html.PictureSources;
import naskah.format.html.Piece;
import naskah.house.House;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LiveExportTest {
    private static final String HOSTILE = "\"'><script>jahat()</script><img src=x onerror=jahat()><svg onload=jahat()>{{head}}";
    private static final PictureSources PICTURES =
            photo -> Optional.of(List.of(new PictureSources.Width("picture:" + photo, 3, 2)));

    private final HtmlPage pages = new HtmlPage(House.standard(), PageTemplate.standard());

    @Test
    void thePiecesAreThoseOfTheExportedPage() {
        Article article = Panes.article();
        List<String> inPage = LivePage.pieces(pages.page(article, PICTURES)).stream().map(Piece::id).toList();

        assertThat(pages.pieces(article, PICTURES)).extracting(Piece::id).isEqualTo(inPage);
    }

    @Test
    void everyBlockCanBeFoundByItsIdSoThatItIsKeptInView() throws Exception {
        Article article = Panes.article()
                .withBody(Body.of(
                        new Block.Paragraph(new BlockId("a"), Spans.plain("satu")),
                        new Block.ListItem(new BlockId("b"), Block.ListKind.BULLET, Spans.plain("dua")),
                        new Block.Quote(new BlockId("c"), Spans.plain("tiga"))));
        String all = pages.pieces(article, PICTURES).stream().map(Piece::html).collect(Collectors.joining());

        assertThat(all).contains("id=\"a\"", "id=\"b\"", "id=\"c\"");
    }

    @Test
    void theFrameAroundAnyArticleIsEmptyAndInert() {
        String frame = LivePage.frame(pages.page(hostile(), PICTURES));

        assertThat(frame).contains("default-src 'none'").doesNotContain("<script").doesNotContain("jahat()\"");
        assertThat(frame).doesNotContain("<h1>");
    }

    @Test
    void aHostileArticleIsOnlyTextInThePatchedPage() throws Exception {
        Document document = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        document.appendChild(document.createElement("article"));
        new DomPatch(document, source -> "data:image/png;base64,AA").show(pages.pieces(hostile(), PICTURES));
        NodeList all = document.getElementsByTagName("*");

        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName()).isNotIn("script", "svg", "iframe");
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                assertThat(element.getAttributes().item(a).getNodeName()).doesNotStartWith("on").isNotIn("href", "style");
            }
        }
        assertThat(document.getDocumentElement().getTextContent()).contains("<script>jahat()</script>");
    }

    @Test
    void theCardOfAHostileArticleIsInertToo() {
        String card = pages.card(hostile(), PICTURES);

        assertThat(LivePage.frame(card)).doesNotContain("<script");
        assertThat(LivePage.pieces(card)).isNotEmpty();
    }

    private static Article hostile() {
        return Panes.article()
                .withHeadline(HOSTILE)
                .withDeck(HOSTILE)
                .withDateline(new Dateline(HOSTILE, HOSTILE))
                .withFiling(new Filing(
                        HOSTILE,
                        List.of(new Byline(HOSTILE, Byline.Role.REPORTER)),
                        List.of(HOSTILE),
                        new Source(HOSTILE, "javascript:jahat()"),
                        true,
                        HOSTILE))
                .withBanner(new Banner("e".repeat(64), new Caption(HOSTILE, HOSTILE, HOSTILE, HOSTILE)))
                .withBody(Body.of(
                        new Block.Paragraph(new BlockId("p"), Spans.plain(HOSTILE)),
                        new Block.Picture(new BlockId("g"), "d".repeat(64), new Caption(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
                        new Block.Embed(new BlockId("e"), "https://a.example/x", HOSTILE)))
                .withRelated(List.of(Related.elsewhere("javascript:jahat()", new Card(HOSTILE, HOSTILE, Optional.empty(), ""))));
    }
}
