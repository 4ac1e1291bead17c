package naskah.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Stretch;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {
    private static final BlockId BLOCK = new BlockId("satu");
    private static final String TEXT = "Ada 12 kios di pasar itu.";

    private static Anchor on(String words) {
        int start = TEXT.indexOf(words);
        return new Anchor("body", Optional.of(BLOCK), TEXT, Optional.of(new Stretch(start, start + words.length())));
    }

    private static Article article(String text) {
        return Article.blank(new ArticleId("pasar"))
                .withBody(Body.of(new Block.Paragraph(BLOCK, Spans.plain(text))));
    }

    @ParameterizedTest
    @CsvSource({
        "12 kios, Ada 12 kios di pasar itu., 12 kios",
        "12 kios, Kemarin ada 12 kios di pasar lama itu., 12 kios",
        "12 kios, Ada 13 kios di pasar., kios",
        "12 kios, Ada 12 buah kios di pasar itu., 12 buah kios",
        "12 kios, Pasar itu ramai., ''",
    })
    void aCommentStaysOnItsWordsHoweverTheirTextIsEdited(String words, String after, String found) {
        Optional<String> stretch = on(words).in(after).map(there -> after.substring(there.start(), there.end()));
        assertThat(stretch.orElse("")).isEqualTo(found);
    }

    @Test
    void itsTextIsFoundAmongOthersOfTheArticle() {
        assertThat(on("kios").passage(article("Lain sama sekali.")).orElseThrow().text()).isEqualTo("Lain sama sekali.");
    }

    @Test
    void aTextThatWasTakenOutHasNoPlace() {
        assertThat(on("kios").passage(Article.blank(new ArticleId("pasar")))).isEmpty();
    }

    @Test
    void theWordsAsTheyWereAreKept() {
        assertThat(on("12 kios").quote()).isEqualTo("12 kios");
    }
}
