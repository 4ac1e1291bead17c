package naskah.storage.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import naskah.photo.PhotoId;

/** The files of a data folder: originals by SHA-256 under {@code media}, made pictures under {@code cache}. */
final class Originals {
    private static final String UNFINISHED = ".tmp";
    /** Nobody is that slow: what is older was left by a program that ended. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path folder;
    private final Path cache;

    Originals(Path folder) {
        this.folder = folder;
        // pictures can be made from a folder that cannot be written too; their names are hashes, so sharing is safe
        this.cache = Files.isWritable(folder)
                ? folder.resolve("cache")
                : Path.of(System.getProperty("java.io.tmpdir"), "naskah-cache");
    }

    Path media() {
        return folder.resolve("media");
    }

    Path file(PhotoId id) {
        return media().resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    Path cached(PhotoId id, String name) {
        return cache.resolve(id.sha256().substring(0, 2)).resolve(id.sha256() + "-" + name);
    }

    /** A copy in the media folder that nothing refers to yet. */
    Path copied(Path source) throws IOException {
        Path copy = unfinished(media());
        try {
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException failure) {
            Files.deleteIfExists(copy);
            throw failure;
        }
    }

    /** A new empty file beside where it will stand when it is whole. */
    static Path unfinished(Path directory) throws IOException {
        Files.createDirectories(directory);
        return Files.createTempFile(directory, "unfinished-", UNFINISHED);
    }

    static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(UNFINISHED);
    }

    /** Forces the file to disk and gives it its name, so that under this name there is all of it or nothing. */
    static void finish(Path unfinished, Path name) throws IOException {
        force(unfinished, StandardOpenOption.WRITE);
        Files.createDirectories(name.getParent());
        Files.move(unfinished, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceDirectory(name.getParent());
        forceDirectory(name.getParent().getParent());
    }

    /** Deletes what interrupted intakes left. */
    void sweep(Instant now) throws IOException {
        if (!Files.isDirectory(media())) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(media(), "*" + UNFINISHED)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void force(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    /** Windows cannot open a directory, and needs no forcing of names. */
    private static void forceDirectory(Path directory) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            force(directory, StandardOpenOption.READ);
        }
    }
}
