package naskah.check.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-03: a dateline missing from news, off the house's form, or typed into the first paragraph. */
final class TypedDateline implements ArticleRule {
    private static final Pattern TYPED = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{L}' ]{2,25}?)(?<outlet>,? ?\\([^)]{2,25}\\)|, [\\p{L}. ]{2,30}?)?\\s*(?:--|[-–—])\\s+(?=[\\p{Lu}\"“])");
    private static final Set<String> NEWS = Set.of("nasional", "internasional", "daerah", "national", "international");
    private static final int LONG_ENOUGH = 120;

    @Override
    public About about() {
        return new About("BRT-03", Weight.WARNING, "house");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "kota: Astana\nASTANA, Warta Naskah - Rapat dibuka kemarin.",
                        "Jakarta (ANTARA) - Rapat dibuka kemarin.",
                        "kota: ASTANA\nRapat dibuka di Astana."),
                List.of("kota: Astana\nRapat dibuka di Astana.", "Rina Kartika - ketua panitia - membuka rapat."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Reading> running = copy.running();
        if (running.isEmpty()) {
            return Stream.of();
        }
        Reading first = running.getFirst();
        Matcher typed = TYPED.matcher(first.text());
        if (typed.find() && isPlace(typed)) {
            return Stream.of(new Spot(first, Hit.at(0, typed.end("place")).saying(typed.group("place"))));
        }
        String place = copy.article().dateline().place().strip();
        if (isOffForm(place, copy) || place.isEmpty() && needsOne(copy, running)) {
            return Stream.of(new Spot(first, Hit.at(0, first.tokens().getFirst().end()).saying(place)));
        }
        return Stream.of();
    }

    private static boolean isPlace(Matcher typed) {
        String place = typed.group("place");
        boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
        boolean known = List.of(place.toLowerCase(Locale.ROOT).split(" ")).stream().allMatch(Titles::isPlace);
        return known || capitals && typed.group("outlet") != null;
    }

    private static boolean isOffForm(String place, Copy copy) {
        boolean capitals = place.length() > 3 && place.equals(place.toUpperCase(Locale.ROOT));
        boolean small = !place.isEmpty() && Character.isLowerCase(place.charAt(0));
        boolean marks = place.contains(" - ") || place.endsWith(",") || place.endsWith("-");
        return capitals && !copy.context().house().forms().dateline().capitals() || small || marks;
    }

    private static boolean needsOne(Copy copy, List<Reading> running) {
        return NEWS.contains(copy.article().filing().category().toLowerCase(Locale.ROOT))
                && running.stream().mapToLong(reading -> reading.words().count()).sum() >= LONG_ENOUGH;
    }
}
