package naskah.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.Caption;

/** The pictures by which others show the article: banner first, each at its widest, or the house's own picture if none will do. */
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
        add(found, article, pictures, address, article.banner().photo(), article.banner().caption());
        for (Block block : article.body().blocks()) {
            if (block instanceof Block.Picture picture) {
                add(found, article, pictures, address, picture.photo(), picture.caption());
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

    private static void add(
            List<PageImage> to, Article article, PictureSources pictures, Address address, String photo, Caption words) {
        if (photo.isEmpty()) {
            return;
        }
        Optional<PictureSources.Width> widest = pictures.of(photo)
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
