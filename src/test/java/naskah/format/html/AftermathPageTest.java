package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.correction.Aftermath;
import naskah.article.correction.Correction;
import naskah.article.correction.Withdrawal;
import naskah.house.House;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What came after publication stands on the page ahead of the text, as text, in valid HTML. */
class AftermathPageTest {
    private static final NewsTime NOON = NewsTime.ofIso("2024-05-21T11:17:36+07:00");
    private static final HtmlPage PAGE = new HtmlPage(House.standard(), PageTemplate.standard());

    private final Article article = Samples.rich();
    private final Article other = Article.blank(new ArticleId("ralat-1")).withHeadline("Ralat <b>Pasar</b>");

    private Correction correction(Correction.Kind kind, String wrong, String right) {
        return new Correction(kind, article.id(), other.id(), wrong, right, NOON);
    }

    private static Aftermath telling(Correction correction, Article other) {
        return new Aftermath(Optional.empty(), List.of(new Aftermath.Notice(correction, Optional.of(other))));
    }

    @ParameterizedTest
    @EnumSource
    void bothArticlesTellACorrectionAndLinkToEachOther(Correction.Kind kind) throws Exception {
        Correction correction = correction(kind, "12 kios", "13 kios & warung");
        String corrected = PAGE.telling(telling(correction, other)).page(article, Samples.pictures());
        String carrier = PAGE.telling(telling(correction, article)).page(other, Samples.noPictures());
        assertThat(NuValidatorTest.errors(corrected)).isEmpty();
        assertThat(NuValidatorTest.errors(carrier)).isEmpty();
        for (Document page : List.of(Jsoup.parse(corrected), Jsoup.parse(carrier))) {
            assertThat(page.select(".aftermath dd").eachText()).containsExactly("12 kios", "13 kios & warung");
            assertThat(page.select(".aftermath time").attr("datetime")).isEqualTo("2024-05-21T11:17:36+07:00");
        }
        assertThat(Jsoup.parse(corrected).select(".aftermath a").attr("href")).contains(Address.name(other));
        assertThat(Jsoup.parse(carrier).select(".aftermath a").attr("href")).contains(Address.name(article));
        assertThat(corrected).contains("CorrectionComment");
        assertThat(carrier).doesNotContain("CorrectionComment");
    }

    @Test
    void aCorrectionStandsAheadOfTheText() {
        String page = PAGE.telling(telling(correction(Correction.Kind.RALAT, "12", "13"), other)).page(article, Samples.pictures());
        assertThat(Jsoup.parse(page).select("article > *").eachAttr("id")).startsWith("naskah:header", "naskah:corrections");
    }

    @Test
    void whatIsSaidIsTextAndNeverMarkup() throws Exception {
        String evil = "</dd><script>alert(1)</script>";
        String page = PAGE.telling(telling(correction(Correction.Kind.RALAT, evil, evil), other)).page(article, Samples.pictures());
        assertThat(Jsoup.parse(page).select(".aftermath script")).isEmpty();
        assertThat(NuValidatorTest.errors(page)).isEmpty();
    }

    @Test
    void thePageOfAWithdrawnArticleSaysWhenAndWhyAndNothingElse() throws Exception {
        Withdrawal withdrawal = Withdrawal.of(article, NOON, "Narasumbernya <keliru>");
        Aftermath withdrawn = new Aftermath(Optional.of(withdrawal), List.of());
        String page = PAGE.telling(withdrawn).page(withdrawal.remains(), Samples.noPictures());
        assertThat(NuValidatorTest.errors(page)).isEmpty();
        assertThat(Jsoup.parse(page).select("article > *").eachAttr("id")).containsExactly("naskah:header", "naskah:withdrawn");
        assertThat(Jsoup.parse(page).select(".aftermath").text())
                .contains("dicabut pada", "Selasa, 21 Mei 2024 11:17:36 WIB", "Alasan: Narasumbernya <keliru>");
        article.body().text().lines().filter(line -> line.length() > 20).forEach(line -> assertThat(page).doesNotContain(line));
        assertThat(Jsoup.parse(page).select("figure, img")).isEmpty();
    }

    @Test
    void aPageWithoutAftermathIsAsBefore() {
        assertThat(PAGE.telling(Aftermath.NONE).page(article, Samples.pictures())).isEqualTo(PAGE.page(article, Samples.pictures()));
    }

    @Test
    void aHousesOwnWordsFromBeforeStillServe() throws Exception {
        String words = new String(
                AftermathPageTest.class.getResourceAsStream("/templates/words.properties").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        String old = words.lines()
                .filter(line -> !line.startsWith("withdrawn") && !line.startsWith("correction"))
                .collect(java.util.stream.Collectors.joining("\n"));
        Words kept = Words.parse("words.properties", old);
        Words now = Words.parse("words.properties", words);
        assertThat(kept.get("correction.ralat")).isEqualTo("Ralat").isEqualTo(now.get("correction.ralat"));
        assertThat(kept.get("withdrawn.at")).isEqualTo(now.get("withdrawn.at"));
    }
}
