package naskah.article.diff;

import static naskah.article.diff.FactsFirst.Kind.CAPTION;
import static naskah.article.diff.FactsFirst.Kind.DATE;
import static naskah.article.diff.FactsFirst.Kind.HEADLINE;
import static naskah.article.diff.FactsFirst.Kind.NAME;
import static naskah.article.diff.FactsFirst.Kind.NUMBER;
import static naskah.article.diff.FactsFirst.Kind.QUOTATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsFirstTest {
    private static Article article(String headline, String body) {
        return Article.blank(new ArticleId("a1")).withHeadline(headline).withBody(Body.ofParagraphs(body));
    }

    private static FactsFirst between(String before, String after) {
        return FactsFirst.of(ArticleDiff.between(article("Judul", before), article("Judul", after)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Ada 12 warga di sana.; Ada 13 warga di sana.; NUMBER",
        "Ada 1.250 warga di sana.; Ada 1,250 warga di sana.; NUMBER",
        "Ada dua warga di sana.; Ada tiga warga di sana.; NUMBER",
        "Anggaran naik lima persen.; Anggaran naik lima juta.; NUMBER",
        "Kata Sulastri kemarin, pasar ramai.; Kata Sulasmi kemarin, pasar ramai.; NAME",
        "Pasar dibuka bulan Mei.; Pasar dibuka bulan Juni.; DATE",
        "Pasar dibuka kemarin.; Pasar dibuka besok.; DATE",
        "Mulai pukul 10.00 WIB di sini.; Mulai pukul 10.00 WITA di sini.; DATE",
        "Ia berkata, “pasar ramai sekali”.; Ia berkata, “pasar sepi sekali”.; QUOTATION",
        "Ia berkata pasar ramai.; Ia berkata “pasar ramai”.; QUOTATION",
        "Pada 21 Mei ada 3 warga.; Pada 22 Juni ada 3 warga.; NUMBER DATE",
    })
    void aChangedFactIsAFact(String before, String after, String kinds) {
        Set<FactsFirst.Kind> expected =
                Arrays.stream(kinds.split(" ")).map(FactsFirst.Kind::valueOf).collect(Collectors.toSet());
        FactsFirst sorted = between(before, after);
        assertThat(sorted.facts()).singleElement().extracting(FactsFirst.Fact::kinds).isEqualTo(expected);
        assertThat(sorted.form()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Pasar itu ramai sekali.; Pasar itu sangat ramai.",
        "Pasar itu ramai, dan penuh.; Pasar itu ramai dan penuh.",
        "Sulastri, 40, mengatakan pasar ramai.; Sulastri, 40, menuturkan pasar ramai.",
        "Ia berkata, “pasar ramai” lalu pergi.; Ia berkata, “pasar ramai” kemudian pergi.",
    })
    void whatOnlySoundsOtherwiseIsForm(String before, String after) {
        FactsFirst sorted = between(before, after);
        assertThat(sorted.facts()).isEmpty();
        assertThat(sorted.form()).hasSize(1);
    }

    @Test
    void headlineAndCaptionsAreFactsWhateverTheirWords() {
        Article before = article("Pasar ramai sekali", "Isi.");
        Article after = article("Pasar sangat ramai", "Isi.");
        after = after.withBanner(after.banner().withCaption(after.banner().caption().withText("warga di pasar")));
        FactsFirst sorted = FactsFirst.of(ArticleDiff.between(before, after));
        assertThat(sorted.facts()).extracting(FactsFirst.Fact::kinds).containsExactly(Set.of(HEADLINE), Set.of(CAPTION));
    }

    @Test
    void aWholeNewParagraphNamesEveryKindOfFactInIt() {
        FactsFirst sorted = FactsFirst.of(ArticleDiff.between(
                article("Judul", "Isi."),
                article("Judul", "Isi.").withBody(Body.ofParagraphs("Isi.", "Menurut Sulastri, 12 kios “habis” sejak Mei."))));
        assertThat(sorted.facts()).singleElement().extracting(FactsFirst.Fact::kinds)
                .isEqualTo(Set.of(NAME, NUMBER, QUOTATION, DATE));
    }

    @Test
    void whatDidNotChangeIsInNeither() {
        assertThat(between("Sulastri menjual 12 ikan.", "Sulastri menjual 12 ikan.")).extracting(FactsFirst::facts, FactsFirst::form)
                .allSatisfy(rows -> assertThat(rows).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty());
    }
}
