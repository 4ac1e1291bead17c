package naskah.check.spelling;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds an Indonesian dictionary below a folder; LibreOffice keeps it under names with versions in them. */
final class DictionarySearch {
    private static final Logger LOG = LoggerFactory.getLogger(DictionarySearch.class);
    private static final int DEPTH = 8;
    private static final int FILES = 20_000;
    private static final Pattern INDONESIAN = Pattern.compile("id([_-]id)?\\.aff", Pattern.CASE_INSENSITIVE);

    private DictionarySearch() {}

    /** The dictionary at a path that a person chose: a folder, or one of the two files. */
    static Optional<DictionaryFiles> at(Path chosen) {
        if (Files.isDirectory(chosen)) {
            return below(chosen);
        }
        String name = chosen.toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : beside(Path.of(name.substring(0, dot) + ".aff"));
    }

    /** The first Indonesian dictionary in the folder or the folders in it. */
    static Optional<DictionaryFiles> below(Path folder) {
        List<DictionaryFiles> found = new ArrayList<>(1);
        if (Files.isDirectory(folder)) {
            try {
                Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, looking(found));
            } catch (IOException unreadable) {
                LOG.info("cannot look for a dictionary", unreadable);
                return Optional.empty();
            }
        }
        return found.stream().findFirst();
    }

    private static FileVisitor<Path> looking(List<DictionaryFiles> found) {
        return new SimpleFileVisitor<>() {
            private int seen;

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                if (INDONESIAN.matcher(file.getFileName().toString()).matches()) {
                    beside(file).ifPresent(found::add);
                }
                return found.isEmpty() && ++seen < FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException closed) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** The affixes and every list of words that lies beside them under a name that begins like theirs. */
    private static Optional<DictionaryFiles> beside(Path affixes) {
        String file = affixes.getFileName().toString();
        String name = file.substring(0, file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(affixes)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(affixes.toAbsolutePath().getParent())) {
            List<Path> words = all.filter(each -> isWordsOf(each, name)).sorted().toList();
            return words.isEmpty() ? Optional.empty() : Optional.of(new DictionaryFiles(affixes, words));
        } catch (IOException unreadable) {
            LOG.info("cannot look for a dictionary", unreadable);
            return Optional.empty();
        }
    }

    private static boolean isWordsOf(Path file, String name) {
        String other = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return other.equals(name + ".dic") || other.startsWith(name + "-") && other.endsWith(".dic");
    }
}
