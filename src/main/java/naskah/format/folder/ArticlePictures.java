package naskah.format.folder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naskah.article.Article;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.Caption;
import naskah.house.Slot;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;

/** The photos that an export of the article needs, by SHA-256, each once, with the slots in which they are shown. */
record ArticlePictures(Map<String, Use> uses) {
    /**
     * How a photo is shown.
     *
     * @param slots    the ids of the house's slots, in the order in which the page shows them
     * @param what     by which words people know it
     * @param caption  the article's own; empty where the article says nothing
     * @param headline the article's, for a photo that has none of its own
     */
    record Use(Set<String> slots, String what, Caption caption, String headline) {
        /** The words that the exported picture carries: this article's, and of what an article does not say the photo's own. */
        PhotoMetadata words(PhotoMetadata photo) {
            PhotoMetadata named = photo.headline().isEmpty() ? photo.with(PhotoField.HEADLINE, headline) : photo;
            return caption.equals(Caption.EMPTY) ? named : captioned(named);
        }

        /** A part that the article left empty stays empty: somebody may have taken a wrong name away. */
        private PhotoMetadata captioned(PhotoMetadata photo) {
            PhotoMetadata words = photo.with(PhotoField.DESCRIPTION, caption.text())
                    .with(PhotoField.CREDIT_LINE, caption.credit())
                    .with(PhotoField.ALT_TEXT, caption.alt());
            boolean same = caption.photographer().equals(photo.creator());
            return same ? words : words.with(PhotoField.CREATOR, caption.photographer());
        }

        Use {
            slots = Collections.unmodifiableSet(new LinkedHashSet<>(slots));
        }

        /** Whether the slot's narrowest width is enough: a card stands beside a headline. */
        boolean isSmall(String slot) {
            return slot.equals(Slot.CARD.id());
        }

        private Use in(Slot slot) {
            Set<String> more = new LinkedHashSet<>(slots);
            more.add(slot.id());
            return new Use(more, what, caption, headline);
        }

        private static Use first(Use one, Use other) {
            Set<String> all = new LinkedHashSet<>(one.slots);
            all.addAll(other.slots);
            Use said = one.caption.equals(Caption.EMPTY) && !other.caption.equals(Caption.EMPTY) ? other : one;
            return new Use(all, said.what, said.caption, said.headline);
        }
    }

    static ArticlePictures of(Article article) {
        Map<String, Use> uses = new LinkedHashMap<>();
        add(uses, article.banner().photo(), use(Slot.BANNER, article.banner().caption(), article.headline(), article));
        for (Block block : article.body().blocks()) {
            if (block instanceof Block.Picture picture) {
                add(uses, picture.photo(), use(Slot.FREE, picture.caption(), picture.photo(), article));
            }
        }
        article.photos().stream().findFirst().ifPresent(shared -> uses.computeIfPresent(shared, (id, use) -> use.in(Slot.SHARE)));
        for (Related related : article.related()) {
            String headline = related.card().headline();
            add(uses, related.card().photo(), new Use(Set.of(Slot.CARD.id()), headline, Caption.EMPTY, headline));
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

    private static void add(Map<String, Use> uses, String photo, Use use) {
        if (!photo.isEmpty()) {
            uses.merge(photo, use, Use::first);
        }
    }

    private static Use use(Slot slot, Caption caption, String otherwise, Article article) {
        return new Use(Set.of(slot.id()), named(caption, otherwise), caption, article.headline().strip());
    }

    private static String named(Caption caption, String otherwise) {
        return caption.text().isBlank() ? otherwise : caption.text().strip();
    }
}
