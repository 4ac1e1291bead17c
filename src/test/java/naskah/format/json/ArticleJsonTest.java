package naskah.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Block;
import naskah.document.Body;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.format.RandomArticles;
import naskah.house.House;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    private static final String HEAD = "{\"format\":\"naskah-article\",\"version\":1,";

    @Test
    void whatIsStoredReadsBackEqualWhateverIsInIt() throws IOException {
        RandomArticles articles = new RandomArticles(11, true);
        for (int i = 0; i < 500; i++) {
            Article article = articles.next();
            assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
        }
    }

    @Test
    void storingTwiceGivesTheSameBytes() throws IOException {
        RandomArticles articles = new RandomArticles(12, true);
        for (int i = 0; i < 100; i++) {
            byte[] stored = ArticleJson.write(articles.next());
            assertThat(ArticleJson.write(ArticleJson.read(stored))).isEqualTo(stored);
        }
    }

    @Test
    void aLoneSurrogateSurvivesStoring() throws IOException {
        Article article = Article.blank(new ArticleId("n1")).withHeadline("a\uD800b\uDC00\uD83D\uDE42");
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @Test
    void aBlankArticleLooksLikeThis() {
        assertThat(new String(ArticleJson.write(Article.blank(new ArticleId("n1"))), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "format": "naskah-article",
                          "version": 1,
                          "id": "n1",
                          "headline": "",
                          "deck": "",
                          "slug": "",
                          "category": "",
                          "bylines": [],
                          "tags": [],
                          "source": {
                            "agency": "",
                            "link": ""
                          },
                          "comments": true,
                          "dateline": {
                            "place": "",
                            "outlet": ""
                          },
                          "banner": {
                            "photo": "",
                            "caption": {
                              "text": "",
                              "credit": "",
                              "photographer": "",
                              "alt": ""
                            }
                          },
                          "body": [],
                          "related": [],
                          "note": ""
                        }
                        """);
    }

    @Test
    void theNoteIsNeverExported() {
        Article article = Article.blank(new ArticleId("n1"));
        Article noted = article.withFiling(article.filing().withNote("rahasia"));
        assertThat(exported(noted)).isEqualTo(exported(article)).doesNotContain("rahasia", "note");
    }

    @Test
    void aBlockOfANewerVersionSurvivesWordForWord() throws IOException {
        String block = "{\"type\":\"poll\",\"id\":\"b1\",\"z\":1.50,\"a\":{\"x\":[1E+400,null,\"\\u0007\"]},"
                + "\"big\":12345678901234567890}";
        Article article = ArticleJson.read((HEAD + "\"id\":\"n1\",\"body\":[" + block + "]}")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(article.body().blocks()).singleElement().isInstanceOf(Block.Unknown.class);
        assertThat(((Block.Unknown) article.body().blocks().getFirst()).json()).isEqualTo(block);
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @Test
    void anUnknownMemberIsKeptInTheNote() throws IOException {
        byte[] json = (HEAD + "\"id\":\"n1\",\"mood\":\"cerah\",\"body\":[]}").getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleJson.read(json).filing().note()).isEqualTo("mood: cerah");
    }

    @Test
    void whatIsNotAnArticleCannotBeRead() {
        for (String json : List.of("", "[]", "{}", "{\"format\":\"x\"}",
                "{\"format\":\"naskah-article\",\"version\":2}", "nul")) {
            assertThatThrownBy(() -> ArticleJson.read(json.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void anArticleOfAThousandBlocksIsStoredAndReadEqual() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            blocks.add(new Block.Paragraph(
                    new naskah.document.BlockId("b" + i), List.of(Span.plain("Paragraf "), Span.of("ke-" + i,
                            Mark.STRONG))));
        }
        Article article = Article.blank(new ArticleId("n1")).withBody(new Body(blocks));
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    private static String exported(Article article) {
        return new String(ArticleJson.exported(article, House.standard(), Map.of()), StandardCharsets.UTF_8);
    }
}
