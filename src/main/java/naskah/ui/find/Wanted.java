package naskah.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.article.Passage;

/** What is looked for: the words as they are, whether capitals count and whether they must stand alone. */
record Wanted(String words, boolean matchCase, boolean wholeWords) {
    static final Wanted NOTHING = new Wanted("", false, false);

    boolean isEmpty() {
        return words.isEmpty();
    }

    Pattern pattern() {
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        String literal = Pattern.quote(words);
        String edge = "(?<![\\p{L}\\p{N}])" + literal + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(wholeWords ? edge : literal, flags);
    }

    static List<Hit> hits(Pattern pattern, Passage passage) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            hits.add(new Hit(passage, matcher.start(), matcher.end()));
        }
        return hits;
    }
}
