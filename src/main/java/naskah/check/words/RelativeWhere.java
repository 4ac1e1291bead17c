package naskah.check.words;

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

/** DIK-04: di mana between a noun and its clause, a foreign construction. */
final class RelativeWhere implements PassageRule {
    private static final Set<String> ASKING = Set.of("tahu", "mengetahui", "diketahui", "tanya", "bertanya", "menanyakan",
            "ditanya", "entah", "mencari", "menjelaskan", "menyebut", "menyebutkan", "lupa", "melihat", "mengungkap",
            "mengungkapkan", "memastikan", "menentukan", "ingat", "mengatakan", "memberitahukan", "menunjukkan", "berada",
            "soal", "tentang", "dari", "atau", "dan", "jelas", "persis", "bahwa", "kata", "merahasiakan", "memilih", "bukan");
    private static final Set<String> NO_CLAUSE = Set.of("?", "pun", "saja", "-", ".", ",", "\"", "”", "letak", "lokasi");

    @Override
    public About about() {
        return new About("DIK-04", Weight.NOTE, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Itulah kota di mana ia lahir.", "Polisi mendatangi rumah, di mana korban ditemukan."),
                List.of("Di mana ia lahir?", "Polisi belum tahu di mana korban tinggal.", "Ia bertanya, di mana pun itu.", "Itulah kota tempat ia lahir."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Token> tokens = reading.tokens();
        return IntStream.range(1, tokens.size() - 2)
                .filter(i -> tokens.get(i).is("di") && tokens.get(i + 1).is("mana"))
                .filter(i -> isRelative(tokens, i) && !reading.sentenceAt(tokens.get(i).start()).endsWith("?"))
                .mapToObj(i -> Hit.at(tokens.get(i).start(), tokens.get(i + 1).end()));
    }

    private static boolean isRelative(List<Token> tokens, int index) {
        Token before = tokens.get(index - 1);
        Token noun = before.is(",") && index > 1 ? tokens.get(index - 2) : before;
        return noun.isWord() && !ASKING.contains(noun.lower()) && !NO_CLAUSE.contains(tokens.get(index + 2).lower());
    }
}
