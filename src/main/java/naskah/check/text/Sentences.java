package naskah.check.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into sentences: the JDK's break iterator, mended after abbreviations and before small letters. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "dra", "drs", "prof", "ir", "hj", "h", "jl", "jln", "gg", "no", "kol", "letkol", "mayjen", "brigjen",
            "letjen", "jend", "kapt", "bpk", "sdr", "st", "tn", "ny", "nn", "a.n", "u.p", "d.a", "s.d", "m.si", "s.h",
            "m.h", "s.e", "m.m", "s.pd", "m.pd", "s.sos", "s.t", "m.t", "s.ip", "m.kes", "sp", "ph.d", "k.h", "tgl",
            "hlm", "cet", "ed", "vol", "kec", "kab", "kel", "ds", "rt", "rw", "muh", "moh", "abd");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.[\\s\\p{Z}]*$");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s(“\"])\\p{Lu}\\.[\\s\\p{Z}]*$");
    private static final Pattern CONTINUES = Pattern.compile("^[\"”’'»)\\]\\s]*\\p{Ll}.*", Pattern.DOTALL);

    private Sentences() {}

    static List<Sentence> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of("id"));
        breaks.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || isEnd(text.substring(start, end), text.substring(end))) {
                add(text, start, end, sentences);
                start = end;
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean isEnd(String sentence, String rest) {
        if (CONTINUES.matcher(rest).matches() || INITIAL.matcher(sentence).find()) {
            return false;
        }
        var last = LAST_WORD.matcher(sentence);
        return !last.find() || !ABBREVIATIONS.contains(last.group(1).toLowerCase(Locale.ROOT));
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, text.substring(start, end)));
        }
    }
}
