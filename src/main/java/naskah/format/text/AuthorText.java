package naskah.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.article.Byline;
import naskah.article.Byline.Role;

/** Reads the line that names the author, or several people with their parts. */
final class AuthorText {
    private static final Pattern LABEL = Pattern.compile(
            "^(oleh|by|penulis|reporter|pewarta|wartawan|editor|penyunting|redaktur"
                    + "|penerjemah|translator|kontributor)\\s*(?::|\\s)\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|van|de|al)){0,5}");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|;/•]\\s*");

    private AuthorText() {}

    static boolean isLabelled(String line) {
        return line.length() <= 200 && LABEL.matcher(line).find() && names(line);
    }

    /** A personal name of two words or more, capitalised. */
    static boolean isName(String line) {
        return line.length() <= 60 && line.contains(" ") && NAME.matcher(line).matches();
    }

    static boolean isOneName(String line) {
        return line.length() <= 60 && NAME.matcher(line).matches();
    }

    static List<Byline> read(String line) {
        List<Byline> bylines = new ArrayList<>();
        Role role = Role.REPORTER;
        for (String part : BETWEEN.split(line)) {
            Matcher label = LABEL.matcher(part);
            boolean labelled = label.find();
            role = labelled ? role(label.group(1)) : role;
            bylines.add(new Byline(labelled ? part.substring(label.end()) : part, role));
        }
        return bylines;
    }

    private static String bare(String part) {
        return LABEL.matcher(part).replaceFirst("");
    }

    private static boolean names(String line) {
        return BETWEEN.splitAsStream(line).allMatch(part -> NAME.matcher(bare(part)).matches());
    }

    private static Role role(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "editor", "penyunting", "redaktur" -> Role.EDITOR;
            case "penerjemah", "translator" -> Role.TRANSLATOR;
            case "kontributor" -> Role.CONTRIBUTOR;
            default -> Role.REPORTER;
        };
    }
}
