package naskah.format.contactsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import naskah.format.folder.Watch;

/** The pages of a contact sheet, a PNG each. */
record PngSheet(String title, List<List<SheetPhoto>> pages, SheetFont font) {
    /** Asks for a file for each page; false when the watcher stopped it. */
    boolean write(Supplier<Path> parts, Watch watch) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            if (watch.isCancelled()) {
                return false;
            }
            PixelCanvas canvas = new PixelCanvas(font);
            new SheetPage(font, canvas).draw(title, (i + 1) + "/" + pages.size(), pages.get(i));
            ImageIO.write(canvas.finished(), "png", parts.get().toFile());
            watch.progress(i + 1, pages.size());
        }
        return !watch.isCancelled();
    }
}
