package naskah.check.text;

import java.util.List;

/**
 * A run of capitalised words, as names are written: "Menteri Luar Negeri Tiongkok", "B. Rahman", "Umar bin Khattab".
 *
 * @param words the tokens of the run, from the first capital to the last
 * @param opens whether it begins its sentence, where any word has a capital
 */
public record Name(List<Token> words, boolean opens) {
    public Name {
        words = List.copyOf(words);
    }

    public int start() {
        return words.getFirst().start();
    }

    public int end() {
        return words.getLast().end();
    }

    public Token last() {
        return words.getLast();
    }
}
