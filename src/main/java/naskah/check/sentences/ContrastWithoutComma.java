package naskah.check.sentences;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** KOM-01: a clause of contrast without the comma before "tetapi", "sedangkan", "melainkan"; phrases need none. */
final class ContrastWithoutComma implements PassageRule {
    private static final Set<String> SUBJECTS = Set.of(
            "ia", "dia", "mereka", "kami", "kita", "saya", "aku", "anda", "kamu", "beliau", "pemerintah", "polisi",
            "warga", "pihaknya", "hal", "itu", "ini");

    @Override
    public About about() {
        return new About("KOM-01", Weight.NOTE, "EYD V (2022) TB02");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Rina setuju tetapi ia belum menandatanganinya.", "Harga naik sedangkan stok menipis."),
                List.of("Rumah itu unik tetapi menarik.", "Rina setuju, tetapi ia belum menandatanganinya."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Token> tokens = reading.tokens();
        return IntStream.range(1, tokens.size() - 1)
                .filter(i -> joinsClause(tokens.get(i), tokens.get(i + 1)))
                .filter(i -> tokens.get(i - 1).kind() != Token.Kind.MARK && !reading.startsSentence(tokens.get(i)))
                .mapToObj(i -> hit(tokens.get(i - 1), tokens.get(i)));
    }

    private static boolean joinsClause(Token word, Token next) {
        return switch (word.lower()) {
            case "sedangkan", "melainkan" -> next.isWord();
            case "tetapi" -> next.isCapitalised() || SUBJECTS.contains(next.lower());
            default -> false;
        };
    }

    private static Hit hit(Token before, Token word) {
        return Hit.at(before.start(), word.end(), before.text() + ", " + word.text());
    }
}
