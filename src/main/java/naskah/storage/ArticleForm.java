package naskah.storage;

import java.io.IOException;
import naskah.article.Article;

/** The versioned JSON in which articles are stored, notes included; reading what was written gives an equal article. */
public interface ArticleForm {
    byte[] write(Article article);

    /** @throws IOException when the bytes are not an article */
    Article read(byte[] json) throws IOException;
}
