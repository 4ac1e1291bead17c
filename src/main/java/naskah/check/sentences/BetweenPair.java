package naskah.check.sentences;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** KAL-02: what stands "antara" two things is joined by a hyphen or "dengan" where "dan" belongs. */
final class BetweenPair implements PassageRule {
    private static final Pattern HYPHEN = Pattern.compile("(\\p{Lu}[\\p{L}']+)[-–](\\p{Lu}[\\p{L}']+)");
    private static final Set<String> PARTS = Set.of("trans", "pan", "al", "anti", "non", "pro", "semi", "ultra", "an");
    /** Names of several already: "antara kedua negara dengan baik" is no pair. */
    private static final Set<String> SEVERAL = Set.of(
            "kedua", "keduanya", "dua", "ketiga", "tiga", "para", "beberapa", "sesama", "mereka", "kita", "kami",
            "berbagai", "semua", "lain", "satu", "yang", "banyak", "dan", "atau", "hingga", "sampai");
    private static final int LONGEST = 6;

    @Override
    public About about() {
        return new About("KAL-02", Weight.WARNING, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Hubungan antara Tiongkok-Kazakhstan membaik.",
                        "Kerja sama antara pemerintah dengan warga berlanjut."),
                List.of(
                        "Hubungan antara Tiongkok dan Kazakhstan membaik.",
                        "Hubungan Tiongkok-Kazakhstan membaik.",
                        "Pembicaraan antara kedua pihak dengan bantuan penengah berlanjut.",
                        "Di antara peserta dengan nilai tertinggi ada Rina."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size() - 1)
                .filter(i -> tokens.get(i).is("antara") && (i == 0 || !tokens.get(i - 1).is("di")))
                .boxed()
                .flatMap(i -> Stream.concat(hyphen(tokens, i), dengan(reading, tokens, i)));
    }

    private static Stream<Hit> hyphen(List<Token> tokens, int i) {
        Token antara = tokens.get(i);
        Token pair = tokens.get(i + 1);
        Matcher parts = HYPHEN.matcher(pair.text());
        boolean goesOn = IntStream.range(i + 2, Math.min(tokens.size(), i + 2 + LONGEST))
                .mapToObj(tokens::get)
                .takeWhile(token -> token.isWord() && (token.isCapitalised() || token.is("dan")))
                .anyMatch(token -> token.is("dan"));
        if (!parts.matches() || goesOn || PARTS.contains(parts.group(1).toLowerCase(Locale.ROOT))) {
            return Stream.of();
        }
        String right = antara.text() + " " + parts.group(1) + " dan " + parts.group(2);
        return Stream.of(Hit.at(antara.start(), pair.end(), right));
    }

    private static Stream<Hit> dengan(Reading reading, List<Token> tokens, int i) {
        for (int j = i + 1; j < Math.min(tokens.size() - 1, i + LONGEST); j++) {
            Token token = tokens.get(j);
            if (token.is("dengan") && j > i + 1) {
                String before = reading.text().substring(tokens.get(i).start(), token.start());
                return Stream.of(Hit.at(tokens.get(i).start(), token.end(), before + "dan"));
            }
            if (!token.isWord() || SEVERAL.contains(token.lower()) || isDoubled(token.lower())) {
                return Stream.of();
            }
        }
        return Stream.of();
    }

    private static boolean isDoubled(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 0 && lower.startsWith(lower.substring(0, hyphen), hyphen + 1);
    }
}
