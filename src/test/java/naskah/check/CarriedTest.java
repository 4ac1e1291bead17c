package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import org.junit.jupiter.api.Test;

class CarriedTest {
    private static final Article ARTICLE = Specimen.read("""
            judul: Harga beras naik ,
            Wali kota datang , lalu pergi.
            Pasar ramai .""");

    private final Checker checker = new Checker(Rules.all());

    @Test
    void goesAlongWithItsWordsWhereTextIsPutBeforeThem() {
        List<Finding> carried = Carried.over(found(ARTICLE), typed(ARTICLE, 0, 4, "besar "));
        assertThat(carried).extracting(Finding::start).contains(22);
        assertThat(carried).hasSameSizeAs(found(ARTICLE));
    }

    @Test
    void isDroppedWhereItsWordsAreTouched() {
        List<Finding> carried = Carried.over(found(ARTICLE), typed(ARTICLE, 0, 17, "x"));
        assertThat(carried).hasSize(found(ARTICLE).size() - 1);
    }

    @Test
    void isDroppedWithItsBlock() {
        Article shorter = ARTICLE.withBody(new Body(ARTICLE.body().blocks().subList(0, 1)));
        assertThat(Carried.over(found(ARTICLE), shorter)).hasSize(2);
    }

    @Test
    void neverStandsOnOtherTextAfterTenThousandRandomEdits() {
        Random random = new Random(7);
        Article article = ARTICLE;
        List<Finding> findings = found(article);
        for (int i = 0; i < 10_000; i++) {
            article = edited(article, random);
            List<Finding> before = findings;
            findings = Carried.over(findings, article);
            for (Finding finding : findings) {
                assertThat(finding.passage().standsIn(article)).isTrue();
                assertThat(before).extracting(Finding::text).contains(finding.text());
            }
            if (random.nextInt(4) == 0) {
                findings = found(article);
            }
        }
    }

    private List<Finding> found(Article article) {
        return checker.check(article, Checks.context(article));
    }

    private static Article edited(Article article, Random random) {
        List<Block> blocks = article.body().blocks();
        if (random.nextInt(20) == 0) {
            Block fresh = new Block.Paragraph(BlockId.fresh(), Spans.plain("Baru , dan ramai ."));
            int at = random.nextInt(blocks.size() + 1);
            boolean full = blocks.size() > 6;
            return article.withBody(article.body().splice(full ? 0 : at, full ? 2 : at, List.of(fresh)));
        }
        int block = random.nextInt(blocks.size());
        int length = ((Block.Text) blocks.get(block)).text().length();
        if (random.nextBoolean() && length > 3) {
            int from = random.nextInt(length - 2);
            return typed(article, block, from, from + 1 + random.nextInt(2), "");
        }
        return typed(article, block, random.nextInt(length + 1), " ,.a ".substring(random.nextInt(4)));
    }

    private static Article typed(Article article, int block, int at, String text) {
        return typed(article, block, at, at, text);
    }

    private static Article typed(Article article, int block, int from, int to, String text) {
        Block.Text old = (Block.Text) article.body().blocks().get(block);
        Block.Text next = old.withSpans(Spans.replace(old.spans(), from, to, Spans.plain(text)));
        return article.withBody(article.body().with(next));
    }
}
