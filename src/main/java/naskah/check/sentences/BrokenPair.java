package naskah.check.sentences;

import java.util.ArrayList;
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
import naskah.check.text.Token;
import naskah.house.Weight;

/** KAL-01: the halves of a paired conjunction do not belong together. */
final class BrokenPair implements PassageRule {
    private static final Set<String> ONLY = Set.of("hanya", "saja", "sekadar", "cuma", "semata");
    private static final Set<String> CONCESSIONS =
            Set.of("meskipun", "meski", "walaupun", "walau", "kendati", "kendatipun", "sekalipun", "biarpun");
    private static final Set<String> BOTH = Set.of(
            "di", "ke", "dari", "dalam", "untuk", "secara", "oleh", "pada", "melalui", "sebagai", "bagi", "dengan");

    @Override
    public About about() {
        return new About("KAL-01", Weight.WARNING, "usage; Tata Bahasa Baku Bahasa Indonesia");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Program itu tidak hanya murah, melainkan juga cepat.",
                        "Ia tidak datang sendiri, melainkan bersama keluarganya.",
                        "Meskipun hujan turun, tetapi warga tetap datang.",
                        "Layanan dibuka baik di kota atau di desa."),
                List.of(
                        "Program itu tidak hanya murah, tetapi juga cepat.",
                        "Itu bukan hanya murah, melainkan juga cepat.",
                        "Ia bukan guru, melainkan dosen yang tidak dikenal.",
                        "Nilainya lebih baik atau setidaknya sama."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.sentences().stream().flatMap(sentence -> hits(reading.tokens(sentence)).stream());
    }

    private static List<Hit> hits(List<Token> tokens) {
        List<Hit> found = new ArrayList<>();
        String negation = "";
        boolean only = false;
        boolean concession = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.lower()) {
                case "tidak", "bukan", "bukanlah" -> {
                    only = i + 1 < tokens.size() && ONLY.contains(tokens.get(i + 1).lower());
                    negation = negation.startsWith("bukan") && !only ? negation : token.lower();
                }
                case "melainkan" -> {
                    if (negation.equals("tidak")) {
                        found.add(Hit.at(token.start(), token.end(), "tetapi").saying("tidak"));
                    }
                    negation = "";
                }
                case "namun", "tetapi", "tapi" -> {
                    if (concession && i > 0 && tokens.get(i - 1).is(",") && i + 1 < tokens.size() && tokens.get(i + 1).isWord()) {
                        Token next = tokens.get(i + 1);
                        found.add(Hit.at(token.start(), next.end(), next.text()).saying(tokens.getFirst().lower()));
                    } else if (only && token.is("namun")) {
                        String right = negation.equals("tidak") ? "tetapi" : "melainkan";
                        found.add(Hit.at(token.start(), token.end(), right).saying(negation + " hanya"));
                    }
                    concession = false;
                }
                case "baik" -> choice(tokens, i).ifPresent(found::add);
                default -> concession |= isConcession(tokens, i);
            }
        }
        return found;
    }

    /** Only at the head of the sentence: later it may follow the main clause that "tetapi" joins. */
    private static boolean isConcession(List<Token> tokens, int i) {
        return CONCESSIONS.contains(tokens.get(i).lower()) && tokens.subList(0, i).stream().noneMatch(Token::isWord);
    }

    private static Optional<Hit> choice(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || !BOTH.contains(tokens.get(i + 1).lower())) {
            return Optional.empty();
        }
        String preposition = tokens.get(i + 1).lower();
        for (int j = i + 3; j + 1 < Math.min(tokens.size(), i + 10); j++) {
            boolean again = tokens.get(j + 1).is(preposition);
            if (again && (tokens.get(j).is("atau") || tokens.get(j).is("ataupun") || tokens.get(j).is("dan"))) {
                return Optional.of(Hit.at(tokens.get(j).start(), tokens.get(j).end(), "maupun").saying("baik"));
            }
        }
        return Optional.empty();
    }
}
