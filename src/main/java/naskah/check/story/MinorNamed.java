package naskah.check.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;

/**
 * ETK-01: a child who is a victim, a witness or a suspect can be known by name or school.
 *
 * <p>The guideline asks for silence about the identity of a child in a matter of law, and lets a child be named who
 * wins a prize or is missing; initials, and names said to be changed, are no identity.
 */
final class MinorNamed implements ArticleRule {
    @Override
    public About about() {
        return new About("ETK-01", Weight.STOP, "Pedoman Pemberitaan Ramah Anak 1, 9; Kode Etik Jurnalistik 5");
    }

    @Override
    public boolean readsPhotosAlone() {
        return true;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Polisi memeriksa pelaku pencurian, Rudi Hartono (15), kemarin.",
                        "Siswi SMP Negeri 3 Demak berinisial RK (14) menjadi korban pelecehan.",
                        "Korban pencabulan itu bernama Rina Kartika, siswi kelas dua SMP.",
                        "Rina Kartika yang masih berusia 15 tahun menjadi korban perundungan."),
                List.of(
                        "Rina Kartika (15), siswi SMP Negeri 3 Demak, menjuarai olimpiade sains.",
                        "Siswi SMP berinisial RK (14) menjadi korban pelecehan.",
                        "Bunga (14), bukan nama sebenarnya, menjadi korban pencabulan.",
                        "Pelaku, Budi Santoso (45), mencabuli siswi SMP berinisial RK (14).",
                        "Rina Kartika (15) hilang sejak Minggu, kata ibunya.",
                        "Terdakwa Budi Santoso dihukum 15 tahun penjara karena pembunuhan."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Reading> readings = copy.readings().stream().filter(reading -> reading.kind() != Kind.CREDIT).toList();
        String headline = copy.headline().map(Reading::text).orElse("");
        return IntStream.range(0, readings.size())
                .filter(i -> ChildCase.mayConcern(readings.get(i).text()))
                .filter(i -> !ChildCase.isInvented(headline, readings.get(i).text()))
                .filter(i -> ChildCase.isOne(readings.get(i).text(), around(readings, i)))
                .boxed()
                .flatMap(i -> ChildIdentity.in(readings.get(i)).map(hit -> new Spot(readings.get(i), hit)));
    }

    private static String around(List<Reading> readings, int i) {
        return readings.subList(Math.max(0, i - 1), Math.min(readings.size(), i + 2)).stream()
                .map(Reading::text)
                .collect(Collectors.joining("\n"));
    }
}
