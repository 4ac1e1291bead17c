package naskah.check.sentences;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** KAL-05: a sentence of more than 35 words. */
final class LongSentence implements PassageRule {
    static final int MOST = 35;

    @Override
    public About about() {
        return new About("KAL-05", Weight.NOTE, "readability");
    }

    @Override
    public Examples examples() {
        String clause = "warga desa itu memperbaiki jalan yang rusak karena banjir besar";
        String all = String.join(" dan ", Collections.nCopies(4, clause)) + ".";
        return new Examples(
                List.of("Setiap pagi " + all, "Kemarin " + all + " Hujan reda."),
                List.of("Setiap pagi " + clause + ".", ("Kemarin " + clause + ". ").repeat(4)));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        if (!reading.kind().isRunning()) {
            return Stream.of();
        }
        return reading.sentences().stream().flatMap(sentence -> {
            long words = words(reading.tokens(sentence));
            return words <= MOST
                    ? Stream.of()
                    : Stream.of(Hit.at(sentence.start(), sentence.end()).saying(Long.toString(words)));
        });
    }

    static long words(List<Token> tokens) {
        return tokens.stream().filter(token -> token.isWord() || token.isNumber()).count();
    }
}
