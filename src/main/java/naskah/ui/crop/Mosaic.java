package naskah.ui.crop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** How a blurred part will look: a few cells of its mean colours, of which nothing can be told. */
final class Mosaic {
    private static final int CELLS = 6;
    private static final int SAMPLES = 4;

    private Mosaic() {}

    static List<Node> of(Image image, double left, double top, double width, double height) {
        List<Node> cells = new ArrayList<>();
        double across = width / CELLS;
        double down = height / CELLS;
        for (int y = 0; y < CELLS; y++) {
            for (int x = 0; x < CELLS; x++) {
                // half a pixel over, so that no seam shows between two cells
                Rectangle cell = new Rectangle(left + x * across, top + y * down, across + 0.5, down + 0.5);
                cell.setFill(mean(image, left + x * across, top + y * down, across, down));
                cells.add(cell);
            }
        }
        return cells;
    }

    private static Color mean(Image image, double left, double top, double width, double height) {
        PixelReader pixels = image.getPixelReader();
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int x = (int) Math.clamp(left + width * (i % SAMPLES + 0.5) / SAMPLES, 0, image.getWidth() - 1);
            int y = (int) Math.clamp(top + height * (i / SAMPLES + 0.5) / SAMPLES, 0, image.getHeight() - 1);
            Color colour = pixels.getColor(x, y);
            red += colour.getRed();
            green += colour.getGreen();
            blue += colour.getBlue();
        }
        int all = SAMPLES * SAMPLES;
        return Color.color(red / all, green / all, blue / all);
    }
}
