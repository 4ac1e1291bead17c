package naskah.article.diff;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.article.diff.FactsFirst.Kind;

/** Tells which facts a changed line may have changed: by its field, and by the words that are gone or new. */
final class ChangedFacts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Set<String> NUMBERS = Set.of(
            "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "belas",
            "puluh", "puluhan", "seratus", "ratus", "ratusan", "seribu", "ribu", "ribuan", "juta", "jutaan", "miliar", "miliaran",
            "triliun", "setengah", "separuh", "seperempat", "sepertiga", "persen", "kali", "pertama", "kedua", "ketiga", "keempat",
            "kelima", "ganda", "lipat", "lusin", "lusinan", "seorang", "sebuah", "seekor");
    private static final Set<String> DATES = Set.of(
            "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
            "desember", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad", "kemarin", "besok", "lusa", "wib",
            "wita", "wit", "pukul", "tadi", "nanti", "pagi", "siang", "sore", "petang", "malam", "dini", "pekan", "bulan", "tahun",
            "tanggal", "abad", "dekade");

    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    private ChangedFacts() {}

    static Set<Kind> in(ArticleDiff.Row row) {
        ChangedFacts facts = new ChangedFacts();
        facts.field(row.field());
        facts.version(row, Run.Kind.GONE);
        facts.version(row, Run.Kind.NEW);
        return facts.kinds;
    }

    private void field(String field) {
        switch (field.replaceFirst("\\..*", "")) {
            case "headline" -> kinds.add(Kind.HEADLINE);
            case "banner", "picture" -> kinds.add(Kind.CAPTION);
            case "quote" -> kinds.add(Kind.QUOTATION);
            case "published" -> kinds.add(Kind.DATE);
            case "byline", "place" -> kinds.add(Kind.NAME);
            default -> { }
        }
    }

    /** One of the two values of the line: the words that stand in both, and those that stand in it alone. */
    private void version(ArticleDiff.Row row, Run.Kind changed) {
        Run.Kind hidden = changed == Run.Kind.GONE ? Run.Kind.NEW : Run.Kind.GONE;
        StringBuilder text = new StringBuilder();
        row.without(hidden).forEach(run -> text.append(run.text()));
        int at = 0;
        for (Run run : row.without(hidden)) {
            if (run.kind() == changed) {
                stretch(text.toString(), at, at + run.text().length());
            }
            at += run.text().length();
        }
    }

    private void stretch(String text, int start, int end) {
        if (touchesQuotation(text, start, end)) {
            kinds.add(Kind.QUOTATION);
        }
        if (touchesFigure(text, start, end)) {
            kinds.add(Kind.NUMBER);
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.end() > start && word.start() < end) {
                word(word.group());
            }
        }
    }

    private void word(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (DATES.contains(small)) {
            kinds.add(Kind.DATE);
        } else if (NUMBERS.contains(small) || small.chars().anyMatch(Character::isDigit)) {
            kinds.add(Kind.NUMBER);
        } else if (Character.isUpperCase(word.codePointAt(0))) {
            kinds.add(Kind.NAME);
        }
    }

    /** A mark between digits is part of a figure: 1.250 is not 1,250. */
    private static boolean touchesFigure(String text, int start, int end) {
        boolean before = start > 0 && Character.isDigit(text.charAt(start - 1));
        boolean after = end < text.length() && Character.isDigit(text.charAt(end));
        return before && after;
    }

    /** Whether a mark of quotation, or something between two of them, is in the stretch. */
    private static boolean touchesQuotation(String text, int start, int end) {
        boolean open = false;
        for (int i = 0; i < end; i++) {
            char mark = text.charAt(i);
            boolean isMark = mark == '“' || mark == '”' || mark == '„' || mark == '"';
            if (i >= start && (open || isMark)) {
                return true;
            }
            open = isMark ? mark == '“' || mark == '„' || mark == '"' && !open : open;
        }
        return false;
    }
}
