package naskah.photo;

import java.io.IOException;

/** Reads the first page of a TIFF (TIFF 6.0, and BigTIFF): size, orientation and metadata blocks. */
final class TiffHead {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int XMP = 700;
    private static final int IIM = 33723;
    private static final int PHOTOSHOP = 34377;

    private TiffHead() {}

    static Head read(Bytes file) throws IOException {
        Ifd page = Ifd.first(file);
        Blocks blocks = new Blocks();
        blocks.add(Blocks.Kind.XMP, page.bytes(XMP));
        blocks.add(Blocks.Kind.IIM, page.bytes(IIM));
        blocks.add(Blocks.Kind.PHOTOSHOP, page.bytes(PHOTOSHOP));
        return new Head(PhotoFormat.TIFF, page.number(WIDTH), page.number(HEIGHT), Exif.of(page), blocks);
    }
}
