package naskah.check.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import naskah.article.Passage;
import naskah.check.text.Quotation;
import naskah.check.text.Reading;
import naskah.check.text.Token;

/** How a word stands in its passage: as a name, as the first of a sentence, in a title that is quoted. */
final class Standing {
    private static final Set<String> OPENING = Set.of("“", "\"", "‘", "'", "„");
    private static final Set<Passage.Kind> NAMING = Set.of(Passage.Kind.CREDIT);

    private final Reading reading;
    private final List<Token> tokens;

    Standing(Reading reading) {
        this.reading = reading;
        tokens = reading.tokens();
    }

    /** Whether nobody should touch the word: it is a name, stands in italics, in a credit or in a quoted title. */
    boolean isOutOfBounds(int index) {
        Token token = tokens.get(index);
        return NAMING.contains(reading.kind()) || isName(index) || isSetApart(token);
    }

    /** In italics or in a title between quotation marks. */
    boolean isSetApart(Token token) {
        return reading.isEmphasised(token.start())
                || reading.quotations().stream().anyMatch(each -> each.holds(token.start()) && isTitle(each));
    }

    /** Capitalised where a sentence does not ask for it. */
    boolean isName(int index) {
        Token token = tokens.get(index);
        if (!token.isCapitalised()) {
            return hasInnerCapital(token);
        }
        return !opens(index) && !isInCapitals(token);
    }

    /** Whether the word is the first of a sentence or of what somebody says. */
    boolean opens(int index) {
        if (index == 0 || reading.startsSentence(tokens.get(index))) {
            return true;
        }
        Token before = tokens.get(index - 1);
        return OPENING.contains(before.text());
    }

    /** A sentence in capitals, as headlines are set, tells nothing about names. */
    private boolean isInCapitals(Token token) {
        return token.isAllCapitals()
                && reading.sentence(token.start())
                        .map(sentence -> sentence.text().codePoints().noneMatch(Character::isLowerCase))
                        .orElse(false);
    }

    private static boolean hasInnerCapital(Token token) {
        return token.text().codePoints().anyMatch(Character::isUpperCase);
    }

    /** One word that is spoken of, or words that all begin with a capital. */
    private boolean isTitle(Quotation quotation) {
        List<String> words = Arrays.stream(quotation.words(reading.text()).split("[\\s\\p{P}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean said = quotation.words(reading.text()).strip().matches("(?s).*[,.!?…]");
        if (words.size() == 1) {
            return !said;
        }
        return words.stream().filter(word -> word.length() > 4).allMatch(word -> Character.isUpperCase(word.charAt(0)))
                && words.stream().anyMatch(word -> word.length() > 4);
    }
}
