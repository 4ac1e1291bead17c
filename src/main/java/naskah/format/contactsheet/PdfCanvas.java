package naskah.format.contactsheet;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A page of a PDF, its letters as text that can be searched and copied. */
final class PdfCanvas implements SheetCanvas, AutoCloseable {
    private static final float QUALITY = 0.85f;

    private final PDDocument document;
    private final PDFont font;
    private final PDPageContentStream content;

    PdfCanvas(PDDocument document, PDFont font) throws IOException {
        this.document = document;
        this.font = font;
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    @Override
    public void text(String line, float x, float y, float size, Color ink) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setNonStrokingColor(ink);
        content.newLineAtOffset(x, HEIGHT - y);
        content.showText(SheetFont.visual(line));
        content.endText();
    }

    @Override
    public void fill(Area area, Color ink) throws IOException {
        content.setNonStrokingColor(ink);
        content.addRect(area.x(), HEIGHT - area.y() - area.height(), area.width(), area.height());
        content.fill();
    }

    @Override
    public void picture(BufferedImage picture, Area area) throws IOException {
        PDImageXObject image = picture.getColorModel().hasAlpha()
                ? LosslessFactory.createFromImage(document, picture)
                : JPEGFactory.createFromImage(document, picture, QUALITY);
        content.drawImage(image, area.x(), HEIGHT - area.y() - area.height(), area.width(), area.height());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
