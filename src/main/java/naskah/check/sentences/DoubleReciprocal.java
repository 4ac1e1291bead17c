package naskah.check.sentences;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KAL-03: "saling" beside another word that says the same. */
final class DoubleReciprocal implements PassageRule {
    private static final Pattern AFTER = Pattern.compile("\\b([Ss]aling \\p{L}+(?: \\p{L}+)?) satu sama lain\\b");
    private static final Pattern BEFORE = Pattern.compile("\\b[Ss]atu sama lain (saling \\p{L}+)");
    private static final Pattern DOUBLED = Pattern.compile("\\b[Ss]aling (\\p{L}{3,})-(me\\p{L}{4,})\\b");
    private static final Pattern MUTUAL = Pattern.compile(
            "\\b[Ss]aling (bersalaman|berpelukan|bertatapan|berpandangan|bersahutan|berbalasan|berpegangan|bertukaran|bermusuhan)\\b");

    @Override
    public About about() {
        return new About("KAL-03", Weight.WARNING, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Kedua negara saling mendukung satu sama lain.", "Warga saling tolong-menolong."),
                List.of("Kedua negara saling mendukung.", "Warga tolong-menolong.", "Mereka mengenal satu sama lain."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Stream.of(
                        reading.find(AFTER).map(match -> Hit.at(match.start(), match.end(), match.group(1))),
                        reading.find(BEFORE).map(match -> Hit.at(match.start(), match.end(), match.group(1))),
                        reading.find(DOUBLED)
                                .map(match -> Hit.at(
                                        match.start(), match.end(), match.group(1) + "-" + match.group(2))),
                        reading.find(MUTUAL).map(match -> Hit.at(match.start(), match.end(), match.group(1))))
                .flatMap(hits -> hits);
    }
}
