package naskah.photo;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crops;
import naskah.photo.frame.Cut;
import naskah.photo.frame.FramedPicture;
import naskah.photo.frame.Framing;

/** A decoded picture that is redacted once and then turned, straightened, flipped, cut and scaled in one step for each cut. */
final class FramedPixels {
    /** As it was decoded, and each time half as large: a small cut is drawn from few pixels. */
    private final List<BufferedImage> levels = new ArrayList<>();

    private final FramedPicture picture;
    private final Crops crops;

    /**
     * @param upright what was decoded, upright in sRGB; redactions are burnt into it
     * @param original pixels of the upright original
     */
    FramedPixels(BufferedImage upright, Photo.Size original, Framing framing) {
        Redactor.burn(framing.redactions(), upright);
        this.levels.add(upright);
        this.picture = FramedPicture.of(original, framing);
        this.crops = Crops.of(framing, original);
    }

    /** How much of the original's resolution these cuts need, at most 1. */
    static double scale(Iterable<Cut> cuts, Photo.Size original, Framing framing) {
        Crops crops = Crops.of(framing, original);
        double most = 0;
        for (Cut cut : cuts) {
            most = Math.max(most, (double) crops.rendered(cut.slot(), cut.width()).width() / crops.pixels(cut.slot()).width());
        }
        return Math.min(1, most);
    }

    BufferedImage cut(Cut cut) {
        return cut(crops.shown(cut.slot()), crops.rendered(cut.slot(), cut.width()));
    }

    /** The whole picture, its longer side at most so long. */
    BufferedImage whole(int longestSide) {
        double scale = Math.min(1, longestSide / Math.max(picture.width(), picture.height()));
        int width = (int) Math.max(1, Math.round(picture.width() * scale));
        int height = (int) Math.max(1, Math.round(picture.height() * scale));
        return cut(Box.WHOLE, new Photo.Size(width, height));
    }

    private BufferedImage cut(Box box, Photo.Size asked) {
        Photo.Size size = bounded(box, asked);
        int level = level(decodedAcross(box) / size.width());
        BufferedImage pixels = pixels(level);
        if (isPlain(box) && size.width() <= pixels.getWidth() && size.height() <= pixels.getHeight()) {
            return Scaling.down(pixels, size.width(), size.height());
        }
        int finer = (int) Math.max(1, Math.floor(decodedAcross(box) / (1 << level) / size.width()));
        return Scaling.down(drawn(pixels, box, size.width() * finer, size.height() * finer), size.width(), size.height());
    }

    /** How many times the pixels are halved and still twice as many as wanted. */
    private static int level(double finer) {
        return finer < 4 ? 0 : Math.getExponent(finer) - 1;
    }

    private BufferedImage pixels(int level) {
        while (levels.size() <= level) {
            BufferedImage last = levels.getLast();
            levels.add(Scaling.down(last, Math.ceilDiv(last.getWidth(), 2), Math.ceilDiv(last.getHeight(), 2)));
        }
        return levels.get(level);
    }

    /** Of a huge original fewer pixels are decoded than a cut may ask for. */
    private Photo.Size bounded(Box box, Photo.Size asked) {
        double across = decodedAcross(box);
        if (asked.width() <= across + 1) {
            return asked;
        }
        int width = (int) Math.max(1, Math.floor(across));
        return new Photo.Size(width, (int) Math.max(1, Math.round((double) width * asked.height() / asked.width())));
    }

    private double decodedAcross(Box box) {
        double side = picture.turn().swapsSides() ? picture.original().height() : picture.original().width();
        double decoded = picture.turn().swapsSides() ? levels.getFirst().getHeight() : levels.getFirst().getWidth();
        return box.width() * picture.width() * decoded / side;
    }

    private boolean isPlain(Box box) {
        return box.equals(Box.WHOLE) && picture.straighten() == 0 && picture.turn().ordinal() == 0 && !picture.flipped();
    }

    private BufferedImage drawn(BufferedImage pixels, Box box, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, pixels.getType());
        AffineTransform place = AffineTransform.getScaleInstance(width / box.width(), height / box.height());
        place.translate(-box.left(), -box.top());
        place.concatenate(picture.fromPixels(pixels.getWidth(), pixels.getHeight()));
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(pixels, place, null);
        graphics.dispose();
        return to;
    }
}
