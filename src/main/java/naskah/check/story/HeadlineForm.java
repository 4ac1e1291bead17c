package naskah.check.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-01: a headline longer than the house allows, or one that ends in a full stop. */
final class HeadlineForm implements ArticleRule {
    private static final Pattern STOP = Pattern.compile("(?<![.\\p{Lu}])(?<word>\\p{L}{3,})\\.$");
    private static final Set<String> SHORTENED = Set.of("tbk", "dkk", "dll", "dsb", "dst", "inc", "ltd");

    @Override
    public About about() {
        return new About("BRT-01", Weight.NOTE, "EYD V (2022) TA10; house");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "judul: Harga Beras Naik Lagi di Seluruh Pasar Tradisional Kota dan Kabupaten di Pulau Jawa",
                        "judul: Harga Beras Naik Lagi."),
                List.of("judul: Harga Beras Naik Lagi", "judul: Laba Naik, Ini Kata PT Laut Biru Tbk."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        int limit = copy.context().house().headlineLimit();
        return copy.headline().stream().flatMap(reading -> Stream.concat(tooLong(reading, limit), stop(reading)));
    }

    /** What goes beyond the limit. */
    private static Stream<Spot> tooLong(Reading reading, int limit) {
        int length = reading.text().codePointCount(0, reading.text().length());
        return length <= limit
                ? Stream.of()
                : Stream.of(new Spot(
                        reading,
                        Hit.at(reading.text().offsetByCodePoints(0, limit), reading.text().length())
                                .saying(Integer.toString(length), Integer.toString(limit))));
    }

    private static Stream<Spot> stop(Reading reading) {
        Matcher stop = STOP.matcher(reading.text());
        if (!stop.find() || SHORTENED.contains(stop.group("word").toLowerCase(Locale.ROOT))) {
            return Stream.of();
        }
        return Stream.of(new Spot(reading, Hit.at(stop.start(), stop.end(), stop.group("word")).as("stop")));
    }
}
