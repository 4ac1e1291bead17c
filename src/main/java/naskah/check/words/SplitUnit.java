package naskah.check.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** GAB-04: a set that has grown into one word, written apart: olah raga. */
final class SplitUnit implements PassageRule {
    private static final Set<String> POINTING = Set.of("ini", "itu", "tersebut", "yang", "lain", "seperti", "serupa");
    private static final Set<String> PAUSE = Set.of(",", "—", "–", ";", ".", "“", "\"");

    private final Pairs pairs = new Pairs(Pair.of("gabung")
            .filter(pair -> !pair.isOneWord() && pair.becomesOneWord() || pair.wrong().getFirst().contains("-")));

    @Override
    public About about() {
        return new About("GAB-04", Weight.ERROR, "EYD V (2022) KB03e");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Kegiatan olah raga dihentikan.", "Harga lebih tinggi dari pada tahun lalu.", "Warga takut, apa lagi pada malam hari."),
                List.of("Kegiatan olahraga dihentikan.", "Mau apa lagi?", "Pada hal ini, mereka sepakat.", "Ia mencari kaca mata-mata."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Marks.found(pairs, reading)
                .filter(found -> isMeant(found, reading))
                .map(found -> Marks.hit(reading, found, Weight.WARNING));
    }

    /** "pada hal ini" and "mau apa lagi?" are words of their own. */
    private static boolean isMeant(Pairs.Found found, Reading reading) {
        List<Token> tokens = reading.tokens();
        String before = found.first() > 0 ? tokens.get(found.first() - 1).text() : ",";
        String after = Marks.after(tokens, found.last());
        return switch (String.join(" ", found.pair().wrong())) {
            case "apa lagi" -> PAUSE.contains(before) && !after.equals("?") && !after.equals("yang");
            case "pada hal" -> PAUSE.contains(before) && !POINTING.contains(after);
            case "mata hari" -> !POINTING.contains(after);
            case "barang kali", "peri laku", "suka cita" -> !after.equals("-");
            default -> true;
        };
    }
}
