package naskah.photo.caption;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.photo.PhotoMetadata;

/** A sentence with blanks in braces, "{orang} di {kota}, {tanggal}.", filled from what each photo says, whole or not at all. */
public record CaptionTemplate(String text) {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    /** The names in braces that are no blank's. */
    public List<String> unknown() {
        return names().filter(name -> Blank.named(name).isEmpty()).distinct().toList();
    }

    /** The blanks for which the photo has nothing; with one of these there is no sentence. */
    public List<Blank> missing(PhotoMetadata words) {
        return names().flatMap(name -> Blank.named(name).stream())
                .distinct()
                .filter(blank -> blank.of(words).isEmpty())
                .toList();
    }

    /** The sentence for a photo; empty when something is missing or a blank is unknown. */
    public Optional<String> filled(PhotoMetadata words) {
        if (text.isBlank() || !unknown().isEmpty() || !missing(words).isEmpty()) {
            return Optional.empty();
        }
        Matcher braces = BRACES.matcher(text);
        return Optional.of(braces.replaceAll(blank -> Matcher.quoteReplacement(value(blank, words))).strip());
    }

    private static String value(MatchResult blank, PhotoMetadata words) {
        return Blank.named(blank.group(1)).flatMap(known -> known.of(words)).orElseThrow();
    }

    private Stream<String> names() {
        return BRACES.matcher(text).results().map(found -> found.group(1));
    }
}
