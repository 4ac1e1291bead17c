package naskah.check.story;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Name;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-13: "(kiri)", "(tengah)", "(kanan)" do not fit the number of people in the caption or the order of their names. */
final class CaptionPlaces implements ArticleRule {
    private static final Pattern LISTED = Pattern.compile("^(?:,| dan|, dan|;| serta)?\\s+\\p{L}.*", Pattern.DOTALL);
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:bersama|dengan|dan|serta|didampingi|disaksikan|menerima|menyambut|kepada|mendampingi|diapit|ketika|saat|di antara"
                    + "|para|warga|anggota|peserta|siswa|petugas|pekerja|anak|seorang|sejumlah|dua|tiga|tim|pemain|memeriksa|menyerahkan|menyalami|menjabat)\\b");
    private static final Pattern TOGETHER = Pattern.compile("\\b(?:berjabat tangan|bersalaman|berpelukan|berdampingan|berhadapan)\\b");

    @Override
    public About about() {
        return new About("BRT-13", Weight.WARNING, "agency captions");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "takarir: Rina Kartika (kanan), Dewi Lestari (kiri) berjabat tangan.",
                        "takarir: Rina Kartika (kiri), Menteri Luar Negeri (kanan) berjabat tangan.",
                        "takarir: Rina Kartika (kiri) berjabat tangan.",
                        "takarir: Rina Kartika (kiri) dan Dewi Lestari (kiri).",
                        "takarir: Rina Kartika (kiri), (kanan) di Astana."),
                List.of(
                        "takarir: Rina Kartika (kiri), Dewi Lestari (tengah), dan Budi Santoso (kanan).",
                        "takarir: Rina Kartika (kanan) berbincang dengan Dewi Lestari (kiri).",
                        "takarir: Rina Kartika (tengah) bersama para siswa.",
                        "takarir: Petugas (kiri) memeriksa warga.",
                        "takarir: Rina Kartika (kiri) menyambut Dewi Lestari (kedua dari kanan) dan Budi Santoso (kanan)."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        return copy.of(Kind.CAPTION).flatMap(caption -> {
            List<Placing> placings = Placing.in(caption.text());
            return IntStream.range(0, placings.size())
                    .filter(i -> isNobody(caption, placings, i)
                            || isTwice(placings, i)
                            || isOutOfOrder(placings, i)
                            || isAlone(caption, placings))
                    .mapToObj(i -> placings.get(i))
                    .limit(1)
                    .map(placing -> new Spot(caption, Hit.at(placing.start(), placing.end()).saying(placing.words())));
        });
    }

    /** Nothing but a post, or nothing at all, where the others have a name. */
    private static boolean isNobody(Reading caption, List<Placing> placings, int i) {
        Placing placing = placings.get(i);
        if (placing.before().chars().noneMatch(Character::isLetter)) {
            return true;
        }
        boolean others = IntStream.range(0, placings.size()).anyMatch(j -> j != i && isNamed(caption, placings.get(j)));
        return others && isPostOnly(caption, placing);
    }

    private static boolean isNamed(Reading caption, Placing placing) {
        return last(caption, placing).filter(name -> !Titles.is(name.last().lower())).isPresent();
    }

    private static boolean isPostOnly(Reading caption, Placing placing) {
        return last(caption, placing)
                .filter(name -> name.words().size() > 1)
                .filter(name -> name.words().stream().allMatch(word -> Titles.is(word.lower())))
                .filter(name -> Titles.isHead(name.words().getFirst().lower()))
                .isPresent();
    }

    /** The name that ends right before the placing. */
    private static Optional<Name> last(Reading caption, Placing placing) {
        return caption.names().stream()
                .filter(name -> name.end() <= placing.start() && placing.start() - name.end() <= 1)
                .findFirst();
    }

    private static boolean isTwice(List<Placing> placings, int i) {
        boolean outermost = placings.get(i).order() == 0 || placings.get(i).order() == 1;
        return outermost && placings.subList(0, i).stream().anyMatch(other -> other.order() == placings.get(i).order());
    }

    /** A plain list of names goes from left to right. */
    private static boolean isOutOfOrder(List<Placing> placings, int i) {
        if (i == 0 || placings.get(i - 1).order() <= placings.get(i).order()) {
            return false;
        }
        String between = placings.get(i).before();
        boolean verb = List.of(between.split("[^\\p{L}-]+")).stream()
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .anyMatch(word -> !word.equals("dan") && !word.equals("serta") && !word.equals("bin") && !word.equals("binti"));
        return !verb && LISTED.matcher(between).matches();
    }

    /** One side named, nobody on the other. */
    private static boolean isAlone(Reading caption, List<Placing> placings) {
        if (placings.size() != 1 || placings.getFirst().order() == 0.5 || !isNamed(caption, placings.getFirst())) {
            return false;
        }
        Placing only = placings.getFirst();
        String rest = caption.text().substring(0, only.start()) + caption.text().substring(only.end());
        boolean people = caption.names().stream()
                .filter(name -> name.start() > only.end() || name.end() < only.start() - 1)
                .anyMatch(name -> !Titles.is(name.last().lower()));
        return !people && (TOGETHER.matcher(rest).find() && !rest.contains(" dengan ") || !COMPANY.matcher(rest).find());
    }
}
