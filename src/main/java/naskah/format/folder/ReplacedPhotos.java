package naskah.format.folder;

import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.article.Card;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.Body;

/** Puts other photos (SHA-256) in place of an article's own. */
final class ReplacedPhotos {
    private ReplacedPhotos() {}

    static Article in(Article article, Map<String, String> others) {
        if (others.entrySet().stream().allMatch(entry -> entry.getKey().equals(entry.getValue()))) {
            return article;
        }
        String banner = article.banner().photo();
        List<Block> blocks = article.body().blocks().stream().map(block -> in(block, others)).toList();
        return article.withBanner(article.banner().withPhoto(others.getOrDefault(banner, banner)))
                .withBody(new Body(blocks))
                .withRelated(article.related().stream().map(related -> in(related, others)).toList());
    }

    private static Block in(Block block, Map<String, String> others) {
        return block instanceof Block.Picture picture && others.containsKey(picture.photo())
                ? picture.withPhoto(others.get(picture.photo()))
                : block;
    }

    private static Related in(Related related, Map<String, String> others) {
        Card card = related.card();
        String photo = others.getOrDefault(card.photo(), card.photo());
        return new Related(
                related.article(), related.url(), new Card(card.headline(), card.category(), card.published(), photo));
    }
}
