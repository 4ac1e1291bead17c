package naskah.check.story;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PhotoFacts;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-18: the words of a picture that is shown mirrored speak of left and right. */
final class MirroredPicture implements ArticleRule {
    /** Not the left of politics, and not a name, as "Way Kanan". */
    private static final Pattern SIDE = Pattern.compile(
            "(?<![\\p{L}-])(?<!\\b(?:[Ss]ayap|[Pp]artai|[Pp]olitik|[Hh]aluan|[Kk]elompok|[Gg]olongan|[Aa]liran) )"
                    + "(?<!\\p{Lu}\\p{L}{1,20} (?=\\p{Lu}))(?:[Kk]iri|[Kk]anan|[Ll]eft|[Rr]ight)(?![\\p{L}])");

    @Override
    public About about() {
        return new About("BRT-18", Weight.WARNING, "usage");
    }

    @Override
    public boolean readsPhotosAlone() {
        return true;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "foto: CMG; ; cermin\ntakarir: Rina Kartika (kiri) dan Dewi Lestari (kanan).\nkredit: CMG",
                        "foto: CMG; ; cermin\ntakarir: Rina Kartika (kedua dari kanan) membuka rapat.\nkredit: CMG",
                        "foto: CMG; ; cermin\nalt: Seorang menteri berdiri di sebelah kiri meja."),
                List.of(
                        "foto: CMG; ; cermin\ntakarir: Rina Kartika membuka rapat.\nkredit: CMG",
                        "foto: CMG; ; cermin\ntakarir: Pendukung partai sayap kiri di Way Kanan.\nkredit: CMG",
                        "foto: CMG\ntakarir: Rina Kartika (kiri) dan Dewi Lestari (kanan).\nkredit: CMG"));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        return copy.readings().stream()
                .filter(reading -> reading.kind() == Kind.CAPTION || reading.kind() == Kind.ALT)
                .filter(reading -> copy.photoOf(reading).filter(PhotoFacts::mirrored).isPresent())
                .flatMap(MirroredPicture::sides);
    }

    private static Stream<Spot> sides(Reading reading) {
        return reading.find(SIDE).map(side -> new Spot(reading, Hit.at(side.start(), side.end())));
    }
}
