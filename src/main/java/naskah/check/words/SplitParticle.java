package naskah.check.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** PAR-04: -lah, -kah or -nya written apart from its word: apa kah. */
final class SplitParticle implements PassageRule {
    private static final Pattern APART = Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}*\\p{Ll})[ -](lah|kah|nya)(?![\\p{L}\\p{N}-])");
    private static final Set<String> SPOKEN = Set.of("ya", "iya", "yo", "oke", "ok", "hmm", "nah", "tuhan", "allah");

    @Override
    public About about() {
        return new About("PAR-04", Weight.ERROR, "EYD V (2022) KE01");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Apa kah ia datang?", "Baca lah buku itu.", "Rumah nya terbakar."),
                List.of("Apakah ia datang?", "Bacalah buku itu.", "Rumahnya terbakar.", "“Lah, kok hilang?” katanya."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(APART)
                .filter(match -> !SPOKEN.contains(match.group(1).toLowerCase(Locale.ROOT)) && !reading.isEmphasised(match.start()))
                .filter(match -> isWord(match.group(1), startsSentence(reading, match.start()), context))
                .map(match -> hit(match, match.group(2).equals("lah") && reading.isQuoted(match.start())));
    }

    private static Hit hit(MatchResult match, boolean spoken) {
        String right = match.group(1) + match.group(2);
        Hit hit = Hit.at(match.start(), match.end(), right).saying(right);
        return spoken ? hit.atMost(Weight.NOTE) : hit;
    }

    private static boolean startsSentence(Reading reading, int start) {
        return reading.sentence(start).filter(sentence -> sentence.start() == start).isPresent();
    }

    /** Foreign words and names keep the hyphen before -nya; the first word of a sentence has its capital from there. */
    private static boolean isWord(String word, boolean first, Context context) {
        boolean name = Character.isUpperCase(word.charAt(0)) && word.length() >= 6 && !first;
        return !name && context.knows(word.toLowerCase(Locale.ROOT));
    }
}
