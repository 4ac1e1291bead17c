package naskah.format.contactsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naskah.format.folder.Watch;

/** Writes contact sheets, whole or not at all: a PDF, or one PNG a page. */
public final class ContactSheet {
    private final String title;
    private final List<SheetPhoto> photos;

    /** @param title stands at the top of every page */
    public ContactSheet(String title, List<SheetPhoto> photos) {
        this.title = title;
        this.photos = List.copyOf(photos);
        if (photos.isEmpty()) {
            throw new IllegalArgumentException("a contact sheet shows a photo at least");
        }
    }

    /** Whether a file of that name can be written: it ends in .pdf or .png. */
    public static boolean isFor(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") || name.endsWith(".png");
    }

    /**
     * Writes {@code file}, or for more than one page of PNG {@code name-1.png} and so on beside it, and says which files there are
     * now; none after a cancel. Files of that name are replaced.
     */
    public List<Path> write(Path file, Watch watch) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        List<Path> temporary = new ArrayList<>();
        try (SheetFont font = new SheetFont()) {
            boolean done = isPdf(file)
                    ? new PdfSheet(title, pages(), font).write(part(folder, temporary), watch)
                    : new PngSheet(title, pages(), font).write(() -> part(folder, temporary), watch);
            return done ? renamed(temporary, file) : List.of();
        } finally {
            for (Path part : temporary) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static boolean isPdf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private List<List<SheetPhoto>> pages() {
        List<List<SheetPhoto>> pages = new ArrayList<>();
        for (int from = 0; from < photos.size(); from += SheetPage.PHOTOS) {
            pages.add(photos.subList(from, Math.min(photos.size(), from + SheetPage.PHOTOS)));
        }
        return pages;
    }

    private static Path part(Path folder, List<Path> temporary) {
        Path part = folder.resolve(".lembar-" + UUID.randomUUID() + ".tmp");
        temporary.add(part);
        return part;
    }

    private static List<Path> renamed(List<Path> temporary, Path file) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < temporary.size(); i++) {
            Path name = temporary.size() == 1 ? file : numbered(file, i + 1);
            files.add(Files.move(temporary.get(i), name, StandardCopyOption.REPLACE_EXISTING));
        }
        return files;
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
