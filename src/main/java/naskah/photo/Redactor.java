package naskah.photo;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import naskah.photo.frame.Box;
import naskah.photo.frame.Redaction;

/**
 * Burns redactions into pixels, so that nothing of what was there can be won back: a region becomes one colour, or a few cells that
 * are each the average of many pixels. Regions are rounded outwards.
 */
final class Redactor {
    /** Cells along the longer side: a face keeps a forehead, eyes and a chin, and nobody can be told by them. */
    private static final int MOST_CELLS = 6;

    private static final int LEAST_CELL = 4;
    private static final int COVER = 0xff262626;

    /** Pixels on each side for what subsampling may have shifted. */
    private static final int MARGIN = 1;

    private record Region(int left, int top, int width, int height) {
        static Region of(Box box, BufferedImage picture) {
            int left = (int) Math.max(0, Math.floor(box.left() * picture.getWidth()) - MARGIN);
            int top = (int) Math.max(0, Math.floor(box.top() * picture.getHeight()) - MARGIN);
            int right = (int) Math.min(picture.getWidth(), Math.ceil(box.right() * picture.getWidth()) + MARGIN);
            int bottom = (int) Math.min(picture.getHeight(), Math.ceil(box.bottom() * picture.getHeight()) + MARGIN);
            return new Region(left, top, right - left, bottom - top);
        }

        /** Cells along a side, of pixels enough that an average tells of none of them. */
        static int cells(int side, int longer) {
            return (int) Math.clamp(Math.min(side / LEAST_CELL, Math.round((double) MOST_CELLS * side / longer)), 1, MOST_CELLS);
        }
    }

    private Redactor() {}

    /** Changes the picture, which stands upright. */
    static void burn(List<Redaction> redactions, BufferedImage upright) {
        for (Redaction redaction : redactions) {
            Region region = Region.of(redaction.box(), upright);
            BufferedImage cells = switch (redaction.kind()) {
                case COVER -> covered(upright.getType());
                case BLUR -> averages(upright, region);
            };
            draw(cells, region, upright);
        }
    }

    private static BufferedImage covered(int type) {
        BufferedImage one = new BufferedImage(1, 1, type);
        one.setRGB(0, 0, COVER);
        return one;
    }

    private static BufferedImage averages(BufferedImage picture, Region region) {
        int longer = Math.max(region.width(), region.height());
        int across = Region.cells(region.width(), longer);
        int down = Region.cells(region.height(), longer);
        BufferedImage cells = new BufferedImage(across, down, picture.getType());
        for (int y = 0; y < down; y++) {
            int top = region.top() + y * region.height() / down;
            int bottom = region.top() + (y + 1) * region.height() / down;
            for (int x = 0; x < across; x++) {
                int left = region.left() + x * region.width() / across;
                int right = region.left() + (x + 1) * region.width() / across;
                cells.setRGB(x, y, average(picture, new Region(left, top, right - left, bottom - top)));
            }
        }
        return cells;
    }

    private static int average(BufferedImage picture, Region cell) {
        int[] row = new int[cell.width()];
        long[] sums = new long[4];
        for (int y = 0; y < cell.height(); y++) {
            picture.getRGB(cell.left(), cell.top() + y, cell.width(), 1, row, 0, cell.width());
            for (int pixel : row) {
                for (int band = 0; band < sums.length; band++) {
                    sums[band] += pixel >>> 8 * band & 255;
                }
            }
        }
        long pixels = (long) cell.width() * cell.height();
        int average = 0;
        for (int band = 0; band < sums.length; band++) {
            average |= (int) (sums[band] / pixels) << 8 * band;
        }
        return average;
    }

    /** Soft from cell to cell; the region is filled to its edge whatever the interpolation leaves out. */
    private static void draw(BufferedImage cells, Region region, BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(cells, region.left(), region.top(), region.width(), region.height(), null);
        graphics.setClip(region.left(), region.top(), region.width(), region.height());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(cells, region.left(), region.top(), region.width(), region.height(), null);
        graphics.dispose();
    }
}
