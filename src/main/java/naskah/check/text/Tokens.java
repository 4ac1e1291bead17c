package naskah.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens; white space is between them. */
final class Tokens {
    private static final Pattern FORM = Pattern.compile(
            """
            (?<address>(?:https?://|www\\.)[^\\s<>"“”]+|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}|(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}_]+\
            |(?:[\\p{L}\\p{N}-]++\\.)+(?:com|net|org|info|id|tv|co)(?![\\p{L}\\p{N}])(?:/[^\\s<>"“”]*)?)\
            |(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’ʼ‑-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*)\
            |(?<number>\\p{N}+(?:[.,:/]\\p{N}+)*(?:-?\\p{L}[\\p{L}\\p{M}]*)?)\
            |(?<mark>[^\\s\\p{Z}])""");

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            tokens.add(new Token(kind(form), form.start(), form.group()));
        }
        return List.copyOf(tokens);
    }

    private static Token.Kind kind(Matcher form) {
        if (form.group("word") != null) {
            return Token.Kind.WORD;
        }
        if (form.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        return form.group("address") != null ? Token.Kind.ADDRESS : Token.Kind.MARK;
    }
}
