package naskah.check.spelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** The spelling of one checker, over a dictionary that many share; what was asked lately is remembered. */
final class HunspellSpelling implements Spelling {
    private static final int REMEMBERED = 20_000;
    private static final int SUGGESTIONS = 5;

    private final Hunspell reader;
    private final Hunspell adviser;
    private final Map<String, Boolean> known = new Lately<>();
    private final Map<String, Optional<String>> near = new Lately<>();
    private final Map<String, List<String>> advised = new Lately<>();

    HunspellSpelling(Dictionary dictionary) {
        reader = new Hunspell(dictionary);
        adviser = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    }

    @Override
    public boolean knows(String word) {
        return remembered(known, word, reader::spell);
    }

    @Override
    public List<String> suggest(String word) {
        synchronized (advised) {
            return remembered(advised, word, this::advice);
        }
    }

    @Override
    public Optional<String> nearest(String word) {
        return remembered(near, word, asked -> Strokes.nearest(asked, reader::spell));
    }

    @Override
    public List<String> roots(String word) {
        return reader.getRoots(word);
    }

    private List<String> advice(String word) {
        return adviser.suggest(word).stream().distinct().limit(SUGGESTIONS).toList();
    }

    private static <T> T remembered(Map<String, T> answers, String word, Function<String, T> ask) {
        T answer = answers.get(word);
        if (answer == null) {
            answer = ask.apply(word);
            answers.put(word, answer);
        }
        return answer;
    }

    private static final class Lately<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;

        Lately() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > REMEMBERED;
        }
    }
}
