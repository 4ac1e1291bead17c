package naskah.format.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A list of words, one a line; what follows a slash, as in Hunspell's lists, and remarks after "#" are passed over. */
public final class WordList {
    private static final int LONGEST = 60;
    private static final Locale INDONESIAN = Locale.of("id");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’.-]*");

    private WordList() {}

    public static Lines<String> read(Path file) throws BadFile {
        return of(TextFile.read(file));
    }

    static Lines<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        List<BadLine> refused = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String shown = lines[i].replaceFirst("[#/].*", "").strip();
            boolean isCount = i == 0 && shown.matches("\\d+");
            Optional<String> word = word(shown);
            word.ifPresent(words::add);
            if (word.isEmpty() && !shown.isEmpty() && !isCount) {
                refused.add(new BadLine(i + 1, BadLine.Reason.NOT_A_WORD, shown));
            }
        }
        return new Lines<>(List.copyOf(words), refused);
    }

    /** The one word that was typed, in lower case as the check compares; empty where it is none, or several. */
    public static Optional<String> word(String typed) {
        String word = typed.strip().toLowerCase(INDONESIAN);
        return word.length() <= LONGEST && WORD.matcher(word).matches() ? Optional.of(word) : Optional.empty();
    }
}
