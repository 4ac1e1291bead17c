package naskah.check.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-04: a picture without a credit, or with one that is off the house's form, misspells its agency or is not its own. */
final class PhotoCredit implements ArticleRule {
    private static final Pattern TYPED =
            Pattern.compile("\\s*(?:\\((?:(?:foto|photo)\\s*[:/]\\s*[^()]+|(?<code>[^()]{2,40}))\\)|\\[[^\\]]+\\])\\.?$", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return new About("BRT-04", Weight.WARNING, "house");
    }

    @Override
    public boolean readsPhotosAlone() {
        return true;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "takarir: Rina Kartika membuka rapat di Astana.",
                        "takarir: Rina Kartika membuka rapat.\nkredit: [foto: CRI]",
                        "takarir: Rina Kartika membuka rapat.\nkredit: Xinhau",
                        "takarir: Rina Kartika membuka rapat (CMG)\nkredit: CMG",
                        "foto: ANTARA FOTO/Dewi Lestari; ANTARA\ntakarir: Rina Kartika membuka rapat.\nkredit: Reuters",
                        "foto: ANTARA FOTO/Dewi Lestari\ntakarir: Rina Kartika membuka rapat.\nkredit: Dewi Lestari"),
                List.of(
                        "takarir: Rina Kartika membuka rapat.\nkredit: CMG",
                        "takarir: Rina Kartika (kiri) membuka rapat (20/5).\nkredit: Antara/Dewi Lestari",
                        "foto: ANTARA FOTO / Dewi Lestari; ANTARA\ntakarir: Rina Kartika membuka rapat.\nkredit: Antara/Dewi Lestari",
                        "Rapat dibuka tanpa foto."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Stream<Spot> missing = copy.of(Kind.CAPTION)
                .filter(caption -> copy.creditOf(caption).isEmpty())
                .map(caption -> Spot.whole(caption, ""));
        Stream<Spot> typed = copy.of(Kind.CAPTION)
                .filter(caption -> copy.creditOf(caption).isPresent())
                .flatMap(PhotoCredit::typed);
        Stream<Spot> given = copy.of(Kind.CREDIT).flatMap(credit -> given(credit, copy));
        return Stream.of(missing, noCaption(copy), typed, given, CreditOfPhoto.spots(copy)).flatMap(spots -> spots);
    }

    /** A picture with neither caption nor credit has only the headline by which to speak of it. */
    private static Stream<Spot> noCaption(Copy copy) {
        boolean bare = !copy.article().banner().photo().isEmpty()
                && copy.readings().stream().noneMatch(each -> each.place().equals("banner") && each.kind() != Kind.ALT);
        return bare ? copy.headline().stream().map(headline -> Spot.whole(headline, "")) : Stream.of();
    }

    /** A credit typed at the end of the caption beside the one in its field. */
    private static Stream<Spot> typed(Reading caption) {
        Matcher end = TYPED.matcher(caption.text());
        if (!end.find() || end.group("code") != null && !isAgency(end.group("code"))) {
            return Stream.of();
        }
        int start = end.start() + end.group().indexOf(end.group().strip());
        return Stream.of(new Spot(caption, Hit.at(start, end.end()).saying(end.group().strip())));
    }

    private static Stream<Spot> given(Reading credit, Copy copy) {
        String text = credit.text().strip();
        String bare = Credit.undressed(text);
        if (!bare.equals(text)) {
            return Stream.of(new Spot(credit, Hit.at(0, credit.text().length(), bare).saying(bare)));
        }
        Set<String> own = copy.context().house().outlets().stream()
                .flatMap(outlet -> Stream.of(outlet.name().toLowerCase(Locale.ROOT).split(" ")))
                .collect(Collectors.toSet());
        return credit.words()
                .filter(token -> !Agency.isOne(token.lower()) && !own.contains(token.lower()))
                .flatMap(token -> Agency.all().stream()
                        .filter(agency -> Alike.are(token.lower(), agency.word()))
                        .limit(1)
                        .map(agency -> new Spot(
                                credit, Hit.at(token.start(), token.end(), agency.name()).saying(agency.name()))));
    }

    private static boolean isAgency(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream().anyMatch(Agency::isOne);
    }
}
