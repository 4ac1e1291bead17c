package naskah.document;

import java.util.regex.Pattern;

/** How long a text is: words, characters (code points, spaces included) and minutes of reading, rounded up. */
public record Counts(int words, int characters, int minutes) {
    /** Words a minute of an adult reading Indonesian silently; Brysbaert 2019 gives 238 for English, the house rounds down. */
    private static final int WORDS_A_MINUTE = 200;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’.,/-][\\p{L}\\p{M}\\p{N}]++)*+");

    public static Counts of(String text) {
        int words = (int) WORD.matcher(text).results().count();
        int characters = (int) text.codePoints().filter(c -> c != '\n').count();
        return new Counts(words, characters, minutes(words));
    }

    public static Counts of(Body body) {
        return of(body.text());
    }

    /** The sum of two counts, so that only changed blocks need counting again. */
    public Counts plus(Counts other) {
        int sum = words + other.words;
        return new Counts(sum, characters + other.characters, minutes(sum));
    }

    private static int minutes(int words) {
        return Math.ceilDiv(words, WORDS_A_MINUTE);
    }
}
