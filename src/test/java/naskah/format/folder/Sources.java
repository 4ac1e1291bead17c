package naskah.format.folder;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naskah.photo.Exiftool;
import naskah.photo.Pictures;

/** Picture files of many kinds, each with another content, as a newsroom gets them. */
public final class Sources {
    private static final Path MADE = Path.of("../shared/corpora/images-made");
    private static final List<String> OTHERS = List.of(
            "cmyk-adobe.jpg", "cmyk.tif", "base.webp", "rgb16.png", "progressive.jpg", "gps.jpg", "iim-macroman-nodecl.jpg");

    /** What "kamera.jpg" says; longer than IIM allows. */
    static final String COPYRIGHT = "© Warta Naskah. " + "Hanya untuk satu kali pakai. ".repeat(6).strip();

    private Sources() {}

    /** By name; those that other programs made only where the corpora are. */
    public static Map<String, Path> in(Path folder) throws IOException, InterruptedException {
        Map<String, Path> sources = new LinkedHashMap<>();
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] jpeg = Pictures.withOrientation(Pictures.jpeg(600 + 8 * orientation, 400), orientation);
            put(sources, folder, "arah-" + orientation + ".jpg", jpeg);
        }
        put(sources, folder, "pelat.png", Pictures.encoded(picture(BufferedImage.TYPE_INT_RGB), "png"));
        put(sources, folder, "tembus.png", Pictures.encoded(picture(BufferedImage.TYPE_INT_ARGB), "png"));
        put(sources, folder, "warna.gif", Pictures.encoded(picture(BufferedImage.TYPE_BYTE_INDEXED), "gif"));
        put(sources, folder, "cetak.tif", Pictures.encoded(picture(BufferedImage.TYPE_INT_RGB), "tiff"));
        put(sources, folder, "abu.jpg", Pictures.encoded(picture(BufferedImage.TYPE_BYTE_GRAY), "jpeg"));
        put(sources, folder, "kamera.jpg", Pictures.jpeg(610, 410));
        Exiftool.write(sources.get("kamera.jpg"), List.of(
                "-GPSLatitude=6.5", "-GPSLatitudeRef=S", "-SerialNumber=4711", "-LensSerialNumber=4712",
                "-XMP-exif:GPSLatitude=6.5", "-IPTC:Caption-Abstract=Lama", "-XMP-dc:Rights=" + COPYRIGHT, "-XMP-dc:Description=Lama"));
        for (String other : OTHERS) {
            if (Files.exists(MADE.resolve(other))) {
                sources.put(other, MADE.resolve(other));
            }
        }
        return sources;
    }

    public static boolean areAllHere() {
        return OTHERS.stream().allMatch(other -> Files.exists(MADE.resolve(other)));
    }

    private static void put(Map<String, Path> sources, Path folder, String name, byte[] bytes) throws IOException {
        sources.put(name, Files.write(folder.resolve(name), bytes));
    }

    private static BufferedImage picture(int type) {
        BufferedImage picture = new BufferedImage(620, 420, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(10, 10, 600, 400);
        pen.dispose();
        return picture;
    }
}
