package naskah.format.folder;

import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.format.json.ExportedPicture;

/** Writes {@code article.json}; the pictures are the files beside it, by the SHA-256 of their originals. */
@FunctionalInterface
public interface ArticleBytes {
    byte[] of(Article article, Map<String, List<ExportedPicture>> pictures);
}
