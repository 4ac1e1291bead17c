package naskah.format.contactsheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Sans (SIL Open Font License 1.1), which comes with PDFBox: what it can show, how wide, and its letters as shapes. */
final class SheetFont implements AutoCloseable {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String LACKING = "\u25a1";

    private final TrueTypeFont font;
    private final CmapLookup letters;

    SheetFont() throws IOException {
        try (InputStream in = PDType0Font.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + FILE + " is missing");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        letters = font.getUnicodeCmapLookup();
    }

    TrueTypeFont font() {
        return font;
    }

    /** The text on one line in characters that the font has; of what it lacks there is a box for each visible character. */
    String showable(String text) {
        String composed = Normalizer.normalize(text.replaceAll("[\\p{Cc}\\p{Z}]+", " "), Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(composed);
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            shown.append(showableCharacter(composed.substring(from, to)));
        }
        return shown.toString();
    }

    private String showableCharacter(String character) {
        String visible = character.replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\ufe00-\\ufe0f]", "");
        return visible.codePoints().allMatch(this::has) ? visible : LACKING;
    }

    private boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }

    /** A line in the order in which it is drawn, from left to right. */
    static String visual(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 1 ? new StringBuilder(run).reverse().toString() : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /** In the unit of {@code size}. */
    float width(String showable, float size) {
        return (float) showable.codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** The letters of a line, their baseline from 0, 0 to the right, y downwards. */
    Path2D outline(String showable, float size) throws IOException {
        Path2D outline = new Path2D.Float();
        double scale = (double) size / font.getUnitsPerEm();
        double x = 0;
        for (int codePoint : showable.codePoints().toArray()) {
            GlyphData letter = font.getGlyph().getGlyph(letters.getGlyphId(codePoint));
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(scale, -scale);
            if (letter != null) {
                outline.append(letter.getPath().getPathIterator(place), false);
            }
            x += advance(codePoint) * size;
        }
        return outline;
    }

    private double advance(int codePoint) {
        try {
            return (double) font.getAdvanceWidth(letters.getGlyphId(codePoint)) / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new IllegalStateException("the program's own font is damaged", broken);
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
