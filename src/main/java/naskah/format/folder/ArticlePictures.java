package naskah.format.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.Caption;

/** The photos that an export of the article needs, by SHA-256, each once; those of related news are shown small. */
record ArticlePictures(Map<String, Use> uses) {
    /** How a photo is shown, and by which words people know it. */
    record Use(boolean small, String what) {}

    static ArticlePictures of(Article article) {
        Map<String, Use> uses = new LinkedHashMap<>();
        add(uses, article.banner().photo(), named(article.banner().caption(), article.headline()));
        for (Block block : article.body().blocks()) {
            if (block instanceof Block.Picture picture) {
                add(uses, picture.photo(), named(picture.caption(), picture.photo()));
            }
        }
        for (Related related : article.related()) {
            if (!related.card().photo().isEmpty()) {
                uses.putIfAbsent(related.card().photo(), new Use(true, related.card().headline()));
            }
        }
        return new ArticlePictures(uses);
    }

    /** What the article itself says without a picture, and what the page cannot show. */
    static List<Loss> losses(Article article, boolean withPage) {
        List<Loss> losses = new ArrayList<>();
        if (article.banner().photo().isEmpty() && !article.banner().isEmpty()) {
            losses.add(new Loss(Loss.Kind.PHOTO_NOT_CHOSEN, named(article.banner().caption(), article.headline())));
        }
        for (Block block : article.body().blocks()) {
            if (block instanceof Block.Picture picture && picture.photo().isEmpty()) {
                losses.add(new Loss(Loss.Kind.PHOTO_NOT_CHOSEN, named(picture.caption(), picture.id().value())));
            } else if (block instanceof Block.Unknown unknown && withPage) {
                losses.add(new Loss(Loss.Kind.UNKNOWN_BLOCK, unknown.id().value()));
            }
        }
        return losses;
    }

    private static void add(Map<String, Use> uses, String photo, String what) {
        if (!photo.isEmpty()) {
            uses.putIfAbsent(photo, new Use(false, what));
        }
    }

    private static String named(Caption caption, String otherwise) {
        return caption.text().isBlank() ? otherwise : caption.text().strip();
    }
}
