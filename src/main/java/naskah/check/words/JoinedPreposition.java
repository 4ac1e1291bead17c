package naskah.check.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** DIK-01: di, ke or dari as a preposition, written together with its word: dibawah. A closed list. */
final class JoinedPreposition implements PassageRule {
    /** Nouns that no verb is made of with di- alone. */
    private static final Set<String> PLACES = Set.of("dimasa", "disetiap", "dirumah", "ditangan", "dikantor", "dipasar", "dihari",
            "ditahun", "dikota", "didesa", "disekolah", "dikemudian", "dikalangan", "dijalan", "diposisi", "kerumah", "kekantor",
            "kejalan", "kekota");

    private final Pairs pairs = new Pairs(
            Pair.of("dike").filter(pair -> pair.isOneWord() && !pair.becomesOneWord()));

    @Override
    public About about() {
        return new About("DIK-01", Weight.ERROR, "EYD V (2022) KD01");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Warga berlindung dibawah jembatan.", "Dimana lokasinya?", "Ada lima korban, diantaranya dua anak."),
                List.of("Warga berlindung di bawah jembatan.", "Kepada siapa ia pergi kemari?", "Jalan itu diseberangi, lalu dikemukakan."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Marks.words(reading, this::right);
    }

    private Optional<String> right(String word) {
        if (!word.startsWith("di") && !word.startsWith("ke") && !word.startsWith("dari")) {
            return Optional.empty();
        }
        String stem = word.endsWith("nya") ? word.substring(0, word.length() - 3) : word;
        return pairs.oneWord(word)
                .map(pair -> pair.right().getFirst())
                .or(() -> pairs.oneWord(stem).map(pair -> pair.right().getFirst() + "nya"))
                .or(() -> PLACES.contains(stem) ? Optional.of(word.substring(0, 2) + " " + word.substring(2)) : repeated(word));
    }

    private Optional<String> repeated(String word) {
        return word.matches("(?:di|ke)(mana|tengah|samping|atas|bawah|belakang|depan)-\\1")
                ? Optional.of(word.substring(0, 2) + " " + word.substring(2))
                : Optional.empty();
    }
}
