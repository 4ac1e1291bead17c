package naskah.storage.sqlite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;

/**
 * Cuts text into words as the index knows them: lower case, no accents, reduplications in their halves
 * ("negara-negara" is negara twice), apostrophes dropped ("Jum'at" is jumat).
 */
final class Words {
    private static final int LONGEST = 64;
    private static final CharArraySet STOP_WORDS = IndonesianAnalyzer.getDefaultStopSet();

    private Words() {}

    /** A word in the index's form; {@code name} when its capital is not that of a sentence's start. */
    record Word(String form, boolean name) {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean sentenceStart = true;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                boolean capital = Character.isUpperCase(text.codePointAt(at));
                String form = normal(text.substring(at, end));
                if (!form.isEmpty()) {
                    words.add(new Word(form, capital && !sentenceStart));
                }
                sentenceStart = false;
                at = end;
            } else {
                int other = text.codePointAt(at);
                sentenceStart |= endsSentence(other);
                at += Character.charCount(other);
            }
        }
        return words;
    }

    static boolean isStopWord(String form) {
        return STOP_WORDS.contains(form);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isWordPart(c) && !(end > start && isApostrophe(c))) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    private static boolean endsSentence(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\n' || c == '"' || c == '“' || c == ':';
    }

    private static String normal(String word) {
        if (word.length() <= LONGEST && word.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder form = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .forEach(form::appendCodePoint);
        return form.toString();
    }
}
