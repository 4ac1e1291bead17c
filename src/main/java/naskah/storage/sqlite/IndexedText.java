package naskah.storage.sqlite;

import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.document.Block;
import naskah.document.Caption;

/** The texts of an article that a search finds: headline, deck, body, captions, tags, bylines, place and category. */
final class IndexedText {
    private IndexedText() {}

    static List<String> of(Article article) {
        List<String> texts = new ArrayList<>();
        texts.add(article.headline());
        texts.add(article.title().deck());
        article.body().blocks().forEach(block -> addBlock(texts, block));
        addCaption(texts, article.banner().caption());
        texts.addAll(article.filing().tags());
        article.filing().bylines().stream().map(Byline::name).forEach(texts::add);
        texts.add(article.dateline().place());
        texts.add(article.filing().category());
        return texts;
    }

    private static void addBlock(List<String> texts, Block block) {
        switch (block) {
            case Block.Text text -> texts.add(text.text());
            case Block.Picture picture -> addCaption(texts, picture.caption());
            case Block.Embed embed -> texts.add(embed.title());
            case Block.Divider _, Block.Unknown _ -> {}
        }
    }

    private static void addCaption(List<String> texts, Caption caption) {
        texts.add(caption.text());
        texts.add(caption.photographer());
        texts.add(caption.alt());
    }
}
