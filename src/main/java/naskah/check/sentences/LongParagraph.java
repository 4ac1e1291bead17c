package naskah.check.sentences;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KAL-06: a paragraph of more than 80 words. */
final class LongParagraph implements PassageRule {
    private static final int MOST = 80;

    @Override
    public About about() {
        return new About("KAL-06", Weight.NOTE, "readability");
    }

    @Override
    public Examples examples() {
        String sentence = "Warga desa itu memperbaiki jalan yang rusak karena banjir. ";
        return new Examples(
                List.of(sentence.repeat(10), "Hujan reda. " + sentence.repeat(11)),
                List.of(sentence.repeat(5), sentence.repeat(6) + "\n" + sentence.repeat(6)));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        long words = LongSentence.words(reading.tokens());
        if (!reading.kind().isRunning() || words <= MOST) {
            return Stream.of();
        }
        return Stream.of(Hit.at(0, reading.text().length()).saying(Long.toString(words)));
    }
}
