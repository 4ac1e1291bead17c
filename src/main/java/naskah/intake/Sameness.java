package naskah.intake;

import java.util.List;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.document.Block;

/** Tells an article that comes again from one that says something new: readers of plain text name every block afresh. */
final class Sameness {
    private Sameness() {}

    static boolean of(Article article, Article there) {
        return article.withBody(there.body()).equals(there)
                && of(article.body().blocks(), there.body().blocks());
    }

    private static boolean of(List<Block> blocks, List<Block> there) {
        return blocks.size() == there.size()
                && IntStream.range(0, blocks.size()).allMatch(i -> of(blocks.get(i), there.get(i)));
    }

    private static boolean of(Block block, Block there) {
        return block.equals(there)
                || block instanceof Block.Text text && text.withId(there.id()).equals(there);
    }
}
