package naskah.check.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Set<String> LINKS = Set.of("dan", "serta", "bin", "binti", "van", "de", "al");
    private static final Set<String> ELSEWHERE =
            Set.of("di", "ke", "dari", "pada", "kantor", "gedung", "hotel", "jalan", "kawasan", "stadion", "pasar", "kota", "desa", "hari");
    private static final Set<String> DAYS = Set.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
    /** People without a name, and words that bring in somebody. */
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:bersama|didampingi|disaksikan|menerima|menyambut|kepada|mendampingi|diapit|di antara|para|warga|anggota|peserta"
                    + "|siswa|siswi|murid|mahasiswa|pelajar|petugas|pekerja|anak|seorang|sejumlah|tim|pemain|petani|nelayan|pedagang"
                    + "|penumpang|pengunjung|pembeli|wartawan|delegasi|rombongan|tamu|pasien|korban|tersangka|pejabat|rekan(?:nya)?"
                    + "|lawan(?:nya)?|atlet|dokter|perawat|polisi|tentara|prajurit|guru|orang|tokoh|kader|buruh|penari|penyanyi|istri(?:nya)?"
                    + "|suami(?:nya)?|ibu(?:nya)?|ayah(?:nya)?|keluarga|putra|putri|bayi|ulama|santri|pengusaha|relawan|pendukung|massa"
                    + "|menyalami|menjabat|mewawancarai|memeluk)\\b");
    private static final Pattern TOGETHER = Pattern.compile("\\b(?:berjabat tangan|bersalaman|berpelukan|berdampingan|berhadapan)\\b");
    private static final Pattern CONNECTORS =
            Pattern.compile("[\\s,;]*(?:dan|serta|bersama|dengan|didampingi|menyambut|menyalami)?[\\s,;]*");
    private static final Pattern ONE_MORE = Pattern.compile("^(?:,? dan|,? serta|,) (?=\\p{Lu})");
    /** "(kiri) Rina Kartika": the places stand before the names. */
    private static final Pattern PLACE_FIRST = Pattern.compile("^\\s*(?:\\p{L}+ ){0,4}\\([^)]*\\) \\p{Lu}.*", Pattern.DOTALL);

    @Override
    public About about() {
        return new About("BRT-13", Weight.WARNING, "usage");
    }

    @Override
    public boolean readsPhotosAlone() {
        return true;
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
            if (placings.isEmpty() || isPlaceFirst(caption, placings)) {
                return Stream.of();
            }
            return IntStream.range(0, placings.size())
                    .filter(i -> isNobody(caption, placings, i)
                            || isTwice(placings, i)
                            || isOutOfOrder(placings, i)
                            || isMiddleOfTwo(placings, i)
                            || isAlone(caption, placings)
                            || isFollowed(caption, placings, i))
                    .mapToObj(placings::get)
                    .limit(1)
                    .map(placing -> new Spot(caption, Hit.at(placing.start(), placing.end()).saying(placing.words())));
        });
    }

    private static boolean isPlaceFirst(Reading caption, List<Placing> placings) {
        return CONNECTORS.matcher(placings.getFirst().before()).matches()
                && PLACE_FIRST.matcher(caption.text()).matches();
    }

    /** Nothing but a post, or nothing at all, where the others have a name. */
    private static boolean isNobody(Reading caption, List<Placing> placings, int i) {
        Placing placing = placings.get(i);
        if (CONNECTORS.matcher(placing.before()).matches()) {
            return true;
        }
        boolean others = IntStream.range(0, placings.size()).anyMatch(j -> j != i && isNamed(caption, placings.get(j)));
        return others && isPostOnly(caption, placing);
    }

    /** A middle needs three. */
    private static boolean isMiddleOfTwo(List<Placing> placings, int i) {
        boolean middle = placings.get(i).order() == 0.5;
        return middle && placings.size() == 2 && i == 1 && isListed(placings.get(1).before())
                || middle && placings.size() == 2 && i == 0 && isListed(placings.get(1).before());
    }

    /** "Rina (kiri), Dewi (kanan), dan Budi Santoso": one name more than there are places. */
    private static boolean isFollowed(Reading caption, List<Placing> placings, int i) {
        if (i == 0 || i != placings.size() - 1 || placings.get(i).order() != 1) {
            return false;
        }
        String rest = caption.text().substring(placings.get(i).end());
        Matcher more = ONE_MORE.matcher(rest);
        int next = placings.get(i).end() + (more.find() ? more.end() : 0);
        return next > placings.get(i).end()
                && People.in(caption).stream().anyMatch(person -> person.start() >= next && person.start() - next < 40)
                || next > placings.get(i).end() && rest.startsWith(", dan") && nameAt(caption, next);
    }

    private static boolean nameAt(Reading caption, int at) {
        return caption.names().stream()
                .anyMatch(name -> name.start() == at && name.words().size() > 1 && !Titles.is(name.last().lower()));
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
        return placings.subList(0, i).stream().anyMatch(other -> other.order() == placings.get(i).order());
    }

    /** A plain list of names goes from left to right. */
    private static boolean isOutOfOrder(List<Placing> placings, int i) {
        if (i == 0 || placings.get(i - 1).order() <= placings.get(i).order()) {
            return false;
        }
        return isListed(placings.get(i).before());
    }

    /** Whether a name follows the one before it in a list, with no verb between them. */
    private static boolean isListed(String between) {
        boolean verb = List.of(between.split("[^\\p{L}-]+")).stream()
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .anyMatch(word -> !LINKS.contains(word));
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
                .anyMatch(name -> isPerson(caption, name));
        boolean together = TOGETHER.matcher(rest).find() && !rest.contains(" dengan ");
        return !people && (together || !COMPANY.matcher(rest).find());
    }

    /** Not a day, a month, or what stands behind "di", "ke", "dari": a place. */
    private static boolean isPerson(Reading caption, Name name) {
        String before = caption.text().substring(0, name.start()).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !Titles.is(name.last().lower()) && !ELSEWHERE.contains(word) && !DAYS.contains(name.words().getFirst().lower());
    }
}
