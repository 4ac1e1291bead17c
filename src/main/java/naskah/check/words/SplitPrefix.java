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
import naskah.check.spelling.Spelling;
import naskah.check.text.Reading;
import naskah.check.text.Standing;
import naskah.check.text.Token;
import naskah.house.Weight;

/** DIK-02: di- or ke- as a prefix, written apart: di lakukan, yang ke dua. */
final class SplitPrefix implements PassageRule {
    private static final Set<String> ORDINAL = Set.of("yang", "hari", "babak", "kali", "putaran", "tahap", "peringkat",
            "posisi", "urutan", "anak", "gol", "pemain", "orang", "periode", "musim", "edisi", "tempat");

    /** After these comes a verb: "yang di bentuk". */
    private static final Set<String> LEADS = Set.of("yang", "telah", "sudah", "akan", "dapat", "harus", "belum", "sedang",
            "bisa", "perlu", "pernah", "segera", "wajib", "hendak", "tidak", "untuk", "mulai", "bakal", "boleh", "mesti", "langsung");
    /** What goes with a noun: "yang di foto itu". */
    private static final Set<String> OF_NOUNS = Set.of("itu", "ini", "tersebut", "yang", "lain", "mana", "masing-masing", "sebelah", "paling", "antara");

    private final Pairs pairs = new Pairs(
            Pair.of("dike").filter(pair -> !pair.isOneWord() && pair.becomesOneWord()));

    @Override
    public About about() {
        return new About("DIK-02", Weight.ERROR, "EYD V (2022) KB01a");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Penyelidikan di lakukan kemarin.", "Korban di temukan warga.", "Panitia yang di bentuk kemarin bubar.", "Itu anaknya yang ke dua."),
                List.of("Penyelidikan dilakukan kemarin.", "Mobil berhenti di belokan, bukan di lantai.", "Panitia yang di bentuk itu bubar.", "Ia dibawa ke dua rumah sakit.", "Bunga naik ke 8 persen."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size() - 1)
                .filter(i -> tokens.get(i).is("di") || tokens.get(i).is("ke"))
                .filter(i -> !standing.isOutOfBounds(i) && !standing.isOutOfBounds(i + 1) && isSplit(tokens, i, context))
                .mapToObj(i -> joined(reading, tokens.get(i), tokens.get(i + 1)));
    }

    private boolean isSplit(List<Token> tokens, int index, Context context) {
        Token word = tokens.get(index + 1);
        if (!word.isWord() || word.start() - tokens.get(index).end() != 1) {
            return false;
        }
        if (pairs.at(tokens, index).isPresent()) {
            return !word.lower().matches("dua|tiga|empat") || ORDINAL.contains(Marks.before(tokens, index));
        }
        if (!tokens.get(index).is("di")) {
            return false;
        }
        boolean passive = word.lower().endsWith("kan") && word.lower().length() > 5;
        return context.spelling()
                .filter(all -> passive && isVerb(word.lower(), all) || isLed(tokens, index) && isBareVerb(word.lower(), all))
                .isPresent();
    }

    private static boolean isLed(List<Token> tokens, int index) {
        String after = Marks.after(tokens, index + 1);
        return after.equals("oleh") || LEADS.contains(Marks.before(tokens, index)) && !OF_NOUNS.contains(after);
    }

    /** bentuk is a noun too, but dibentuk and membentuk are both there; bagian is one only. */
    private static boolean isBareVerb(String word, Spelling spelling) {
        boolean noun = word.endsWith("an") && !word.endsWith("kan");
        return !noun && spelling.knows("di" + word) && spelling.knows("me" + Affixed.nasalised(word));
    }

    /** lakukan is laku and -kan; belokan is belok and -an, a noun, and so is everything that can be read so. */
    private static boolean isVerb(String word, Spelling spelling) {
        return spelling.knows("di" + word)
                && spelling.knows(word.substring(0, word.length() - 3))
                && !spelling.knows(word.substring(0, word.length() - 2));
    }

    private static Hit joined(Reading reading, Token prefix, Token word) {
        return Marks.hit(reading, prefix.start(), word.end(), List.of(prefix.lower() + word.lower()), Weight.STOP);
    }
}
