package naskah.check.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        NameWords names = NameWords.of(copy.readings().stream().filter(reading -> isProse(reading.kind())));
        Set<String> common = CommonWords.of(copy);
        List<String> words = names.words().stream().filter(word -> !common.contains(word)).toList();
        List<Spot> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String other : words.subList(i + 1, words.size())) {
                if (Alike.are(words.get(i), other)) {
                    found.addAll(compared(names, words.get(i), other));
                }
            }
        }
        return found.stream();
    }

    /** Captions are held against the body by a rule of their own. */
    private static boolean isProse(Kind kind) {
        return kind.isRunning() || kind == Kind.HEADING || kind == Kind.DECK;
    }

    private static List<Spot> compared(NameWords names, String a, String b) {
        boolean firstRarer = names.of(a).size() < names.of(b).size();
        String rare = firstRarer ? a : b;
        String usual = firstRarer ? b : a;
        Set<String> company = names.company(rare);
        boolean shared = company.stream().anyMatch(names.company(usual)::contains);
        boolean alone = company.isEmpty() && names.of(usual).size() >= 2 * names.of(rare).size();
        if (!shared && !alone) {
            return List.of();
        }
        String right = names.of(usual).getFirst().token().text();
        return names.of(rare).stream()
                .map(use -> new Spot(
                        use.reading(), Hit.at(use.token().start(), use.token().end()).saying(right)))
                .toList();
    }
}
