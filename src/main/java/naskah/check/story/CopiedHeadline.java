package naskah.check.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.check.text.Speech;
import naskah.check.text.Token;
import naskah.house.Weight;

/** BRT-02: a headline copied word for word from the body, where perhaps it was said by somebody. */
final class CopiedHeadline implements ArticleRule {
    private static final int SHORTEST = 7;
    private static final int SHORTEST_CLAIM = 4;
    /** A subject and its verb. */
    private static final int SUBJECT = 4;

    @Override
    public About about() {
        return new About("BRT-02", Weight.NOTE, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "judul: Harga beras akan turun pekan depan\nHarga beras akan turun pekan depan, kata Rina Kartika.",
                        "judul: Warga desa memperbaiki jalan rusak setelah banjir\nWarga desa memperbaiki jalan rusak setelah banjir itu surut."),
                List.of(
                        "judul: Harga Beras Akan Turun, Kata Rina\nHarga beras akan turun, kata Rina Kartika.",
                        "judul: Warga Perbaiki Jalan\nWarga desa memperbaiki jalan rusak."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        return copy.headline().stream().flatMap(headline -> {
            String words = words(headline.tokens());
            int count = words.length() - words.replace(" ", "").length() - 1;
            boolean speaker = isSpoken(headline);
            boolean copied = count >= SHORTEST_CLAIM && !speaker && copy.running().stream()
                    .anyMatch(reading -> holds(reading, words, count));
            return copied ? Stream.of(Spot.whole(headline)) : Stream.of();
        });
    }

    /** "kata Rina", "Rina: …", "Rina menegaskan …"; a verb of saying further on belongs to the claim itself. */
    private static boolean isSpoken(Reading headline) {
        List<Token> tokens = headline.tokens();
        return tokens.stream().anyMatch(token -> Speech.isTag(token.lower()) || token.is("menurut") || token.is(":"))
                || tokens.stream().limit(SUBJECT).anyMatch(token -> Speech.isOfSpeech(token.lower()));
    }

    private static boolean holds(Reading reading, String words, int count) {
        if (!words(reading.tokens()).contains(words)) {
            return false;
        }
        return count >= SHORTEST || reading.words().anyMatch(token -> Speech.isTag(token.lower()));
    }

    private static String words(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::lower)
                .collect(Collectors.joining(" ", " ", " "));
    }
}
