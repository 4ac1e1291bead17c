package naskah.article;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words in which people write dates: Indonesian first, old spellings and English beside it, all lower-case. */
final class TimeWords {
    static final Map<String, Integer> MONTHS = numbered(
            1,
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agt agust ags agu aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec");

    static final Map<String, DayOfWeek> WEEKDAYS = numbered(
                    1,
                    "senin senen monday sen mon",
                    "selasa tuesday sel tue tues",
                    "rabu rebo wednesday rab wed",
                    "kamis kemis thursday kam thu thur thurs",
                    "jumat jum'at friday jum fri",
                    "sabtu saturday sab sat",
                    "minggu ahad sunday min mgg sun")
            .entrySet()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> DayOfWeek.of(entry.getValue())));

    /** Days from today. */
    static final Map<String, Integer> RELATIVE = numbered(
            -2,
            "kemarin dulu|kemarin lusa|day before yesterday",
            "kemarin|yesterday",
            "hari ini|today",
            "besok|esok|tomorrow",
            "lusa|day after tomorrow");

    static final Pattern NOW = Pattern.compile("\\b(?:sekarang|saat ini|now)\\b");

    private TimeWords() {}

    /** One alternative for each word, longest first, so that a word is never cut by its own abbreviation. */
    static String anyOf(Map<String, ?> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, Integer> numbered(int first, String... lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            int number = first + i;
            String separator = lines[i].contains("|") ? "\\|" : " ";
            Arrays.stream(lines[i].split(separator)).forEach(word -> numbers.put(word, number));
        }
        return Map.copyOf(numbers);
    }
}
