package naskah.app;

import java.io.IOException;
import naskah.article.Article;
import naskah.format.json.ArticleJson;
import naskah.storage.ArticleForm;

/** Articles are stored in the product's own JSON, notes included. */
final class StoredJson implements ArticleForm {
    @Override
    public byte[] write(Article article) {
        return ArticleJson.write(article);
    }

    @Override
    public Article read(byte[] json) throws IOException {
        return ArticleJson.read(json);
    }
}
