package naskah.check.story;

import java.util.List;
import naskah.check.text.Reading;
import naskah.check.text.Token;

/**
 * A person named in a passage, without the post.
 *
 * @param post the words of the same run before the name, "Menteri Luar Negeri Tiongkok"; empty where there are none
 */
record Person(Reading reading, List<Token> post, List<Token> words) {
    Person {
        post = List.copyOf(post);
        words = List.copyOf(words);
    }

    int start() {
        return words.getFirst().start();
    }

    int end() {
        return words.getLast().end();
    }

    String text() {
        return reading.text().substring(start(), end());
    }

    String last() {
        return words.getLast().lower();
    }
}
