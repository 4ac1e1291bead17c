package naskah.check.spelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.check.text.Table;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/** The dictionary that this desk uses, found and read when it is first asked for (≤ 1 s, ≤ 20 MB); for any thread. */
public final class Dictionaries {
    private static final List<String> SUPPLEMENTS = List.of("tambahan-redaksi.txt", "tambahan-berita.txt");

    private final Optional<Path> chosen;
    private final List<Path> folders;
    private DictionaryLoad load;

    /** @param chosen what a person set in place of looking: a folder, a .dic or an .aff file */
    public Dictionaries(Optional<Path> chosen) {
        this(chosen, DictionaryPlaces.ofThisMachine().folders());
    }

    Dictionaries(Optional<Path> chosen, List<Path> folders) {
        this.chosen = Objects.requireNonNull(chosen);
        this.folders = List.copyOf(folders);
    }

    /** The same answer each time; the first call reads files and is not for a UI thread. */
    public synchronized DictionaryLoad load() {
        if (load == null) {
            load = files().map(Dictionaries::read).orElseGet(this::missing);
        }
        return load;
    }

    private Optional<DictionaryFiles> files() {
        if (chosen.isPresent()) {
            return chosen.flatMap(DictionarySearch::at);
        }
        return folders.stream().map(DictionarySearch::below).flatMap(Optional::stream).findFirst();
    }

    private DictionaryLoad missing() {
        return new DictionaryLoad.NotFound(chosen.map(List::of).orElse(folders));
    }

    private static DictionaryLoad read(DictionaryFiles files) {
        List<InputStream> lists = new ArrayList<>();
        Path at = files.affixes();
        try (InputStream affixes = Files.newInputStream(at)) {
            for (Path words : files.words()) {
                at = words;
                lists.add(new ByteArrayInputStream(Files.readAllBytes(words)));
            }
            lists.add(supplement());
            at = files.affixes();
            return new DictionaryLoad.Ready(
                    files, new Dictionary(affixes, lists, false, SortingStrategy.inMemory()));
        } catch (IOException | ParseException | RuntimeException broken) {
            return new DictionaryLoad.Unreadable(at, broken);
        }
    }

    /** The program's own words in the form of a list of words, ASCII whatever the dictionary's character set is. */
    private static InputStream supplement() {
        List<String> words =
                SUPPLEMENTS.stream().flatMap(name -> Table.rows(name).stream()).map(List::getFirst).toList();
        Stream<String> lines = Stream.concat(Stream.of(String.valueOf(words.size())), words.stream());
        return new ByteArrayInputStream(
                String.join("\n", lines.toList()).concat("\n").getBytes(StandardCharsets.US_ASCII));
    }
}
