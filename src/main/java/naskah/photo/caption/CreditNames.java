package naskah.photo.caption;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of sources look like, and what only looks like one. */
final class CreditNames {
    private static final int LONGEST = 80;
    /** Agencies that credits name in small letters after the first. */
    private static final Set<String> AGENCIES = Set.of(
            "antara", "antara foto", "xinhua", "reuters", "kyodo", "bernama", "yonhap", "bloomberg", "getty images", "getty",
            "anadolu", "sputnik", "tass", "shutterstock", "pixabay", "unsplash", "istimewa", "instagram", "youtube");
    /** Short forms that captions introduce in brackets and that give no pictures. */
    private static final Set<String> BODIES = Set.of(
            "PBB", "WHO", "IMF", "NATO", "ASEAN", "OPEC", "UE", "AS", "RI", "DPR", "MPR", "DPD", "DPRD", "KPK", "TNI", "ASN",
            "PNS", "BUMN", "BUMD", "UMKM", "APBN", "APBD", "KTP", "SIM", "KTT", "HUT", "WIB", "WITA", "WIT", "RSUD", "SD", "SMP",
            "SMA", "SMK", "VIP");
    private static final Set<String> MINOR = Set.of("dan", "di", "ke", "dari", "untuk", "bagi", "of", "the", "and", "for");
    private static final Set<String> INSIDE =
            Set.of("dan", "milik", "via", "untuk", "pribadi", "of", "the", "and", "for", "by", "oleh", "bin", "binti", "van", "de",
                    "al");
    private static final Pattern POSITION = Pattern.compile(
            "(?:dari |paling |nomor |no\\. |dua |tiga |ke-?\\w+ )?"
                    + "(?:kiri|kanan|tengah|atas|bawah|depan|belakang|left|right|cent(?:er|re)|top|bottom|front|back)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NO_CREDIT = Pattern.compile("(?:foto|photo|ilustrasi|illustration)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILED = Pattern.compile(
            "(?:dok|dokumentasi|dokumen|istimewa|ist|arsip|humas|tangkapan layar)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{Lu}0-9&.-]{1,11}(?: [\\p{Lu}0-9&.-]{2,12}){0,2}(?: (?:Foto|Photo|Images|News))?");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?][\"”’']?");
    private static final Pattern SENTENCES = Pattern.compile("(?i)(?<!\\b(?:dok|ist|dr|drs|\\p{L}))\\.\\s|\\s[-–—|]\\s|\\R");
    private static final Pattern SHORT = Pattern.compile("(?i)(?:.*[\\s/])?(?:dok|ist|dr|drs|\\p{L})");

    private CreditNames() {}

    /** Whether words in brackets after this text name where a picture is from. */
    static boolean isSource(String words, String before) {
        if (words.length() < 2 || words.length() > LONGEST || isPosition(words)) {
            return false;
        }
        boolean known = FILED.matcher(words).matches() || AGENCIES.contains(lower(words));
        return known || (words.contains("/") ? isPair(words) : CAPITALS.matcher(words).matches() && !isIntroduced(words, before));
    }

    /** Whether a printed line may end in these words as its credit. */
    static boolean mayBeCredit(String words) {
        return words.length() >= 2
                && words.length() <= 40
                && words.indexOf('(') < 0
                && words.codePoints().noneMatch(Character::isDigit)
                && Character.isUpperCase(words.codePointAt(0))
                && !isPosition(words)
                && !NO_CREDIT.matcher(words).matches();
    }

    /** "ANTARA FOTO/Nama/foc", "Nama/Antara": names of which one is an agency's. */
    static boolean isSignature(String words) {
        return words.contains("/")
                && words.length() <= LONGEST
                && isPair(words)
                && Arrays.stream(words.split("/")).map(String::strip).anyMatch(CreditNames::isAgency);
    }

    /** Whether the words after a label are names rather than a sentence. */
    static boolean isName(String words) {
        String credit = words.strip();
        if (credit.length() < 2 || credit.length() > LONGEST || credit.contains(": ") || isPosition(credit)) {
            return false;
        }
        if (FILED.matcher(credit).matches() && !SENTENCES.matcher(credit).find() && credit.split("\\s+").length <= 8) {
            return true;
        }
        return Arrays.stream(credit.split("\\s+")).allMatch(CreditNames::isNameWord);
    }

    /** Whether a stop after the words only shortens them. */
    static boolean isShort(String words) {
        return SHORT.matcher(words.strip()).matches();
    }

    private static boolean isNameWord(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first)
                || first == '@'
                || first == '/'
                || first == '&'
                || INSIDE.contains(lower(word))
                || word.matches("[\\w-]+(?:\\.[\\w-]+)+")
                || word.matches("\\p{L}+/\\p{Lu}.*");
    }

    private static boolean isAgency(String part) {
        return AGENCIES.contains(lower(part))
                || part.matches("\\p{Lu}{2,}(?: (?:FOTO|PHOTO|Foto|Photo|IMAGES|Images))?") && !BODIES.contains(part);
    }

    /** Names with strokes between; initials of editors may stand in small letters after the first. */
    private static boolean isPair(String words) {
        List<String> parts = Arrays.stream(words.split("/")).map(String::strip).toList();
        boolean letters = parts.stream().allMatch(part -> part.length() >= 2 && part.codePoints().noneMatch(Character::isDigit));
        return letters
                && parts.size() > 1
                && isName(parts.getFirst())
                && parts.stream().skip(1).allMatch(part -> isName(part) || part.matches("\\p{Ll}{2,4}"))
                && parts.stream().skip(1).anyMatch(CreditNames::isName)
                && parts.stream().noneMatch(CreditNames::isPosition);
    }

    /** Whether the capitals shorten the words before them: "Komisi Pemberantasan Korupsi (KPK)". */
    private static boolean isIntroduced(String capitals, String before) {
        if (before.isEmpty() || ENDED.matcher(before).matches()) {
            return false;
        }
        List<String> words = Arrays.stream(before.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !MINOR.contains(lower(word)))
                .toList();
        String letters = capitals.replaceAll("[^\\p{L}]", "");
        StringBuilder initials = new StringBuilder();
        words.subList(Math.max(0, words.size() - letters.length()), words.size())
                .forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return BODIES.contains(capitals) || initials.toString().equalsIgnoreCase(letters);
    }

    private static boolean isPosition(String words) {
        return POSITION.matcher(words).matches();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
