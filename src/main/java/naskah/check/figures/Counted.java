package naskah.check.figures;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.text.Reading;
import naskah.check.text.Sentence;
import naskah.check.text.Token;
import naskah.check.text.WordLists;

/**
 * Something counted in figures: "45 proyek kerja sama".
 *
 * @param noun  what is counted, "proyek"; with a classifier before it "orang tewas"
 * @param sort  the word after the noun that says of which sort, "kerja"; empty where there is none
 * @param names the capitalised words soon after it
 */
record Counted(Reading reading, Sentence sentence, Token number, int end, String noun, String sort, Set<String> names) {
    /** Not what reads as a year. */
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+|(?!(?:19|20)\\d{2}$)[1-9]\\d*");
    private static final Set<String> MEASURES = WordLists.set("ukuran-label");
    private static final Set<String> CLASSIFIERS = WordLists.set("penggolong");
    private static final Set<String> COMMON = WordLists.set("label-umum");
    private static final int SHORTEST = 4;
    private static final int NAMES_WITHIN = 6;

    static Stream<Counted> of(Reading reading) {
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, Numerals.areIn(reading) ? tokens.size() - 1 : 0)
                .filter(at -> tokens.get(at).isNumber() && WHOLE.matcher(tokens.get(at).text()).matches())
                .mapToObj(at -> at(reading, at))
                .filter(Objects::nonNull);
    }

    private static Counted at(Reading reading, int at) {
        String first = word(reading, at + 1);
        String second = word(reading, at + 2);
        boolean classified = CLASSIFIERS.contains(first);
        String noun = classified ? first + " " + second : first;
        String head = classified ? second : first;
        Sentence sentence = reading.sentence(reading.tokens().get(at).start()).orElse(null);
        if (sentence == null || head.length() < SHORTEST || isPlain(head)) {
            return null;
        }
        String sort = word(reading, at + (classified ? 3 : 2));
        int last = at + (classified ? 2 : 1);
        return new Counted(
                reading,
                sentence,
                reading.tokens().get(at),
                reading.tokens().get(last).end(),
                noun,
                isPlain(sort) ? "" : sort,
                names(reading, last + 1));
    }

    private static boolean isPlain(String word) {
        return MEASURES.contains(word) || COMMON.contains(word);
    }

    /** The word in small letters at the place, with nothing but a space before it; else nothing. */
    private static String word(Reading reading, int at) {
        List<Token> tokens = reading.tokens();
        boolean near = at < tokens.size() && tokens.get(at).start() - tokens.get(at - 1).end() == 1;
        return near && tokens.get(at).isWord() && !tokens.get(at).isCapitalised() ? tokens.get(at).text() : "";
    }

    private static Set<String> names(Reading reading, int from) {
        return reading.tokens().stream()
                .skip(from)
                .limit(NAMES_WITHIN)
                .takeWhile(token -> token.isWord())
                .filter(Token::isCapitalised)
                .map(Token::text)
                .collect(Collectors.toSet());
    }

    /** "45 proyek". */
    String text() {
        return reading.text().substring(number.start(), end);
    }

    String digits() {
        return number.text().replace(".", "");
    }

    /** What the sentence around it is about. */
    Set<String> subject() {
        return Subject.words(reading, sentence.start(), sentence.end());
    }
}
