package naskah.format.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.article.Dateline;
import naskah.house.House;

/** A first paragraph that begins with its dateline, taken apart. */
record DatelineText(Dateline dateline, String paragraph) {
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String NAME = WORD + "(?: " + WORD + "){0,3}";
    private static final String OUTLET =
            "(?:[\\p{Lu}\\d]|\\p{L}+\\.?\\p{L}+(?=[ –—]))[\\p{L}\\d .&'-]{0,59}?";
    private static final String DASH = " ?[–—] ?| --? ";
    private static final String SENTENCE = "(?=[\\p{Lu}\\d\"“'‘(])(.+)$";
    private static final Pattern TWO_PARTS = Pattern.compile(
            "^(" + NAME + "(?:, " + NAME + ")?), (" + OUTLET + ")(?:" + DASH + ")" + SENTENCE);
    private static final Pattern PLACE = Pattern.compile("^(" + NAME + ")(?:" + DASH + ")" + SENTENCE);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");
    private static final Set<String> ACRONYMS =
            Set.of("DKI", "DIY", "NTB", "NTT", "AS", "PBB", "IKN", "UEA", "RI", "RRT", "UK", "US", "USA", "UAE", "II",
                    "III");
    private static final Locale INDONESIAN = Locale.of("id");

    static Optional<DatelineText> of(String line, House house) {
        Matcher two = TWO_PARTS.matcher(line);
        if (two.matches()) {
            return Optional.of(parts(two, house));
        }
        Matcher one = PLACE.matcher(line);
        return one.matches() && isPlace(one.group(1))
                ? Optional.of(new DatelineText(new Dateline(usualCase(one.group(1)), ""), one.group(2)))
                : Optional.empty();
    }

    /** The outlet stands second, unless the first part is one of the house's. */
    private static DatelineText parts(MatchResult found, House house) {
        boolean outletFirst =
                house.outlets().stream().anyMatch(outlet -> outlet.name().equalsIgnoreCase(found.group(1)));
        String place = outletFirst ? found.group(2) : found.group(1);
        String outlet = outletFirst ? found.group(1) : found.group(2);
        return new DatelineText(new Dateline(usualCase(place), outlet), found.group(3));
    }

    /** One or two words, or capitals: longer names in front of a dash are the beginning of a sentence. */
    private static boolean isPlace(String words) {
        return words.equals(words.toUpperCase(INDONESIAN)) || words.split(" ").length <= 2;
    }

    /** "ASTANA" becomes "Astana": capitals are the house's form, not the place's name. */
    private static String usualCase(String place) {
        if (!place.equals(place.toUpperCase(INDONESIAN))) {
            return place;
        }
        return LETTERS.matcher(place).replaceAll(found -> {
            String word = found.group();
            boolean stays = ACRONYMS.contains(word) || word.length() == 1;
            return Matcher.quoteReplacement(
                    stays ? word : word.substring(0, 1) + word.substring(1).toLowerCase(INDONESIAN));
        });
    }
}
