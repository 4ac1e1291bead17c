package naskah.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures made for tests, with the segments that cameras and photo desks add. */
public final class Pictures {
    private Pictures() {}

    /** Red, green over blue, white: every orientation of it looks different. */
    public static BufferedImage quarters(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        return picture;
    }

    public static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("no encoder for " + format);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** The JPEG with one more segment directly after its beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    public static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation,
            0, 0, 0, 0, 0, 0
        };
        return withSegment(jpeg, 0xe1, exif);
    }

    public static byte[] withXmp(byte[] jpeg, String description) {
        String packet = "http://ns.adobe.com/xap/1.0/\0" + xmp(description);
        return withSegment(jpeg, 0xe1, packet.getBytes(StandardCharsets.UTF_8));
    }

    /** An XMP packet whose rdf:Description holds {@code properties}. */
    public static String xmp(String properties) {
        return """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">%s</rdf:Description></rdf:RDF></x:xmpmeta>
                """
                .formatted(properties);
    }

    /** The JPEG with IIM records in a Photoshop resource; {@code records} as {@link #record} makes them. */
    public static byte[] withIim(byte[] jpeg, byte[]... records) throws IOException {
        ByteArrayOutputStream iim = new ByteArrayOutputStream();
        for (byte[] record : records) {
            iim.writeBytes(record);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("Photoshop 3.0\0" + "8BIM");
        out.writeShort(0x0404);
        out.writeShort(0);
        out.writeInt(iim.size());
        out.write(iim.toByteArray());
        if (iim.size() % 2 == 1) {
            out.write(0);
        }
        return withSegment(jpeg, 0xed, bytes.toByteArray());
    }

    public static byte[] record(int record, int dataset, byte[] value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(0x1c);
        out.write(record);
        out.write(dataset);
        out.writeShort(value.length);
        out.write(value);
        return bytes.toByteArray();
    }

    /** A PNG that is nothing but a header, of any size that it may claim. */
    public static byte[] pngHeader(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504e470d0a1a0aL);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream ihdr = new DataOutputStream(header);
        ihdr.writeBytes("IHDR");
        ihdr.writeInt(width);
        ihdr.writeInt(height);
        ihdr.write(new byte[] {16, 6, 0, 0, 0});
        writeChunk(out, header.toByteArray());
        writeChunk(out, "IEND".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    /** The PNG with one more chunk behind its header. */
    public static byte[] withChunk(byte[] png, String type, String data) {
        int header = 8 + 25;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            bytes.write(png, 0, header);
            writeChunk(new DataOutputStream(bytes), (type + data).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        bytes.write(png, header, png.length - header);
        return bytes.toByteArray();
    }

    private static void writeChunk(DataOutputStream out, byte[] typeAndData) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(typeAndData);
        out.writeInt(typeAndData.length - 4);
        out.write(typeAndData);
        out.writeInt((int) sum.getValue());
    }

    public static Path file(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The colour at a share of the width and height, as one of R G B W or ? for anything else. */
    public static char colourAt(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (picture.getWidth() * x), (int) (picture.getHeight() * y));
        int bits = ((rgb >> 16 & 255) > 127 ? 4 : 0) | ((rgb >> 8 & 255) > 127 ? 2 : 0) | ((rgb & 255) > 127 ? 1 : 0);
        return "?BG?R??W".charAt(bits);
    }

    /** The four quarters in reading order, as in "RGBW". */
    public static String look(BufferedImage picture) {
        return "" + colourAt(picture, .25, .25) + colourAt(picture, .75, .25) + colourAt(picture, .25, .75)
                + colourAt(picture, .75, .75);
    }
}
