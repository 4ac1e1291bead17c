package naskah.photo.frame;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import naskah.house.Slot;
import naskah.photo.Photo;

/** Tells framings apart in the names of pictures that were made from them, so that no picture outlives the framing it was made for. */
public final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Of what the whole picture looks like, whatever its crops. */
    public static String whole(Framing framing) {
        return hash(framing.withCrops(Map.of()).withFocus(Spot.MIDDLE).toString());
    }

    /** Of what the slot shows. */
    public static String slot(Framing framing, Slot slot, Photo.Size original) {
        return hash(whole(framing) + slot.across() + ":" + slot.down() + framing.shown(slot, original));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
