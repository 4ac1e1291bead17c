package naskah.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.document.Block;
import naskah.document.Caption;
import naskah.house.Slot;

/** The pictures by which others show the article: what is cut for sharing first, then banner and body, each at its widest, or the house's own picture if none will do. */
record PageImages(List<PageImage> images) {
    /** Smaller ones are not shown in search results (Google, Article structured data: width × height). */
    private static final long LEAST_PIXELS = 50_000;

    /** One file at an absolute address. */
    record PageImage(String url, PictureSources.Width file, Caption caption, String alt) {
        private PageImage named(String headline) {
            return new PageImage(url, file, caption, headline);
        }
    }

    PageImages {
        images = List.copyOf(images);
    }

    static PageImages of(Article article, PictureSources pictures, Address address, PageTemplate template) {
        String headline = HtmlPage.shown(article.headline(), template.words());
        List<PageImage> found = new ArrayList<>();
        share(article).ifPresent(shown -> add(found, article, pictures.of(shown.photo(), Slot.SHARE), address, shown.caption()));
        add(found, article, of(pictures, article.banner().photo(), Slot.BANNER), address, article.banner().caption());
        for (Block block : article.body().blocks()) {
            if (block instanceof Block.Picture picture) {
                add(found, article, of(pictures, picture.photo(), Slot.FREE), address, picture.caption());
            }
        }
        if (found.isEmpty()) {
            PictureSources.Width file = template.share().file();
            address.picture(article, file.href())
                    .ifPresent(url -> found.add(new PageImage(url, file, Caption.EMPTY, headline)));
        }
        return new PageImages(found.stream().map(image -> image.alt.isBlank() ? image.named(headline) : image).toList());
    }

    /** Whether the page shows a picture of the house for want of one of the article. */
    boolean isHousePicture() {
        return !images.isEmpty() && images.stream().allMatch(image -> image.file.href().equals(SharePicture.HREF));
    }

    /** The first picture of the article, banner or not: what others show with its address. */
    private static Optional<Banner> share(Article article) {
        Stream<Banner> inline = article.body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .map(picture -> new Banner(picture.photo(), picture.caption()));
        return Stream.concat(Stream.of(article.banner()), inline).filter(shown -> !shown.photo().isEmpty()).findFirst();
    }

    private static Optional<List<PictureSources.Width>> of(PictureSources pictures, String photo, Slot slot) {
        return photo.isEmpty() ? Optional.empty() : pictures.of(photo, slot);
    }

    private static void add(
            List<PageImage> to, Article article, Optional<List<PictureSources.Width>> files, Address address, Caption words) {
        Optional<PictureSources.Width> widest = files
                .filter(widths -> !widths.isEmpty())
                .map(List::getLast)
                .filter(file -> (long) file.width() * file.height() >= LEAST_PIXELS);
        widest.ifPresent(file -> address.picture(article, file.href())
                .filter(url -> to.stream().noneMatch(image -> image.url.equals(url)))
                .ifPresent(url -> to.add(new PageImage(url, file, words, alt(words)))));
    }

    private static String alt(Caption caption) {
        return caption.alt().isBlank() ? caption.text().strip() : caption.alt().strip();
    }
}
