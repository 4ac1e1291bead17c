package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import naskah.article.Article;
import naskah.article.Dateline;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.house.CreditForm;
import naskah.house.House;
import naskah.house.Outlet;
import naskah.house.QuoteStyle;
import naskah.house.DatelineForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private final HtmlPage page = new HtmlPage(House.standard(), PageTemplate.standard());

    @Test
    void thePageIsItsPiecesInOrder() {
        for (Article article : List.of(Samples.rich(), Samples.minimal(), Samples.hostile())) {
            List<Element> elements = parsed(article).selectFirst("article").children();
            List<Piece> pieces = page.pieces(article, Samples.pictures());
            assertThat(elements.stream().map(Element::id)).containsExactlyElementsOf(
                    pieces.stream().map(Piece::id).toList());
            for (int i = 0; i < pieces.size(); i++) {
                assertThat(Jsoup.parseBodyFragment(pieces.get(i).html()).body().child(0).outerHtml())
                        .isEqualTo(elements.get(i).outerHtml());
            }
        }
    }

    @Test
    void idsAreUniqueEvenWhereABlockIsNamedLikeAList() {
        assertThat(parsed(Samples.hostile()).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theTimeIsPrintedWithWeekdayAndZone() {
        assertThat(parsed(Samples.rich()).selectFirst("header time").outerHtml())
                .isEqualTo("<time datetime=\"2024-05-21T11:17:36+07:00\">Selasa, 21 Mei 2024 11:17:36 WIB</time>");
    }

    @Test
    void theDatelineRunsIntoTheFirstParagraph() {
        Element first = parsed(Samples.rich()).getElementById("p1");
        assertThat(first.child(0).className()).isEqualTo("dateline");
        assertThat(first.text()).startsWith("Ternate, Warta Naskah - Dermaga itu dibuka");
        assertThat(parsed(Samples.rich()).select(".dateline")).hasSize(1);
    }

    @Test
    void anArticleWithoutPlaceHasNoDateline() {
        assertThat(parsed(Samples.rich().withDateline(Dateline.EMPTY)).select(".dateline")).isEmpty();
    }

    @Test
    void theEditorsNoteIsNeverOnThePage() {
        Article article = Samples.rich();
        assertThat(page.page(article, Samples.pictures())).doesNotContain("CATATAN RAHASIA");
        assertThat(page.card(article, Samples.pictures())).doesNotContain("CATATAN RAHASIA");
    }

    @Test
    void aBlockOfANewerVersionLeavesNothingOnThePage() {
        assertThat(page.page(Samples.rich(), Samples.pictures())).doesNotContain("TIDAK DIKENAL");
    }

    @Test
    void neighbouringItemsOfOneKindMakeOneList() {
        Document parsed = parsed(Samples.rich());
        assertThat(parsed.getElementById("l1-list").tagName()).isEqualTo("ul");
        assertThat(parsed.getElementById("l1-list").select("li").eachText()).containsExactly("ikan", "garam");
        assertThat(parsed.getElementById("n1-list").tagName()).isEqualTo("ol");
    }

    @Test
    void neighboursOfOneAddressShareOneLink() {
        Element paragraph = parsed(Samples.rich()).getElementById("p2");
        assertThat(paragraph.select("a")).hasSize(1);
        assertThat(paragraph.selectFirst("a").html()).isEqualTo("<strong>data</strong> resmi");
        assertThat(paragraph.text()).isEqualTo("Lihat data resmi kapal.");
    }

    @Test
    void theCreditStandsInTheHousesForm() {
        House house = House.standard().withForms(
                new House.Forms(DatelineForm.CAPITALS_DASH, CreditForm.FOTO_BRACKETS, QuoteStyle.CURLY));
        Document parsed = Jsoup.parse(
                new HtmlPage(house, PageTemplate.standard()).page(Samples.rich(), Samples.pictures()));
        assertThat(parsed.selectFirst(".banner figcaption").text())
                .isEqualTo("Kapal bersandar (kiri) di dermaga. [foto: CMG] Fotografer: Dewi Ratna");
        assertThat(parsed.selectFirst(".dateline").wholeText()).isEqualTo("TERNATE – ");
    }

    @Test
    void pictureTextsFallBackToTheCaptionAndThenToTheHeadline() {
        assertThat(parsed(Samples.rich()).selectFirst(".banner img").attr("alt"))
                .isEqualTo("Kapal bersandar (kiri) di dermaga.");
        Article bare = Samples.minimal().withBanner(Samples.minimal().banner().withPhoto(Samples.BANNER));
        assertThat(parsed(bare).selectFirst("img").attr("alt")).isEqualTo("Foto untuk artikel “Jembatan Gantung Dibuka”");
    }

    @Test
    void aMissingPhotoKeepsItsCaption() {
        Document parsed = Jsoup.parse(page.page(Samples.rich(), Samples.noPictures()));
        assertThat(parsed.select("figure img")).isEmpty();
        assertThat(parsed.select("figure figcaption")).hasSize(2);
    }

    @Test
    void relatedNewsShowHeadlineCategoryTimeAndPicture() {
        List<Element> items = parsed(Samples.rich()).select(".related li");
        assertThat(items).extracting(Element::text).containsExactly(
                "Harga Ikan Turun Ekonomi Selasa, 18 Oktober 2022 23:08:41 WIB", "Cuaca Pekan Ini");
        assertThat(items.getFirst().select("img")).hasSize(1);
        assertThat(items.getLast().selectFirst("a").attr("href")).isEqualTo("https://lain.example/cuaca");
    }

    @Test
    void openCommentsLeaveANoteAndClosedOnesNothing() {
        assertThat(parsed(Samples.rich()).select(".comments h2").text()).isEqualTo("Komentar");
        Article closed = Samples.rich().withFiling(Samples.rich().filing().withComments(false));
        assertThat(parsed(closed).select(".comments")).isEmpty();
    }

    @Test
    void anEmbedIsALinkCard() {
        Element embed = parsed(Samples.rich()).getElementById("e1");
        assertThat(embed.selectFirst("a").attr("href")).isEqualTo("https://video.example/v/9?x=1&y=2");
        assertThat(embed.text()).isEqualTo("Video dermaga video.example");
    }

    @Test
    void blankBlocksLeaveNothingOnThePage() {
        Article article = Samples.minimal().withBody(Body.ofParagraphs("", "  ", "Isi."));
        assertThat(parsed(article).select("article > p").eachText()).containsExactly("Isi.");
    }

    @Test
    void aHouseWithoutSiteHasAPageWithoutAddresses() {
        HtmlPage homeless =
                new HtmlPage(House.standard().withOutlets(List.of(new Outlet("Warta", ""))), PageTemplate.standard());
        Document parsed = Jsoup.parse(homeless.page(Samples.rich(), Samples.pictures()));
        assertThat(parsed.select("link[rel=canonical], meta[property=og:url]")).isEmpty();
        assertThat(Dangers.in(parsed)).isEmpty();
    }

    @Test
    void thePolicyForbidsScriptAndNetwork() {
        String policy = parsed(Samples.rich()).selectFirst("meta[http-equiv]").attr("content");
        assertThat(policy).contains("default-src 'none'").doesNotContain("http").doesNotContain("script-src");
    }

    @Test
    void theShareCardShowsHeadlineAddressAndBeginning() {
        Document card = Jsoup.parse(page.card(Samples.rich(), Samples.pictures()));
        assertThat(card.select(".title").eachText()).hasSize(2).allMatch(Samples.rich().headline()::equals);
        assertThat(card.select(".about").first().text()).isEqualTo("Nelayan menyambut dermaga baru.");
        assertThat(card.text()).contains("https://warta.example/pelabuhan-kecil-sinar-laut");
    }

    @Test
    void nothingInAnyFieldCanRunInTheCard() {
        assertThat(Dangers.in(Jsoup.parse(page.card(Samples.hostile(), Samples.pictures())))).isEmpty();
    }

    @Test
    void randomTextComesBackFromThePageAsItWas() {
        Random random = new Random(20240521);
        for (int round = 0; round < 300; round++) {
            String text = randomText(random);
            Article article = Samples.minimal().withHeadline(text).withBody(Body.of(new Block.Paragraph(
                    new BlockId("p"), List.of(Span.of(text, Mark.STRONG), Span.of("-", Mark.EMPHASIS)))));
            Document parsed = Jsoup.parse(page.page(article, Samples.noPictures(), Optional.empty()));
            assertThat(parsed.selectFirst("h1").wholeText()).isEqualTo(Markup.legal(text));
            assertThat(parsed.getElementById("p").wholeText()).isEqualTo(Markup.legal(text) + "-");
            assertThat(Dangers.in(parsed)).isEmpty();
        }
    }

    private static String randomText(Random random) {
        String alphabet = "ab&<>\"'/;=-! {}[]$\\%\u0000\u001f\u007f\u0085\u200e\u202e\ufdd0\ud83d\ude00éع";
        StringBuilder text = new StringBuilder("a");
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.append(random.nextBoolean() ? "<script>alert(1)</script>" : "{{style}}").toString();
    }

    private Document parsed(Article article) {
        return Jsoup.parse(page.page(article, Samples.pictures()));
    }
}
