package naskah.samples;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Puts the words of a scene into its JPEG as a photo desk would: an XMP packet in APP1, and IIM in APP13. */
final class PictureWords {
    private static final String CREDIT = "Warta Naskah";

    private PictureWords() {}

    static byte[] embedded(byte[] jpeg, Scene.Words words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        segment(out, 0xe1, ("http://ns.adobe.com/xap/1.0/\0" + xmp(words)).getBytes(StandardCharsets.UTF_8));
        segment(out, 0xed, photoshop(words));
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int marker, byte[] content) throws IOException {
        out.writeShort(0xff00 | marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    private static String xmp(Scene.Words words) {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <photoshop:Credit>%s</photoshop:Credit>
                <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt>\
                </Iptc4xmpCore:AltTextAccessibility>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>"""
                .formatted(escaped(words.description()), escaped(words.creator()), CREDIT, escaped(words.alt()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] photoshop(Scene.Words words) throws IOException {
        byte[] iim = iim(words);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("Photoshop 3.0\0" + "8BIM");
        out.writeShort(0x0404);
        out.writeShort(0);
        out.writeInt(iim.length);
        out.write(iim);
        if (iim.length % 2 == 1) {
            out.write(0);
        }
        return bytes.toByteArray();
    }

    private static byte[] iim(Scene.Words words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        record(out, 1, 90, "\u001b%G");
        record(out, 2, 80, words.creator());
        record(out, 2, 110, CREDIT);
        record(out, 2, 120, words.description());
        return bytes.toByteArray();
    }

    private static void record(DataOutputStream out, int record, int dataset, String text) throws IOException {
        byte[] value = text.getBytes(StandardCharsets.UTF_8);
        out.write(new byte[] {0x1c, (byte) record, (byte) dataset});
        out.writeShort(value.length);
        out.write(value);
    }
}
