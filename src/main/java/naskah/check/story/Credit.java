package naskah.check.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom a credit names, whatever its dress: "(CMG)", "[foto: CRI]" and "ANTARA FOTO/Nama" are told by what they say.
 *
 * @param agencies the owners of the agencies in it
 * @param others   its other words in lower case: people, offices, agencies that nobody listed
 */
record Credit(Set<String> agencies, Set<String> others) {
    private static final Pattern DRESSED = Pattern.compile(
            "^[(\\[]?\\s*(?:(?:foto|photo|credit|kredit|dok(?:umentasi)?)\\s*:\\s*)?(?<bare>[^()\\[\\]]+?)\\s*[)\\]]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words of credits that name nobody. */
    private static final Set<String> SILENT = Set.of(
            "foto", "photo", "photos", "pool", "via", "handout", "ho", "dok", "doc", "dokumentasi", "kredit", "credit", "oleh",
            "by", "dari", "from", "for", "untuk", "the", "and", "dan", "images", "image", "news", "agency", "kantor", "berita",
            "copyright", "stringer", "str", "humas", "istimewa", "ist", "pribadi", "rilis");

    Credit {
        agencies = Set.copyOf(agencies);
        others = Set.copyOf(others);
    }

    static Credit of(String text) {
        String words = Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1 && !SILENT.contains(word))
                .collect(Collectors.joining(" ", " ", " "));
        Set<String> agencies = new LinkedHashSet<>();
        for (Agency agency : Agency.all()) {
            for (String name : agency.names()) {
                if (words.contains(" " + name + " ")) {
                    agencies.add(agency.owner());
                    words = words.replace(" " + name + " ", " ");
                }
            }
        }
        Set<String> others = Arrays.stream(words.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return new Credit(agencies, others);
    }

    /** The credit without brackets and "foto:" around it, as it belongs into its field. */
    static String undressed(String text) {
        Matcher dressed = DRESSED.matcher(text.strip());
        return dressed.matches() ? dressed.group("bare") : text.strip();
    }

    /** The same with nothing around its slashes, in the house's form: "Antara Foto/Nama". */
    static String inHouseForm(String text) {
        return undressed(text).replaceAll("\\s*/\\s*", "/");
    }

    boolean namesNobody() {
        return agencies.isEmpty() && others.isEmpty();
    }

    /** Whether the two name an agency together; a slip in its name is another matter. */
    boolean sharesAgency(Credit other) {
        return other.agencies.stream()
                .anyMatch(agency -> agencies.contains(agency)
                        || others.stream().anyMatch(word -> Alike.are(word, agency.toLowerCase(Locale.ROOT))));
    }

    /** Whether a word of the two is the same, or the same but for a letter. */
    boolean sharesName(Credit other) {
        return others.stream()
                .anyMatch(word -> other.others.contains(word)
                        || other.others.stream().anyMatch(each -> Alike.are(word, each)));
    }

    /** Whom the two name together. */
    Credit and(Credit other) {
        return new Credit(joined(agencies, other.agencies), joined(others, other.others));
    }

    private static Set<String> joined(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }
}
