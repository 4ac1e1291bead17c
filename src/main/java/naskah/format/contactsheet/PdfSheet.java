package naskah.format.contactsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import naskah.format.folder.Watch;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The pages of a contact sheet as one PDF with its font in it; what is done lies on disk, however many there are. */
record PdfSheet(String title, List<List<SheetPhoto>> pages, SheetFont font) {

    /** False when the watcher stopped it. */
    boolean write(Path file, Watch watch) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            document.getDocumentInformation().setTitle(title);
            PDFont letters = PDType0Font.load(document, font.font(), true);
            for (int i = 0; i < pages.size(); i++) {
                if (watch.isCancelled()) {
                    return false;
                }
                try (PdfCanvas canvas = new PdfCanvas(document, letters)) {
                    new SheetPage(font, canvas).draw(title, (i + 1) + "/" + pages.size(), pages.get(i));
                }
                watch.progress(i + 1, pages.size());
            }
            document.save(file.toFile());
        }
        return !watch.isCancelled();
    }
}
