package naskah.check.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import naskah.article.Passage;

/** How each word stands in its passage: as a name, as the first of a sentence, in a title that is quoted. Read once. */
public final class Standing {
    private static final Set<String> OPENING = Set.of("“", "\"", "‘", "'", "„");
    private static final int SHORT = 4;

    private final BitSet firsts = new BitSet();
    private final BitSet openers = new BitSet();
    private final BitSet names = new BitSet();
    private final BitSet apart = new BitSet();
    private final boolean naming;

    Standing(Reading reading) {
        List<Token> tokens = reading.tokens();
        naming = reading.kind() == Passage.Kind.CREDIT;
        BitSet capitals = new BitSet();
        markSentences(reading, capitals);
        List<Quotation> titles =
                reading.quotations().stream().filter(each -> isTitle(each, reading.text())).toList();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean afterMark = i > 0 && OPENING.contains(tokens.get(i - 1).text());
            openers.set(i, openers.get(i) || i == 0 || afterMark);
            names.set(i, isName(token, openers.get(i), capitals.get(i)));
            apart.set(i, reading.isEmphasised(token.start())
                    || titles.stream().anyMatch(title -> title.holds(token.start())));
        }
    }

    /** The first token of each sentence that is no mark, and the sentences in capitals, which tell nothing about names. */
    private void markSentences(Reading reading, BitSet capitals) {
        List<Token> tokens = reading.tokens();
        int at = 0;
        for (Sentence sentence : reading.sentences()) {
            boolean shouting = sentence.text().codePoints().noneMatch(Character::isLowerCase);
            boolean opened = false;
            for (; at < tokens.size() && tokens.get(at).start() < sentence.end(); at++) {
                boolean opens = !opened && tokens.get(at).kind() != Token.Kind.MARK;
                openers.set(at, opens);
                capitals.set(at, shouting);
                if (opens) {
                    firsts.set(tokens.get(at).start());
                }
                opened |= opens;
            }
        }
    }

    /** Whether nobody should touch the word: it is a name, stands in italics, in a credit or in a quoted title. */
    public boolean isOutOfBounds(int index) {
        return naming || names.get(index) || apart.get(index);
    }

    /** In italics or in a title between quotation marks. */
    public boolean isSetApart(int index) {
        return apart.get(index);
    }

    /** Capitalised where a sentence does not ask for it. */
    public boolean isName(int index) {
        return names.get(index);
    }

    /** Whether the word is the first of a sentence or of what somebody says. */
    public boolean opens(int index) {
        return openers.get(index);
    }

    /** Whether the first word or number of a sentence begins at the offset. */
    boolean isFirstAt(int offset) {
        return firsts.get(offset);
    }

    private static boolean isName(Token token, boolean opens, boolean inCapitals) {
        if (!token.isCapitalised()) {
            return token.text().codePoints().anyMatch(Character::isUpperCase);
        }
        return !opens && !(inCapitals && token.isAllCapitals());
    }

    /** One word that is spoken of, or words that all begin with a capital. */
    private static boolean isTitle(Quotation quotation, String text) {
        String inside = quotation.words(text).strip();
        List<String> words = Arrays.stream(inside.split("[\\s\\p{P}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() == 1) {
            return !inside.isEmpty() && ",.!?…".indexOf(inside.charAt(inside.length() - 1)) < 0;
        }
        List<String> heavy = words.stream().filter(word -> word.length() > SHORT).toList();
        return !heavy.isEmpty() && heavy.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }
}
