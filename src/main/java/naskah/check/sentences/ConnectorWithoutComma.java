package naskah.check.sentences;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** KOM-02: a sentence opens with "Namun", "Selain itu" and the like without the comma after it. */
final class ConnectorWithoutComma implements PassageRule {
    private static final Set<String> CONNECTORS = Set.of(
            "namun", "namun demikian", "namun begitu", "selain itu", "oleh karena itu", "oleh sebab itu", "karena itu",
            "dengan demikian", "dengan begitu", "meskipun demikian", "meskipun begitu", "meski demikian", "meski begitu",
            "walaupun demikian", "walaupun begitu", "walau demikian", "walau begitu", "kendati demikian",
            "kendati begitu", "akan tetapi", "sementara itu", "di samping itu", "lagi pula", "sehubungan dengan itu",
            "berkaitan dengan itu", "biarpun demikian", "biarpun begitu", "sungguhpun demikian", "di sisi lain",
            "di lain pihak", "di pihak lain");
    /** After these "itu" stands for a thing, or the connector belongs to a longer phrase. */
    private static final Set<String> GOES_ON = Set.of(
            "yang", "adalah", "bukan", "tidak", "sudah", "telah", "akan", "merupakan", "belum", "masih", "juga", "memang",
            "pula", "pun", "saja", "ada", "dari", "terjadi", "menjadi", "sedang", "bisa", "dapat", "harus");
    private static final int LONGEST = 3;

    @Override
    public About about() {
        return new About("KOM-02", Weight.WARNING, "EYD V (2022) TB05");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Namun ia belum datang.", "Harga naik. Selain itu stok beras menipis."),
                List.of("Namun, ia belum datang.", "Karena itu bukan haknya, Rina menolak.", "Selain itu, stok menipis."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.sentences().stream().flatMap(sentence -> hit(opening(reading.tokens(sentence))));
    }

    private static List<Token> opening(List<Token> tokens) {
        return tokens.stream().dropWhile(token -> token.kind() == Token.Kind.MARK).limit(LONGEST + 1).toList();
    }

    private static Stream<Hit> hit(List<Token> opening) {
        for (int length = Math.min(LONGEST, opening.size() - 1); length > 0; length--) {
            List<Token> words = opening.subList(0, length);
            String phrase = words.stream().map(Token::lower).collect(Collectors.joining(" "));
            if (CONNECTORS.contains(phrase)) {
                return missesComma(phrase, opening.get(length)) ? Stream.of(hit(words, phrase)) : Stream.of();
            }
        }
        return Stream.of();
    }

    private static boolean missesComma(String phrase, Token next) {
        if (next.kind() == Token.Kind.MARK) {
            return false;
        }
        boolean pronoun = phrase.endsWith("itu") && (GOES_ON.contains(next.lower()) || next.lower().matches("di\\p{L}{4,}"));
        return !pronoun && !(phrase.equals("namun") && next.is("demikian"));
    }

    private static Hit hit(List<Token> words, String phrase) {
        String first = words.getFirst().text();
        return Hit.at(words.getFirst().start(), words.getLast().end(), first.charAt(0) + phrase.substring(1) + ",");
    }
}
