package naskah.check.story;

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

/** BRT-05: a caption shows a person whom the article does not name. */
final class StrangerInCaption implements ArticleRule {
    @Override
    public About about() {
        return new About("BRT-05", Weight.WARNING, "internal");
    }

    @Override
    public Examples examples() {
        String body = "\nRapat dibuka Bupati Dewi Lestari, kata panitia.\nIa didampingi camat.";
        return new Examples(
                List.of("takarir: Bupati Rina Kartika membuka rapat." + body, "takarir: Rina Kartika (kiri) dan Dewi Lestari (kanan)." + body),
                List.of("takarir: Bupati Dewi Lestari membuka rapat." + body, "takarir: Suasana rapat di Pasar Minggu." + body));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        if (copy.running().isEmpty()) {
            return Stream.of();
        }
        Set<String> body = BodyWords.of(copy);
        return copy.of(Kind.CAPTION)
                .flatMap(caption -> People.in(caption).stream())
                .filter(person -> person.words().stream().noneMatch(word -> isKnown(word.lower(), body)))
                .map(person -> new Spot(person.reading(), Hit.at(person.start(), person.end())));
    }

    /** A word that is only spelled otherwise in the body belongs to another rule. */
    private static boolean isKnown(String word, Set<String> body) {
        return word.length() > 2 && (body.contains(word) || body.stream().anyMatch(other -> Alike.are(word, other)));
    }
}
