package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.storage.Query;

/**
 * What a person asks for, in FTS5's language: every word by its stems, the last one also by its beginning, since it may
 * be unfinished. Only letters and digits of the text get into the expression, so that any text is a valid query.
 */
final class QueryText {
    private QueryText() {}

    /** The terms that stand for an unfinished word. */
    @FunctionalInterface
    interface Completion {
        String of(String start) throws SQLException;
    }

    /** Empty when the text has no word and there are no filters. */
    static Optional<String> of(Query query, Completion completion) throws SQLException {
        List<String> parts = new ArrayList<>(textParts(query.text(), completion));
        if (!parts.isEmpty()) {
            query.stage().ifPresent(stage -> parts.add(quoted(Terms.facet(stage))));
            query.category().ifPresent(category -> parts.add(quoted(Terms.facet(category))));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", parts));
    }

    static String quoted(String term) {
        return '"' + term + '"';
    }

    private static List<String> textParts(String text, Completion completion) throws SQLException {
        List<String> words = Words.of(text).stream().map(Words.Word::form).distinct().toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> significant = words.stream().filter(word -> !Words.isStopWord(word)).toList();
        List<String> asked = significant.isEmpty() ? List.of(words.getLast()) : significant;
        List<String> parts = new ArrayList<>();
        for (String word : asked) {
            boolean unfinished = word.equals(words.getLast()) && endsInWord(text);
            parts.add(unfinished ? completion.of(word) : byStem(word));
        }
        return parts;
    }

    private static boolean endsInWord(String text) {
        return Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    private static String byStem(String word) {
        return Stem.of(word).stream().map(QueryText::quoted).collect(Collectors.joining(" OR ", "(", ")"));
    }
}
