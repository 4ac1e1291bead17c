package naskah.parcel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import naskah.storage.Settings;
import naskah.storage.StorageException;

/** The key with which this desk signs what it hands over (Ed25519, RFC 8032); made when it is first needed. */
final class DeskKey {
    private static final String SETTING = "parcel.key";
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final byte[] known;

    private DeskKey(PrivateKey secret, byte[] known) {
        this.secret = secret;
        this.known = known;
    }

    static DeskKey of(Settings settings) throws StorageException {
        try {
            Optional<String> kept = settings.get(SETTING);
            return kept.isPresent() ? read(kept.get()) : made(settings);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new StorageException("read the desk's key", StorageException.Cause.DAMAGED, broken);
        }
    }

    /** Public, in base64. */
    String known() {
        return Base64.getEncoder().encodeToString(known);
    }

    byte[] sign(byte[] text) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(secret);
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    static boolean isSigned(String known, byte[] text, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(known)));
            Signature checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(key);
            checking.update(text);
            return checking.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException noKeyOrSignature) {
            return false;
        }
    }

    /** Short enough to be read out over the telephone: "3f2a 91c0 7b44 e1d2". */
    static String fingerprint(String known) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(known.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 8).replaceAll("(.{4})(?=.)", "$1 ");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static DeskKey made(Settings settings) throws GeneralSecurityException, StorageException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        String secret = base64.encodeToString(pair.getPrivate().getEncoded());
        settings.put(SETTING, "\"" + secret + " " + base64.encodeToString(pair.getPublic().getEncoded()) + "\"");
        return new DeskKey(pair.getPrivate(), pair.getPublic().getEncoded());
    }

    private static DeskKey read(String kept) throws GeneralSecurityException {
        String[] parts = kept.replace("\"", "").split(" ");
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a pair of keys");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        PrivateKey secret =
                KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(base64.decode(parts[0])));
        return new DeskKey(secret, base64.decode(parts[1]));
    }
}
