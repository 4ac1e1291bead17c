package naskah.check.story;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.document.Mark;
import naskah.house.Weight;

/** BRT-10: a correction or right of reply that gives no time, or no link to what it corrects. */
final class BareCorrection implements PassageRule {
    private static final Pattern LABEL = Pattern.compile("^\\W*((?:Ralat|RALAT|Koreksi|KOREKSI|Hak Jawab|HAK JAWAB)\\s*:)");
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b"
                    + "|\\b\\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\\b");
    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})? (?:WIB|WITA|WIT|Wib|Wita|Wit)\\b");

    @Override
    public About about() {
        return new About("BRT-10", Weight.ERROR, "Pedoman Pemberitaan Media Siber 4b–c");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Ralat: jumlah korban dalam berita sebelumnya seharusnya tiga orang.",
                        "Koreksi: nama bupati yang benar ialah Rahmat. Berita semula terbit pada 20 Mei 2024, pukul 10.15 WIB."),
                List.of(
                        "Ralat: jumlah korban seharusnya tiga orang, bukan empat. Berita https://warta.example/banjir"
                                + " diperbaiki pada 21 Mei 2024, pukul 11.17 WIB.",
                        "Ralat undang-undang itu dibahas parlemen."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        if (!reading.kind().isRunning() || isWhole(reading)) {
            return Stream.empty();
        }
        return reading.find(LABEL).map(label -> Hit.at(label.start(1), label.end(1)));
    }

    private static boolean isWhole(Reading reading) {
        boolean linked = reading.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.ADDRESS)
                || reading.passage().spans().stream()
                        .anyMatch(span -> span.marks().stream().anyMatch(Mark.Link.class::isInstance));
        String text = reading.text();
        return linked && DAY.matcher(text).find() && CLOCK.matcher(text).find();
    }
}
