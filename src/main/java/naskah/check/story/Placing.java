package naskah.check.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a caption says that somebody stands: "(kiri)", "(kedua dari kanan)".
 *
 * @param start  offset of the opening bracket
 * @param order  from 0 at the left to 1 at the right, one half in the middle
 * @param before the text between the last placing and this one, in which the person is named
 */
record Placing(int start, int end, String words, double order, String before) {
    private static final Pattern FORM = Pattern.compile(
            "\\((?<words>(?:(?<rank>ke(?:dua|tiga|empat|lima)|dua|tiga|empat) (?:dari )?)?(?:paling )?(?<side>kiri|kanan|tengah))\\)",
            Pattern.CASE_INSENSITIVE);

    static List<Placing> in(String text) {
        List<Placing> all = new ArrayList<>();
        Matcher form = FORM.matcher(text);
        int from = 0;
        while (form.find()) {
            String words = form.group("words").toLowerCase(Locale.ROOT);
            all.add(new Placing(form.start(), form.end(), words, order(form), text.substring(from, form.start())));
            from = form.end();
        }
        return all;
    }

    private static double order(Matcher form) {
        double in = form.group("rank") == null ? 0 : switch (form.group("rank").toLowerCase(Locale.ROOT).replaceFirst("^ke", "")) {
            case "dua" -> 0.1;
            case "tiga" -> 0.2;
            case "empat" -> 0.3;
            default -> 0.4;
        };
        return switch (form.group("side").toLowerCase(Locale.ROOT)) {
            case "kiri" -> in;
            case "kanan" -> 1 - in;
            default -> 0.5;
        };
    }
}
