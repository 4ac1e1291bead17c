package naskah.check.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.check.words.WordJudge.Judged;
import naskah.check.words.WordJudge.Verdict;

/** The words of a passage that are not plainly known, each judged where it stands. */
final class UnknownWords {
    private final Reading reading;
    private final List<Token> tokens;
    private final WordJudge judge;
    private final Set<String> names = new HashSet<>();
    private final Set<String> once = new HashSet<>();
    private final Set<String> again = new HashSet<>();

    /** A word and what it is taken for; {@code sure} when nothing around it speaks for its being meant as it is. */
    record Unknown(int index, Token token, Judged judged, boolean sure) {}

    UnknownWords(Reading reading, WordJudge judge) {
        this.reading = reading;
        this.judge = judge;
        tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (reading.standing().isName(i)) {
                names.add(token.lower());
            } else if (token.isWord() && !once.add(token.lower())) {
                again.add(token.lower());
            }
        }
    }

    Stream<Unknown> all() {
        return IntStream.range(0, tokens.size())
                .filter(this::isAsked)
                .mapToObj(this::judged)
                .filter(unknown -> unknown.judged().verdict() != Verdict.KNOWN);
    }

    private boolean isAsked(int index) {
        Token token = tokens.get(index);
        return token.isWord()
                && !reading.standing().isOutOfBounds(index)
                && token.text().codePoints().noneMatch(Character::isDigit)
                && !names.contains(token.lower())
                && !isFragment(index);
    }

    private Unknown judged(int index) {
        Token token = tokens.get(index);
        Judged judged = judge.of(token.lower());
        boolean foreign = switch (judged.verdict()) {
            case SLIP, STRANGE, DERIVED -> isInForeignCompany(index);
            case KNOWN, SPOKEN, FOREIGN -> false;
        };
        boolean sure = !again.contains(token.lower()) && !isInBrackets(index) && !isBesideName(index);
        boolean name = judged.verdict() == Verdict.FOREIGN && isBetweenNames(index);
        if (name) {
            return new Unknown(index, token, Judged.as(Verdict.KNOWN), false);
        }
        return new Unknown(index, token, foreign ? Judged.as(Verdict.FOREIGN) : judged, sure);
    }

    /** A part of a word that was cut: "mem-", "-nya". */
    private boolean isFragment(int index) {
        Token token = tokens.get(index);
        boolean before = index > 0 && tokens.get(index - 1).is("-") && tokens.get(index - 1).end() == token.start();
        return before || index + 1 < tokens.size() && tokens.get(index + 1).is("-")
                && tokens.get(index + 1).start() == token.end();
    }

    private boolean isInForeignCompany(int index) {
        return isForeign(index - 1) || isForeign(index + 1);
    }

    private boolean isForeign(int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).isWord()
                && !tokens.get(index).isCapitalised()
                && judge.of(tokens.get(index).lower()).verdict() == Verdict.FOREIGN;
    }

    private boolean isInBrackets(int index) {
        return index > 0 && tokens.get(index - 1).is("(") && Marks.after(tokens, index).equals(")");
    }

    private boolean isBesideName(int index) {
        return isCapitalised(index - 1, true) && isCapitalised(index + 1, false);
    }

    /** "Institute of Technology": a small word inside a name. */
    private boolean isBetweenNames(int index) {
        boolean small = tokens.get(index).text().length() <= 4;
        return isBesideName(index) || small && (isCapitalised(index - 1, true) || isCapitalised(index + 1, false));
    }

    private boolean isCapitalised(int index, boolean before) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).isCapitalised()
                && (!before || reading.standing().isName(index) || index > 0 && tokens.get(index - 1).isCapitalised());
    }
}
