package naskah.photo;

import java.io.IOException;

/** What a file says before its pixels: format, stored size in pixels (unchecked) and metadata. */
record Head(PhotoFormat format, long width, long height, Exif exif, Blocks blocks) {

    static Head read(PhotoFormat format, Bytes file) throws IOException {
        return switch (format) {
            case JPEG -> JpegHead.read(file);
            case PNG -> PngHead.read(file);
            case GIF -> GifHead.read(file);
            case WEBP -> WebpHead.read(file);
            case TIFF -> TiffHead.read(file);
        };
    }

    static Head of(PhotoFormat format, long width, long height, Blocks blocks) throws IOException {
        return new Head(format, width, height, Exif.ofBlock(blocks.get(Blocks.Kind.EXIF)), blocks);
    }

    boolean isEmpty() {
        return width < 1 || height < 1;
    }

    /** True beyond {@link PhotoReader#MAX_PIXELS}, whatever the product overflows to. */
    boolean isTooLarge() {
        return width > PhotoReader.MAX_PIXELS / Math.max(1, height);
    }

    /** The size as seen upright. */
    Photo.Size size() {
        boolean lies = exif.orientation().swapsSides();
        return new Photo.Size((int) (lies ? height : width), (int) (lies ? width : height));
    }
}
