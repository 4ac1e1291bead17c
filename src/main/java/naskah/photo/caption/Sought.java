package naskah.photo.caption;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are looked for in captions, taken letter by letter. */
public record Sought(String text, boolean sameCase, boolean wholeWords) {
    /** Where they stand, in UTF-16 units, the end exclusive. */
    public record Hit(int start, int end) {}

    public List<Hit> hits(String in) {
        return text.isEmpty()
                ? List.of()
                : pattern().matcher(in).results().map(found -> new Hit(found.start(), found.end())).toList();
    }

    public String replaced(String in, String with) {
        return text.isEmpty() ? in : pattern().matcher(in).replaceAll(Matcher.quoteReplacement(with));
    }

    private Pattern pattern() {
        String words = Pattern.quote(text);
        String whole = wholeWords ? "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])" : words;
        return Pattern.compile(whole, sameCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
