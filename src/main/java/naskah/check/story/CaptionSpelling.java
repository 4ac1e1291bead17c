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

/** BRT-14: a name in a caption is spelled otherwise than in the body. */
final class CaptionSpelling implements ArticleRule {
    @Override
    public About about() {
        return new About("BRT-14", Weight.ERROR, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "takarir: Menteri Murat Nurtieu (kiri).\nRapat dibuka Murat Nurtleu.",
                        "takarir: Dewi Lestary membuka rapat.\nRapat dibuka Dewi Lestari."),
                List.of(
                        "takarir: Murat Nurtleu (kiri).\nRapat dibuka Murat Nurtleu.",
                        "takarir: Rahmat Hidayat menyambut tamu.\nRapat dibuka Abdul Rahman."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        NameWords body = NameWords.of(copy.body(), token -> false);
        Set<String> common = CommonWords.of(copy);
        NameWords captions = NameWords.of(
                copy.readings().stream().filter(each -> each.kind() == Kind.CAPTION || each.kind() == Kind.ALT), token -> false);
        return captions.words().stream()
                .filter(word -> body.of(word).isEmpty() && !common.contains(word))
                .flatMap(word -> body.words().stream()
                        .filter(other -> !common.contains(other) && Alike.are(word, other))
                        .filter(other -> Alike.distance(word, other) == 1 || !NearNames.isPlace(captions, word))
                        .filter(other -> agree(captions.company(word), body.company(other)))
                        .limit(1)
                        .flatMap(other -> spots(captions.of(word), body.of(other).getFirst().token().text())));
    }

    /** Other words beside the name must not speak of another person. */
    private static boolean agree(Set<String> caption, Set<String> body) {
        return caption.isEmpty() || body.isEmpty() || caption.stream().anyMatch(body::contains);
    }

    private static Stream<Spot> spots(List<NameWords.Use> uses, String right) {
        return uses.stream().map(use -> new Spot(
                use.reading(), Hit.at(use.token().start(), use.token().end(), right).saying(right)));
    }
}
