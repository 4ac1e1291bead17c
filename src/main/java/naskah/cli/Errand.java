package naskah.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.i18n.Messages;
import naskah.intake.Complaint;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a command: where it prints, in which words, on which data folder, and what failed so far. */
final class Errand {
    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    /** Work on an open data folder. */
    @FunctionalInterface
    interface Work {
        void on(DataFolder folder) throws IOException, StorageException;
    }

    private final Tools tools;
    private final Console console;
    private final Messages messages;
    private Path data = DataPlace.usual();
    private final Map<Integer, InputStream> descriptors = new HashMap<>();
    private int failures;

    Errand(Tools tools, Console console, Messages messages) {
        this.tools = tools;
        this.console = console;
        this.messages = messages;
        descriptors.put(0, console.in());
    }

    Tools tools() {
        return tools;
    }

    Console console() {
        return console;
    }

    Messages messages() {
        return messages;
    }

    Path data() {
        return data;
    }

    void useData(Path folder) {
        data = folder;
    }

    /** Prints a line of the result; characters that could steer a terminal become spaces. */
    void print(String line) {
        console.out().println(line.replaceAll("[\\p{Cc}&&[^\\t]]", " "));
    }

    void say(String key, Object... arguments) {
        tell(messages.get(key, arguments), false);
    }

    /** Says a sentence that is in words already; a failure counts. */
    void tell(String sentence, boolean failure) {
        failures += failure ? 1 : 0;
        console.err().println("naskah: " + sentence.replaceAll("\\p{Cc}", " "));
    }

    void fail(String key, Object... arguments) {
        tell(messages.get(key, arguments), true);
    }

    /** Tells what is wrong with {@code name} in one sentence; the rest goes to the log. */
    void fail(String name, Exception why) {
        LOG.warn("{} failed", name, why);
        fail(Complaint.of(why), name);
    }

    /** An open file descriptor of the process, read on from where it was left: to open one twice would begin a file anew. */
    InputStream descriptor(int number) throws IOException {
        if (!descriptors.containsKey(number)) {
            descriptors.put(number, Files.newInputStream(Path.of("/dev/fd", String.valueOf(number))));
        }
        return descriptors.get(number);
    }

    int exitCode() {
        return failures == 0 ? Exit.DONE : Exit.FAILED;
    }

    /** Works on the data folder, which has to be there. */
    int onFolder(Work work) {
        if (!Files.isDirectory(data)) {
            fail("cli.data.missing", data.toString());
            return exitCode();
        }
        return onNewFolder(work);
    }

    /** Works on the data folder, which is made where there is none. */
    int onNewFolder(Work work) {
        try (DataFolder folder = tools.folders().open(data)) {
            work.on(folder);
        } catch (StorageException failure) {
            fail(data.toString(), failure);
        } catch (IOException failure) {
            fail(Complaint.file(failure, data), failure);
        }
        return exitCode();
    }

    /** The article of that id; none is a failure that is said. */
    Optional<Stored> find(DataFolder folder, String id) throws StorageException {
        Optional<Stored> found =
                ArticleId.isValid(id) ? folder.articles().find(new ArticleId(id)) : Optional.empty();
        if (found.isEmpty()) {
            fail("cli.article.missing", id, folder.path().toString());
        }
        return found;
    }

    /** Whether the data folder has no list of persons; so has none that is not there yet. */
    boolean isHouseOfOne() throws StorageException {
        if (!Files.isDirectory(data)) {
            return true;
        }
        try (DataFolder folder = tools.folders().open(data)) {
            return folder.people().all().isEmpty();
        }
    }

    /** The house of the data folder, the standard one where there is no folder yet. */
    House house() throws StorageException {
        if (!Files.isDirectory(data)) {
            return House.standard();
        }
        try (DataFolder folder = tools.folders().open(data)) {
            return tools.houses().of(folder);
        }
    }
}
