package naskah.ui.photo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.photo.PhotoId;

/**
 * One place of an article that holds a picture with its words.
 *
 * @param block the inline picture, or none for the banner
 */
public record PictureSlot(Optional<BlockId> block) {
    public static final PictureSlot BANNER = new PictureSlot(Optional.empty());

    public static PictureSlot of(BlockId block) {
        return new PictureSlot(Optional.of(block));
    }

    /** Where an article shows this photo, from its top to its end. */
    public static List<PictureSlot> showing(Article article, PhotoId photo) {
        Stream<PictureSlot> inline = article.body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> of(block.id()));
        return Stream.concat(Stream.of(BANNER), inline)
                .filter(slot -> slot.photo(article).filter(photo.sha256()::equals).isPresent())
                .toList();
    }

    /** The field's name in edits and carets, {@code banner} or {@code picture:<block>}. */
    public String field() {
        return block.map(id -> "picture:" + id).orElse("banner");
    }

    public Optional<Caption> caption(Article article) {
        return block.isEmpty()
                ? Optional.of(article.banner().caption())
                : picture(article).map(Block.Picture::caption);
    }

    public Optional<String> photo(Article article) {
        return block.isEmpty()
                ? Optional.of(article.banner().photo())
                : picture(article).map(Block.Picture::photo);
    }

    /** The article with these words here; the same article when the picture is gone. */
    public Article withCaption(Article article, Caption caption) {
        return block.isEmpty()
                ? article.withBanner(article.banner().withCaption(caption))
                : picture(article).map(p -> article.withBody(article.body().with(p.withCaption(caption)))).orElse(article);
    }

    /** The article with this photo here, {@code offered} filling only words that nobody wrote; the same when the picture is gone. */
    public Article withPhoto(Article article, String photo, Caption offered) {
        if (block.isEmpty()) {
            return article.withBanner(article.banner()
                    .withPhoto(photo)
                    .withCaption(article.banner().caption().filledFrom(offered)));
        }
        return picture(article)
                .map(p -> p.withPhoto(photo).withCaption(p.caption().filledFrom(offered)))
                .map(p -> article.withBody(article.body().with(p)))
                .orElse(article);
    }

    /** The article without this inline picture, or without the banner's photo: its words stay, and go with a second removal. */
    public Article without(Article article) {
        if (block.isPresent()) {
            Body body = article.body();
            int at = body.indexOf(block.get()).orElse(-1);
            return at < 0 ? article : article.withBody(body.splice(at, at + 1, List.of()));
        }
        return article.withBanner(
                article.banner().photo().isEmpty()
                        ? Banner.NONE
                        : article.banner().withPhoto(""));
    }

    private Optional<Block.Picture> picture(Article article) {
        return block.flatMap(article.body()::find)
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast);
    }
}
