package naskah.check.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.check.text.Reading;
import naskah.check.text.Token;

/** Reads the numbers of a text, in figures and in words, with their scales. */
final class Counts {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("satu", 1), Map.entry("dua", 2), Map.entry("tiga", 3), Map.entry("empat", 4), Map.entry("lima", 5),
            Map.entry("enam", 6), Map.entry("tujuh", 7), Map.entry("delapan", 8), Map.entry("sembilan", 9),
            Map.entry("sepuluh", 10), Map.entry("sebelas", 11), Map.entry("seratus", 100), Map.entry("seribu", 1000));
    private static final Map<String, Integer> SCALES = Map.of(
            "ribu", 3, "juta", 6, "miliar", 9, "milyar", 9, "triliun", 12, "trilyun", 12, "m", 9, "t", 12, "jt", 6, "rb", 3);
    private static final Pattern FIGURES = Pattern.compile("(?<![\\p{N}.,])(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

    private Counts() {}

    static List<Count> in(Reading reading) {
        List<Count> found = new ArrayList<>(figures(reading));
        List<Token> tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); ) {
            int end = endOfWords(tokens, i);
            if (end > i) {
                found.add(count(reading, tokens.get(i).start(), tokens.get(end - 1).end(), words(tokens.subList(i, end)), BigDecimal.ONE));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static List<Count> figures(Reading reading) {
        List<Count> found = new ArrayList<>();
        Matcher figures = FIGURES.matcher(reading.text());
        while (figures.find()) {
            if (isPartOfName(reading.text(), figures.start())) {
                continue;
            }
            String text = figures.group();
            BigDecimal value = new BigDecimal(
                    GROUPED.matcher(text).matches() ? text.replace(".", "").replace(',', '.') : text.replace(',', '.'));
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
            Optional<Token> scale = after(reading, figures.end()).filter(token -> isScale(reading, token, figures.start()));
            int power = scale.map(token -> SCALES.get(token.lower())).orElse(0);
            int end = scale.map(Token::end).orElse(figures.end());
            found.add(count(reading, figures.start(), end, value.movePointRight(power), step.movePointRight(power)));
        }
        return found;
    }

    /** "JKT48", but not "Rp48". */
    private static boolean isPartOfName(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1)) && !text.substring(0, at).matches("(?s).*\\b(?:Rp|RM|USD|IDR)");
    }

    /** "miliar", and in a headline "M" behind a currency. */
    private static boolean isScale(Reading reading, Token token, int start) {
        boolean money = start > 1 && Character.isLetter(reading.text().charAt(reading.text().charAt(start - 1) == ' ' ? start - 2 : start - 1));
        return SCALES.containsKey(token.lower()) && (token.text().length() > 2 || money);
    }

    private static Optional<Token> after(Reading reading, int at) {
        return reading.tokens().stream().filter(token -> token.start() >= at).findFirst();
    }

    private static int endOfWords(List<Token> tokens, int start) {
        if (unit(tokens.get(start).lower()) == 0) {
            return start;
        }
        int end = start + 1;
        while (end < tokens.size() && isNumeral(tokens.get(end).lower()) && tokens.get(end).start() == tokens.get(end - 1).end() + 1) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(String lower) {
        return UNITS.containsKey(lower) || lower.length() > 2 && SCALES.containsKey(lower)
                || lower.equals("belas") || lower.equals("puluh") || lower.equals("ratus");
    }

    /** The worth of "lima", and of "kelima" and "kelimanya"; 0 for another word. */
    private static int unit(String lower) {
        String bare = lower.startsWith("ke") && lower.length() > 4 ? lower.substring(2) : lower;
        String stem = bare.endsWith("nya") ? bare.substring(0, bare.length() - 3) : bare;
        return UNITS.getOrDefault(stem, 0);
    }

    private static BigDecimal words(List<Token> tokens) {
        BigDecimal total = BigDecimal.ZERO;
        int group = 0;
        int unit = 0;
        for (Token token : tokens) {
            String word = token.lower();
            switch (word) {
                case "belas" -> unit += 10;
                case "puluh" -> unit *= 10;
                case "ratus" -> unit *= 100;
                default -> {
                    if (SCALES.containsKey(word)) {
                        total = total.add(BigDecimal.valueOf(group + unit).movePointRight(SCALES.get(word)));
                        group = 0;
                        unit = 0;
                    } else {
                        group += unit;
                        unit = unit(word);
                    }
                }
            }
        }
        return total.add(BigDecimal.valueOf(group + unit));
    }

    private static Count count(Reading reading, int start, int end, BigDecimal value, BigDecimal step) {
        List<String> counted = reading.tokens().stream()
                .filter(token -> token.start() >= end)
                .limit(2)
                .takeWhile(Token::isWord)
                .map(Token::lower)
                .toList();
        return new Count(start, end, value, step, counted);
    }
}
