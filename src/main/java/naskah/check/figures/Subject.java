package naskah.check.figures;

import java.util.Set;
import java.util.stream.Collectors;
import naskah.check.text.Reading;
import naskah.check.text.Sentence;
import naskah.check.text.Token;
import naskah.check.text.WordLists;

/** What a number is about: the longer words around it in its sentence, the words of every copy left out. */
final class Subject {
    private static final Set<String> COMMON = WordLists.set("label-umum");
    private static final int SHORTEST = 4;

    private Subject() {}

    /** A set of its own for each call, in lower case. */
    static Set<String> words(Reading reading, int from, int to) {
        Sentence sentence = reading.sentence(Math.max(0, (from + to) / 2))
                .orElse(new Sentence(0, reading.text().length(), reading.text()));
        int start = Math.max(from, sentence.start());
        int end = Math.min(to, sentence.end());
        return reading.words()
                .filter(word -> word.start() >= start && word.end() <= end)
                .map(Token::lower)
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
