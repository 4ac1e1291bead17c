package naskah.format.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.format.PhotoFiles;
import naskah.format.html.Address;
import naskah.format.html.HtmlPage;

/** Writes an article as a folder named by its slug, whole or not at all, and says what could not be carried. */
public final class ExportFolder {
    private final FolderContent content;
    private final FolderSwap.Steps steps;

    public ExportFolder(HtmlPage page, ArticleBytes json, PhotoFiles photos, Renditions renditions) {
        this(page, json, photos, renditions, step -> {});
    }

    ExportFolder(
            HtmlPage page, ArticleBytes json, PhotoFiles photos, Renditions renditions, FolderSwap.Steps steps) {
        this.content = new FolderContent(page, json, photos, renditions, steps);
        this.steps = steps;
    }

    /** Everything into a folder below {@code into}. */
    public Exported write(Article article, Instant modified, Path into, Watch watch) throws IOException {
        return write(article, modified, into, EnumSet.allOf(Part.class), watch);
    }

    /**
     * Only {@code parts}, with the pictures. Where the article's folder is already there, the parts that it has are written
     * anew with them, so that all of a folder tells the same article.
     *
     * @throws IOException when the disk fails; what was there before is there still
     */
    public Exported write(Article article, Instant modified, Path into, Set<Part> parts, Watch watch)
            throws IOException {
        Files.createDirectories(into);
        String name = Address.name(article);
        Optional<FolderLock> lock = FolderLock.on(into, name);
        if (lock.isEmpty()) {
            return new Exported.Refused(Exported.Reason.BUSY, into.resolve(name));
        }
        try (FolderLock held = lock.get()) {
            FolderSwap swap = new FolderSwap(into, name, steps);
            swap.recover();
            Optional<Exported> refused = refused(article, swap.target());
            return refused.isPresent()
                    ? refused.get()
                    : replace(new FolderContent.Order(article, modified, withThoseOf(swap.target(), parts), watch), swap);
        }
    }

    /** Puts back or clears away what an export that was cut off left in {@code into}. */
    public static void recover(Path into, Article article) throws IOException {
        if (Files.isDirectory(into)) {
            new FolderSwap(into, Address.name(article), step -> {}).recover();
        }
    }

    private static Optional<Exported> refused(Article article, Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        boolean folder = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
        Optional<ExportMark> mark = folder ? ExportMark.of(target) : Optional.empty();
        if (mark.isEmpty()) {
            return Optional.of(new Exported.Refused(Exported.Reason.NOT_AN_EXPORT, target));
        }
        return mark.get().isOf(article)
                ? Optional.empty()
                : Optional.of(new Exported.Refused(Exported.Reason.OTHER_ARTICLE, target));
    }

    private static Set<Part> withThoseOf(Path target, Set<Part> parts) {
        Set<Part> all = EnumSet.copyOf(parts);
        for (Part part : Part.values()) {
            if (Files.exists(target.resolve(part.file()))) {
                all.add(part);
            }
        }
        return all;
    }

    private Exported replace(FolderContent.Order order, FolderSwap swap) throws IOException {
        try {
            Optional<List<Loss>> losses = content.fill(order, swap.fresh());
            if (losses.isEmpty()) {
                swap.abandon();
                return new Exported.Cancelled();
            }
            List<Loss> all = new ArrayList<>(losses.get());
            swap.commit().ifPresent(all::add);
            return new Exported.Done(swap.target(), all);
        } catch (IOException | RuntimeException failure) {
            abandon(swap, failure);
            throw failure;
        }
    }

    private static void abandon(FolderSwap swap, Exception failure) {
        try {
            swap.abandon();
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }
}
