package naskah.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the runs of capitalised words of a text. */
final class Names {
    private static final Set<String> PARTICLES =
            Set.of("bin", "binti", "van", "von", "de", "da", "der", "den", "dos", "al", "el", "ibn");

    private Names() {}

    static List<Name> of(List<Token> tokens, List<Sentence> sentences) {
        List<Name> names = new ArrayList<>();
        Set<Token> openers = openers(tokens, sentences);
        int i = 0;
        while (i < tokens.size()) {
            int end = tokens.get(i).isCapitalised() ? end(tokens, i, openers) : i;
            if (end > i) {
                names.add(new Name(tokens.subList(i, end), openers.contains(tokens.get(i))));
            }
            i = Math.max(end, i + 1);
        }
        return List.copyOf(names);
    }

    /** The first token that is not a mark in each sentence. */
    private static Set<Token> openers(List<Token> tokens, List<Sentence> sentences) {
        Set<Token> openers = new HashSet<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < tokens.size()
                    && (tokens.get(next).start() < sentence.start() || tokens.get(next).kind() == Token.Kind.MARK)) {
                next++;
            }
            if (next < tokens.size() && sentence.holds(tokens.get(next).start())) {
                openers.add(tokens.get(next));
            }
        }
        return openers;
    }

    private static int end(List<Token> tokens, int start, Set<Token> openers) {
        int end = start + 1;
        int last = end;
        while (end < tokens.size() && continues(tokens, end) && !openers.contains(tokens.get(end))) {
            end++;
            last = tokens.get(end - 1).isCapitalised() ? end : last;
        }
        return last;
    }

    private static boolean continues(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        if (token.is(".")) {
            return before.text().length() == 1 && before.isCapitalised() && token.start() == before.end();
        }
        boolean near = token.start() - before.end() <= 1 && (before.isWord() || before.is("."));
        return near && (token.isCapitalised() || token.isWord() && PARTICLES.contains(token.text()));
    }
}
