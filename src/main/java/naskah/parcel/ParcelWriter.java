package naskah.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import naskah.article.Article;
import naskah.photo.PhotoId;
import naskah.review.Comment;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;

/** Packs an article with its kept states, its photos and what is said about it into one signed file, whole or not at all. */
public final class ParcelWriter {
    private final DataFolder folder;
    private final ArticleForm form;
    private final String desk;
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<String, String> photos = new LinkedHashMap<>();
    private final List<String> states = new ArrayList<>();

    private ParcelWriter(DataFolder folder, ArticleForm form, String desk) {
        this.folder = folder;
        this.form = form;
        this.desk = desk;
    }

    /**
     * @param desk by which name the other desk will know this one
     * @throws IOException when the file cannot be written; nothing of it is left then
     */
    public static void write(DataFolder folder, ArticleForm form, String desk, Stored stored, Path out)
            throws IOException, StorageException {
        new ParcelWriter(folder, form, desk).write(stored, out.toAbsolutePath());
    }

    private void write(Stored stored, Path out) throws IOException, StorageException {
        Path unfinished = Files.createTempFile(out.getParent(), "paket", ".tmp");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                fill(zip, stored);
            }
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void fill(ZipOutputStream zip, Stored stored) throws IOException, StorageException {
        Article article = stored.article();
        for (Revision revision : folder.revisions().of(article.id()).reversed()) {
            Optional<Article> state = folder.revisions().read(article.id(), revision.number());
            if (state.isPresent() && !state.get().equals(article)) {
                state(zip, revision.number(), state.get());
            }
        }
        state(zip, stored.revision(), article);
        for (String photo : article.shown()) {
            if (PhotoId.isValid(photo)) {
                photo(zip, new PhotoId(photo));
            }
        }
        List<Comment> comments = folder.reviews().comments(article.id());
        if (!comments.isEmpty()) {
            hash(zip, CommentsJson.FILE, out -> out.write(CommentsJson.write(comments)));
        }
        DeskKey key = DeskKey.of(folder.settings());
        byte[] manifest = new Manifest(desk, key.known(), article.id(), states, photos, hashes).bytes();
        put(zip, Manifest.FILE, manifest);
        put(zip, Manifest.SIGNATURE, key.sign(manifest));
    }

    private void state(ZipOutputStream zip, long number, Article article) throws IOException {
        String name = "states/" + number + ".json";
        hash(zip, name, out -> out.write(form.write(article)));
        states.add(name);
    }

    private void photo(ZipOutputStream zip, PhotoId id) throws IOException, StorageException {
        Optional<Path> original = folder.photos().original(id);
        Optional<String> card = folder.library().card(id);
        if (original.isPresent() && card.isPresent()) {
            hash(zip, "photos/" + id.sha256(), out -> Files.copy(original.get(), out));
            photos.put(id.sha256(), card.get());
        }
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private void hash(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream digest = new DigestOutputStream(zip, sha256());
        content.to(digest);
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
