package naskah.check.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Token;
import naskah.house.Weight;

/** KON-06: one person in two posts that exclude each other, with no "mantan" or "calon" to explain it. */
final class ChangingPost implements ArticleRule {
    private static final Set<String> RANKS = Set.of(
            "presiden", "perdana menteri", "menteri", "gubernur", "bupati", "wali kota", "ketua", "kapolri", "kapolda",
            "kapolres", "kapolsek", "camat", "lurah", "rektor");
    private static final Set<String> OTHERWISE = Set.of("mantan", "eks", "calon", "bekas", "dulu", "kala", "merangkap", "sekaligus", "terpilih", "dan");

    private record Held(Person person, String rank, String field) {}

    @Override
    public About about() {
        return new About("KON-06", Weight.WARNING, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Wakil Perdana Menteri Murat Nurtleu tiba.\nPerdana Menteri Murat Nurtleu lalu berpidato.",
                        "Bupati Rina Kartika hadir.\nWali Kota Rina Kartika lalu pulang."),
                List.of(
                        "Bupati Rina Kartika hadir.\nBupati Rina Kartika lalu pulang.",
                        "Bupati Rina Kartika hadir.\nMantan Wali Kota Rina Kartika itu lalu pulang.",
                        "Ketua DPR Rina Kartika hadir bersama Wakil Ketua DPR Dewi Lestari."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Map<String, Held> first = new HashMap<>();
        return People.in(copy).stream()
                .filter(person -> person.words().size() > 1)
                .flatMap(person -> held(person).stream())
                .filter(held -> differs(first.putIfAbsent(held.person().text(), held), held))
                .map(held -> new Spot(
                        held.person().reading(),
                        Hit.at(held.person().post().getFirst().start(), held.person().end())
                                .saying(first.get(held.person().text()).rank())));
    }

    private static boolean differs(Held before, Held now) {
        if (before == null) {
            return false;
        }
        boolean portfolio = now.rank().equals("menteri") && before.rank().equals("menteri")
                && !before.field().isEmpty() && !now.field().isEmpty() && !before.field().equals(now.field());
        return !before.rank().equals(now.rank()) || portfolio;
    }

    private static Optional<Held> held(Person person) {
        List<String> words = person.post().stream().map(Token::lower).toList();
        int at = words.size() > 0 && words.getFirst().equals("wakil") ? 1 : 0;
        for (int length = 2; length > 0; length--) {
            if (words.size() >= at + length) {
                String rank = String.join(" ", words.subList(at, at + length));
                if (RANKS.contains(rank) && !isExplained(person)) {
                    String field = words.size() > at + length ? words.get(at + length) : "";
                    return Optional.of(new Held(person, at == 1 ? "wakil " + rank : rank, field));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isExplained(Person person) {
        int start = person.post().getFirst().start();
        return person.reading().tokens().stream()
                .filter(token -> token.start() > start - 25 && token.start() < person.end() + 25)
                .anyMatch(token -> OTHERWISE.contains(token.lower()));
    }
}
