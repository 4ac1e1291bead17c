package naskah.format.folder;

import java.util.Map;
import naskah.article.Article;
import naskah.format.json.ExportedPhoto;

/** Writes {@code article.json}; the pictures are the files beside it, by the SHA-256 of those that are taken in again. */
@FunctionalInterface
public interface ArticleBytes {
    byte[] of(Article article, Map<String, ExportedPhoto> pictures);
}
