package naskah.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Standing;
import naskah.check.text.Table;
import naskah.check.text.Token;
import naskah.house.Weight;

/** GAB-02: a compound with a prefix and a suffix written apart: pertanggung jawaban. */
final class SplitCompound implements PassageRule {
    private static final List<String> CORES = Table.rows("majemuk.txt").stream().map(List::getFirst).toList();
    private static final Pattern SUFFIX = Pattern.compile("(?:kan|an|i)(?:nya|lah|kah)?");

    private final Map<String, List<String>> second = new HashMap<>();

    @Override
    public About about() {
        return new About("GAB-02", Weight.ERROR, "EYD V (2022) KB03c");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Laporan pertanggung jawaban dibacakan.", "Berkas itu ditanda tangani menteri."),
                List.of("Laporan pertanggungjawaban dibacakan.", "Berkas itu ditandatangani menteri.", "Ia bertanggung jawab atas itu."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size() - 1)
                .filter(i -> !standing.isOutOfBounds(i))
                .filter(i -> isSplit(tokens.get(i), tokens.get(i + 1)))
                .mapToObj(i -> joined(tokens.get(i), tokens.get(i + 1)));
    }

    SplitCompound() {
        for (String core : CORES) {
            String[] words = core.split(" ");
            second.computeIfAbsent(words[1], key -> new ArrayList<>()).add(words[0]);
        }
    }

    private boolean isSplit(Token first, Token last) {
        boolean hyphen = first.lower().indexOf('-') > 0;
        if (hyphen || !first.isWord() || !last.isWord() || last.start() - first.end() != 1) {
            return false;
        }
        return Affixed.of(last.lower()).stream()
                .filter(form -> form.prefix().isEmpty() && SUFFIX.matcher(form.suffix()).matches())
                .anyMatch(form -> second.getOrDefault(form.root(), List.of()).stream()
                        .anyMatch(word -> isPrefixed(first.lower(), word)));
    }

    private static boolean isPrefixed(String written, String word) {
        return Affixed.of(written).stream().anyMatch(form -> form.suffix().isEmpty() && form.root().equals(word) && !form.isBare());
    }

    private static Hit joined(Token first, Token last) {
        String right = first.text() + last.text();
        return Hit.at(first.start(), last.end(), right).saying(right);
    }
}
