package naskah.check.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-11: what belonged to the page that the text was copied from: "banner", "Komentar", tags, character references. */
final class SiteLeftovers implements PassageRule {
    private static final Set<String> LINES = Set.of(
            "banner", "komentar", "berita lainnya", "berita terkait", "advertisement", "iklan", "bagikan", "share",
            "scroll to continue with content", "scroll to resume content", "halaman selanjutnya", "halaman berikutnya",
            "selengkapnya", "baca selengkapnya", "lanjutkan membaca", "lihat juga", "topik terkait", "tag terpopuler",
            "artikel terkait", "video terkait", "tulis komentar", "kirim komentar", "loading", "copy link", "salin tautan");
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|em|strong|img|h[1-6]|ul|ol|li|script|iframe|table|tr|td)\\b[^<>]{0,200}>"
                    + "|&(?:nbsp|amp|quot|ldquo|rdquo|lsquo|rsquo|ndash|mdash|hellip|#\\d{2,5});"
                    + "|\\*\\*(?=\\p{L})|(?<=\\p{L})\\*\\*|\\[/?(?:caption|embed|gallery|video|gambas)\\b[^\\]]{0,80}\\]|\\{\\{[^}]{0,80}}}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return new About("BRT-11", Weight.ERROR, "house");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Harga naik.\nbanner", "Harga naik.\nBerita Lainnya", "Harga&nbsp;beras naik.", "Harga <b>beras</b> naik."),
                List.of("Sebuah banner dipasang di jalan itu.", "Komentar warga beragam.", "Suhu < 30 derajat."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        String line = reading.text().strip().replaceAll("[\\s.:…]+$", "").toLowerCase(Locale.ROOT);
        if (LINES.contains(line) && (reading.passage().isInBody() || line.equals("banner"))) {
            return Stream.of(Hit.at(0, reading.text().length()));
        }
        return reading.find(MARKUP).map(match -> Hit.at(match.start(), match.end()));
    }
}
