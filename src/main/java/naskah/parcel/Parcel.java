package naskah.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import naskah.article.Article;
import naskah.photo.PhotoId;
import naskah.photo.PhotoReader;
import naskah.review.Comment;
import naskah.storage.ArticleForm;

/** A parcel that has arrived and whose signature and hashes hold; its photos are read from the file while it is open. */
public final class Parcel implements AutoCloseable {
    /** No state of an article is larger. */
    private static final int MOST_JSON = 32 * 1024 * 1024;

    private static final int MOST_ENTRIES = 20_000;

    private final ZipFile zip;
    private final Manifest manifest;
    private final List<Article> states;
    private final List<Comment> comments;

    private Parcel(ZipFile zip, Manifest manifest, List<Article> states, List<Comment> comments) {
        this.zip = zip;
        this.manifest = manifest;
        this.states = List.copyOf(states);
        this.comments = List.copyOf(comments);
    }

    /** Why a file is no parcel that could be opened; each has a message of its own. */
    public enum Reason {
        /** Not a file of this kind, or of a newer version of it. */
        NOT_A_PARCEL,
        /** It was changed after it was signed, or damaged on its way. */
        NOT_AS_SIGNED
    }

    /** What came of opening a file. */
    public sealed interface Opened {
        record Ok(Parcel parcel) implements Opened {}

        record Refused(Reason reason) implements Opened {}
    }

    /** @throws IOException when the file cannot be read at all */
    public static Opened open(Path file, ArticleForm form) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException noZip) {
            return new Opened.Refused(Reason.NOT_A_PARCEL);
        }
        boolean kept = false;
        try {
            Opened opened = open(zip, form);
            kept = opened instanceof Opened.Ok;
            return opened;
        } finally {
            if (!kept) {
                zip.close();
            }
        }
    }

    private static Opened open(ZipFile zip, ArticleForm form) throws IOException {
        Manifest manifest;
        byte[] signed;
        try {
            signed = bytes(zip, Manifest.FILE);
            manifest = Manifest.read(signed);
        } catch (IOException noManifest) {
            return new Opened.Refused(Reason.NOT_A_PARCEL);
        }
        try {
            if (zip.size() > MOST_ENTRIES || manifest.states().isEmpty()
                    || !DeskKey.isSigned(manifest.key(), signed, bytes(zip, Manifest.SIGNATURE))) {
                return new Opened.Refused(Reason.NOT_AS_SIGNED);
            }
            List<Article> states = new ArrayList<>();
            for (String name : manifest.states()) {
                states.add(form.read(checked(zip, manifest, name)).withId(manifest.article()));
            }
            for (String photo : manifest.photos().keySet()) {
                check(zip, manifest, photo);
            }
            return new Opened.Ok(new Parcel(zip, manifest, states, comments(zip, manifest)));
        } catch (IOException | IllegalArgumentException notAsItWas) {
            return new Opened.Refused(Reason.NOT_AS_SIGNED);
        }
    }

    /** None where nothing was said about the article. */
    private static List<Comment> comments(ZipFile zip, Manifest manifest) throws IOException {
        return manifest.hashes().containsKey(CommentsJson.FILE)
                ? CommentsJson.read(checked(zip, manifest, CommentsJson.FILE), manifest.article())
                : List.of();
    }

    public String desk() {
        return manifest.desk();
    }

    /** Of the desk that made it, to be compared over the telephone. */
    public String fingerprint() {
        return DeskKey.fingerprint(manifest.key());
    }

    /** The article as it was packed. */
    public Article article() {
        return states.getLast();
    }

    /** Its kept states, oldest first. */
    public List<Article> states() {
        return states;
    }

    /** What was said about the article. */
    List<Comment> comments() {
        return comments;
    }

    List<PhotoId> photos() {
        return manifest.photos().keySet().stream().map(PhotoId::new).sorted((one, other) -> one.sha256().compareTo(other.sha256())).toList();
    }

    String card(PhotoId photo) {
        return manifest.photos().get(photo.sha256());
    }

    /** The name that the photo's file came with. */
    String fileName(PhotoId photo) throws IOException {
        return Manifest.fileName(card(photo));
    }

    void copy(PhotoId photo, Path to) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("photos/" + photo.sha256()));
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static byte[] checked(ZipFile zip, Manifest manifest, String name) throws IOException {
        byte[] bytes = bytes(zip, name);
        String hash = HexFormat.of().formatHex(ParcelWriter.sha256().digest(bytes));
        if (!hash.equals(manifest.hashes().get(name))) {
            throw new IOException(name + " is not what was signed");
        }
        return bytes;
    }

    private static void check(ZipFile zip, Manifest manifest, String photo) throws IOException {
        String name = "photos/" + new PhotoId(photo).sha256();
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        DigestInputStream digest = new DigestInputStream(zip.getInputStream(entry), ParcelWriter.sha256());
        try (InputStream in = digest) {
            byte[] buffer = new byte[64 * 1024];
            long all = 0;
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                all += read;
                if (all > PhotoReader.MAX_BYTES) {
                    throw new IOException(name + " is too large");
                }
            }
        }
        String hash = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        if (!hash.equals(photo) || !hash.equals(manifest.hashes().get(name))) {
            throw new IOException(name + " is not what was signed");
        }
    }

    /** However small it is packed, no more than the bound is unpacked. */
    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_JSON + 1);
            if (bytes.length > MOST_JSON) {
                throw new IOException(name + " is too large");
            }
            return bytes;
        }
    }
}
