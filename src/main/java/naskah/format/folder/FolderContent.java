package naskah.format.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.format.PhotoFiles;
import naskah.format.html.HtmlPage;
import naskah.format.html.SharePicture;

/** Fills the folder of one export, every file of it forced to disk. */
record FolderContent(
        HtmlPage page, ArticleBytes json, PhotoFiles photos, Renditions renditions, FolderSwap.Steps steps) {
    private static final String PICTURES = "pictures";

    /** What is to be written. */
    record Order(Article article, Instant modified, Set<Part> parts, Watch watch) {
        Order with(Article other) {
            return new Order(other, modified, parts, watch);
        }
    }

    /** What could not be carried; empty when the watcher stopped the work. */
    Optional<List<Loss>> fill(Order order, Path folder) throws IOException {
        Files.createDirectory(folder);
        steps.before(FolderSwap.Step.PICTURES);
        PictureWriter pictures = new PictureWriter(photos, renditions, page.house().pictures(), folder);
        if (!writePictures(order, pictures, folder)) {
            return Optional.empty();
        }
        steps.before(FolderSwap.Step.FILES);
        writeFiles(order.with(pictures.handed(order.article())), pictures, folder);
        return order.watch().isCancelled() ? Optional.empty() : Optional.of(losses(order, pictures));
    }

    private boolean writePictures(Order order, PictureWriter pictures, Path folder) throws IOException {
        Map<String, ArticlePictures.Use> uses = ArticlePictures.of(order.article()).uses();
        int all = uses.size() + order.parts().size();
        int done = 0;
        for (Map.Entry<String, ArticlePictures.Use> use : uses.entrySet()) {
            if (order.watch().isCancelled()) {
                return false;
            }
            Files.createDirectories(folder.resolve(PICTURES));
            pictures.write(use.getKey(), use.getValue());
            order.watch().progress(++done, all);
        }
        return true;
    }

    private void writeFiles(Order order, PictureWriter pictures, Path folder) throws IOException {
        int all = pictures.written().size() + order.parts().size();
        int done = pictures.written().size();
        for (Part part : order.parts()) {
            byte[] bytes = switch (part) {
                case JSON -> json.of(order.article(), pictures.written());
                case HTML -> html(order, pictures, folder);
            };
            DurableFiles.write(folder.resolve(part.file()), bytes);
            order.watch().progress(++done, all);
        }
        if (Files.exists(folder.resolve(PICTURES))) {
            DurableFiles.forceFiles(folder.resolve(PICTURES));
        }
    }

    private byte[] html(Order order, PictureWriter pictures, Path folder) throws IOException {
        if (page.needsHousePicture(order.article(), pictures.sources())) {
            Path share = folder.resolve(SharePicture.HREF);
            Files.createDirectories(share.getParent());
            DurableFiles.writeSoon(share, page.template().share().bytes());
        }
        return page.page(order.article(), pictures.sources(), Optional.of(order.modified()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<Loss> losses(Order order, PictureWriter pictures) {
        boolean withPage = order.parts().contains(Part.HTML);
        List<Loss> all = new ArrayList<>(ArticlePictures.losses(order.article(), withPage));
        all.addAll(pictures.losses());
        if (withPage && page.address().site().isEmpty()) {
            all.add(new Loss(Loss.Kind.NO_SITE, ""));
        }
        return all;
    }
}
