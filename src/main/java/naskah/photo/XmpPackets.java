package naskah.photo;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPUtils;
import com.adobe.internal.xmp.options.ParseOptions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The XMP of a file as one tree: the packet, and in JPEG the part that did not fit into it (XMP part 3, 1.1.3.1). */
final class XmpPackets {
    static final String NOTE = "http://ns.adobe.com/xmp/note/";
    static final String EXTENDED_BY = "HasExtendedXMP";

    private XmpPackets() {}

    /** Empty when the file has none; entities cannot be declared, so none can be expanded. */
    static Optional<XMPMeta> read(Blocks blocks) throws XMPException {
        byte[] packet = blocks.get(Blocks.Kind.XMP);
        if (packet.length == 0) {
            return Optional.empty();
        }
        XMPMeta xmp = parsed(packet);
        byte[] extension = blocks.get(Blocks.Kind.XMP_EXTENSION);
        String digest = xmp.getPropertyString(NOTE, EXTENDED_BY);
        if (extension.length > 0 && md5(extension).equalsIgnoreCase(digest)) {
            XMPUtils.mergeFromJPEG(xmp, parsed(extension));
        }
        return Optional.of(xmp);
    }

    private static XMPMeta parsed(byte[] packet) throws XMPException {
        return XMPMetaFactory.parseFromBuffer(packet, new ParseOptions().setDisallowDoctype(true));
    }

    static String md5(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(digest(bytes));
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
