package naskah.check.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.house.Weight;

/** KON-02: one name spelled in two ways: a rare form beside a frequent one, or two forms in the same company. */
final class NearNames implements ArticleRule {
    /** Offices, universities and clubs are shortened by one pattern: Kementan, Kemendag; Unpad, Unpas; Persik, Persis. */
    private static final Pattern OFFICE = Pattern.compile("kemen|permen|kepmen|di[rt]|kadi|wadi|pol(?:da|res|sek)|kapol|un[a-z]{2,3}$|pers[aei]");
    private static final Pattern JOINED = Pattern.compile("(?: \\p{Lu}\\p{L}*){0,3},? (?:dan|serta|dengan|melawan|mengalahkan|bersama|atas) (?:\\p{Lu}\\p{L}* ){0,3}");
    private static final Set<String> PLACES = Set.of(
            "desa", "dusun", "kampung", "kelurahan", "kecamatan", "kabupaten", "kota", "provinsi", "jalan", "gunung", "sungai",
            "pulau", "danau", "pantai", "kawasan", "wilayah", "distrik", "nagari", "di", "ke", "dari",
            "teluk", "selat", "tanjung", "san", "santa", "santo", "saint", "los", "las", "rio", "port", "puerto", "new");

    @Override
    public About about() {
        return new About("KON-02", Weight.WARNING, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Menteri Murat Nurtleu datang, kata Nurtleu.\nMenurut Nurtieu, rapat itu penting.",
                        "Rapat dibuka Dewi Lestari.\nMenurut Dewi Lestary, rapat itu penting."),
                List.of(
                        "Rapat dibuka Abdul Rahman. Menurut Rahman, rapat itu penting. Kata Rahmat Hidayat, belum.",
                        "Bandara Internasional dan Forum International dibuka. Forum Internasional ditutup.",
                        "Menurut Nurtleu, rapat itu penting."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        boolean dictionary = copy.context().spelling().isPresent();
        NameWords names = NameWords.of(
                copy.readings().stream().filter(reading -> isProse(reading.kind())),
                token -> dictionary && !copy.context().knows(token.lower()));
        Set<String> common = CommonWords.of(copy);
        List<String> words = names.words().stream()
                .filter(word -> !common.contains(word))
                .toList();
        List<Spot> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String other : words.subList(i + 1, words.size())) {
                if (Alike.mayBe(words.get(i), other) && !areOffices(words.get(i), other)) {
                    found.addAll(compared(copy, names, words.get(i), other));
                }
            }
        }
        return found.stream();
    }

    private static boolean areOffices(String a, String b) {
        return OFFICE.matcher(a).lookingAt() && OFFICE.matcher(b).lookingAt();
    }

    /** Captions are held against the body by a rule of their own. */
    private static boolean isProse(Kind kind) {
        return kind.isRunning() || kind == Kind.HEADING || kind == Kind.DECK;
    }

    private static List<Spot> compared(Copy copy, NameWords names, String a, String b) {
        boolean firstRarer = isRarer(names, a, b);
        String rare = firstRarer ? a : b;
        String usual = firstRarer ? b : a;
        if (names.company(rare).contains(usual) || isListed(names, rare, usual)) {
            return List.of();
        }
        boolean shared = names.company(rare).stream().anyMatch(names.company(usual)::contains);
        boolean same = shared ? Alike.inCompany(rare, usual) : isShortened(names, rare, usual);
        if (!same || NotNames.are(copy, names, a, b)) {
            return List.of();
        }
        String right = names.of(usual).getFirst().token().text();
        return names.of(rare).stream()
                .map(use -> new Spot(
                        use.reading(), Hit.at(use.token().start(), use.token().end()).saying(right)))
                .toList();
    }

    /** "Joko Wiratama dan Joki Wiratama": two people. */
    private static boolean isListed(NameWords names, String rare, String usual) {
        return names.of(rare).stream().anyMatch(one -> names.of(usual).stream()
                .filter(other -> other.reading() == one.reading())
                .anyMatch(other -> JOINED.matcher(between(one, other)).matches()));
    }

    private static String between(NameWords.Use one, NameWords.Use other) {
        int from = Math.min(one.token().end(), other.token().end());
        return one.reading().text().substring(from, Math.max(from, Math.max(one.token().start(), other.token().start())));
    }

    /** The word used less often; of two used alike, the one that stands alone, else the later. */
    private static boolean isRarer(NameWords names, String a, String b) {
        int difference = names.of(a).size() - names.of(b).size();
        return difference < 0 || difference == 0 && names.isAlone(a) && !names.isAlone(b);
    }

    /** A name by itself is that of somebody who was named in full before, or who is named otherwise all the time. */
    private static boolean isShortened(NameWords names, String rare, String usual) {
        if (!names.isAlone(rare) || !Alike.are(rare, usual) || isPlace(names, rare) || isPlace(names, usual)) {
            return false;
        }
        int few = names.of(rare).size();
        int many = names.of(usual).size();
        boolean close = Alike.distance(rare, usual) == 1;
        return close ? !names.isAlone(usual) || many >= 2 * few : few == 1 && many >= (names.isAlone(usual) ? 3 : 2);
    }

    /** "Desa Citatah" and "Kecamatan Cipatat" are two places. */
    static boolean isPlace(NameWords names, String word) {
        return names.of(word).stream().anyMatch(use -> use.reading().tokens().stream()
                .takeWhile(token -> token != use.token())
                .reduce((first, second) -> second)
                .filter(token -> PLACES.contains(token.lower()))
                .isPresent());
    }
}
