package naskah.format.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Card;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;

/**
 * One article of the sample newsroom, its pictures still known by their file names.
 *
 * @param article its photos are empty until {@link #withPhotos} names them
 * @param banner  file name of the banner
 * @param inline  file name of each inline picture
 * @param related the banner's file name of each related article
 */
public record Sample(Article article, String banner, Map<BlockId, String> inline, Map<ArticleId, String> related) {
    public Sample {
        Objects.requireNonNull(article);
        Objects.requireNonNull(banner);
        inline = Map.copyOf(inline);
        related = Map.copyOf(related);
    }

    /** True when it stands in the newsroom as published; one of them is a draft. */
    public boolean isPublished() {
        return article.published().isPresent();
    }

    /** The file names of all pictures that the article shows, banner first; {@link SampleNewsroom#open} gives their bytes. */
    public SequencedSet<String> files() {
        SequencedSet<String> files = new LinkedHashSet<>();
        files.add(banner);
        files.addAll(inline.values());
        files.addAll(related.values());
        return files;
    }

    /** The article with its photos, by the SHA-256 of each file name. */
    public Article withPhotos(Map<String, String> shaByFile) {
        Banner shown = article.banner().withPhoto(shaByFile.getOrDefault(banner, ""));
        return article.withBanner(shown).withBody(body(shaByFile)).withRelated(cards(shaByFile));
    }

    private Body body(Map<String, String> shaByFile) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.body().blocks()) {
            boolean picture = block instanceof Block.Picture;
            blocks.add(picture ? ((Block.Picture) block).withPhoto(sha(inline.get(block.id()), shaByFile)) : block);
        }
        return new Body(blocks);
    }

    private List<Related> cards(Map<String, String> shaByFile) {
        return article.related().stream().map(item -> withPhoto(item, shaByFile)).toList();
    }

    private Related withPhoto(Related item, Map<String, String> shaByFile) {
        Optional<String> file = item.article().map(related::get);
        Card card = item.card();
        return new Related(
                item.article(),
                item.url(),
                new Card(card.headline(), card.category(), card.published(), sha(file.orElse(""), shaByFile)));
    }

    private static String sha(String file, Map<String, String> shaByFile) {
        return shaByFile.getOrDefault(file, "");
    }
}
