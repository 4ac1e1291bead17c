package naskah.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The double quotation marks of a text, paired by what stands beside them; a pair may hold others. */
record QuoteMarks(List<Pair> pairs, List<Integer> unmatched) {
    private static final Pattern MARK = Pattern.compile("[\"“”„]");

    /** Offsets of an opening and a closing mark, and how many pairs are around them. */
    record Pair(int open, int close, int depth) {}

    private enum Shape {
        OPENS,
        CLOSES,
        EITHER
    }

    static QuoteMarks of(String text) {
        List<Pair> pairs = new ArrayList<>();
        List<Integer> unmatched = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            int at = mark.start();
            Shape shape = shape(text, at);
            if (shape == Shape.OPENS || shape == Shape.EITHER && open.isEmpty()) {
                open.add(at);
            } else if (!open.isEmpty()) {
                pairs.add(new Pair(open.removeLast(), at, open.size()));
            } else if (!isInch(text, at)) {
                unmatched.add(at);
            }
        }
        unmatched.addAll(open);
        return new QuoteMarks(List.copyOf(pairs), List.copyOf(unmatched));
    }

    private static Shape shape(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '"') {
            return mark == '”' ? Shape.CLOSES : Shape.OPENS;
        }
        boolean spaceBefore = at == 0 || isSpace(text.charAt(at - 1)) || "([{—–-/'‘".indexOf(text.charAt(at - 1)) >= 0;
        boolean spaceAfter = at + 1 == text.length() || isSpace(text.charAt(at + 1));
        boolean markAfter = !spaceAfter && ",.;:?!)]}'’—–".indexOf(text.charAt(at + 1)) >= 0;
        if (spaceBefore != (spaceAfter || markAfter)) {
            return spaceBefore ? Shape.OPENS : Shape.CLOSES;
        }
        return Shape.EITHER;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isInch(String text, int at) {
        return text.charAt(at) == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
    }
}
