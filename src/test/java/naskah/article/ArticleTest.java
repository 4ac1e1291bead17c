package naskah.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.house.DatelineForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
    private static final Article BLANK = Article.blank(new ArticleId("n1"));

    private static Block picture(String id, String photo) {
        return new Block.Picture(new BlockId(id), photo, Caption.EMPTY);
    }

    @Test
    void namesItsPhotosInReadingOrderEachOnce() {
        Article article = BLANK.withBanner(new Banner("b", Caption.EMPTY))
                .withBody(Body.of(picture("1", "c"), picture("2", "b"), picture("3", ""), picture("4", "a")));
        assertThat(article.photos()).containsExactly("b", "c", "a");
    }

    @Test
    void whatAReaderSeesAreItsPhotosAndThoseOnTheCardsOfItsRelatedNews() {
        Card card = new Card("Lain", "", Optional.empty(), "k");
        Article article = BLANK.withBanner(new Banner("b", Caption.EMPTY)).withRelated(List.of(
                Related.elsewhere("https://contoh.id/1", card),
                Related.own(new ArticleId("n2"), new Card("Polos", "", Optional.empty(), "")),
                Related.own(new ArticleId("n3"), new Card("Sama", "", Optional.empty(), "b"))));
        assertThat(article.shown()).containsExactly("b", "k");
        assertThat(article.photos()).containsExactly("b");
    }

    @Test
    void changingOneFieldSharesTheOthers() {
        Article article = BLANK.withBody(Body.ofParagraphs("isi"));
        Article changed = article.withHeadline("Judul");
        assertThat(changed.story()).isSameAs(article.story());
        assertThat(changed.filing()).isSameAs(article.filing());
        assertThat(article.withBanner(new Banner("x", Caption.EMPTY)).body()).isSameAs(article.body());
    }

    @Test
    void everyFieldThatIsSetBackGivesAnEqualArticle() {
        NewsTime time = NewsTime.ofIso("2024-05-21T11:17:36+07:00");
        Article changed = BLANK.withHeadline("a").withDeck("b").withSlug("c").withDateline(new Dateline("d", "e"))
                .withPublished(Optional.of(time)).withFiling(BLANK.filing().withNote("f").withComments(false))
                .withRelated(List.of(Related.own(new ArticleId("n2"), BLANK.card())));
        assertThat(changed).isNotEqualTo(BLANK);
        assertThat(changed.withTitle(Title.EMPTY).withDateline(Dateline.EMPTY).withPublished(Optional.empty())
                        .withFiling(Filing.EMPTY).withRelated(List.of()))
                .isEqualTo(BLANK);
    }

    @Test
    void listsGivenToAnArticleMayChangeWithoutIt() {
        List<String> tags = new ArrayList<>(List.of("beras"));
        Article article = BLANK.withFiling(BLANK.filing().withTags(tags));
        tags.clear();
        assertThat(article.filing().tags()).containsExactly("beras");
    }

    @Test
    void itsCardShowsHeadlineCategoryTimeAndBanner() {
        Article article = BLANK.withHeadline("Judul")
                .withFiling(BLANK.filing().withCategory("Daerah"))
                .withBanner(new Banner("foto", Caption.EMPTY));
        assertThat(article.card()).isEqualTo(new Card("Judul", "Daerah", Optional.empty(), "foto"));
    }

    @Test
    void aDatelineIsPrintedWithoutStraySpaces() {
        assertThat(new Dateline(" Astana ", " Warta ").render(DatelineForm.PLACE_OUTLET)).isEqualTo("Astana, Warta - ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "../x", "a/b", "a\n", "ä", "a.b"})
    void anIdIsSafeInEveryAddressAndFileName(String id) {
        assertThat(ArticleId.isValid(id)).isFalse();
        assertThatThrownBy(() -> new ArticleId(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
