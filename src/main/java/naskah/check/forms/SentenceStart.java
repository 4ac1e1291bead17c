package naskah.check.forms;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.WordLists;
import naskah.house.Weight;

/** KAP-05: a sentence that starts in a small letter. */
final class SentenceStart implements PassageRule {
    private static final Pattern AFTER_STOP = Pattern.compile("(?<=\\. )(?<=(?<![\\p{L}.])\\p{javaLowerCase}{3,20}\\. )"
            + "\\p{javaLowerCase}[\\p{javaLowerCase}-]*(?![\\p{L}\\p{N}.])");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?U)\\b" + WordLists.either("bertitik") + " ?\\. $");
    private static final Pattern PLAIN = Pattern.compile("\\p{javaLowerCase}{2,}(?:-\\p{javaLowerCase}+)?|\\p{javaLowerCase}");

    @Override
    public About about() {
        return new About("KAP-05", Weight.ERROR, "EYD V (2022) HF01");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "aku pergi.",
                        "Rapat sudah selesai. mereka pulang."),
                List.of(
                        "Aku pergi.",
                        "iPhone baru dijual di Jakarta.",
                        "e-KTP dibagikan. Warga antre.",
                        "Ia membeli beras, gula, dll. di pasar itu.",
                        "“Benar?” tanya Ali."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        if (reading.kind() != Kind.PARAGRAPH && reading.kind() != Kind.QUOTE && reading.kind() != Kind.HEADLINE) {
            return Stream.empty();
        }
        return Stream.concat(
                first(reading),
                reading.find(AFTER_STOP)
                        .filter(match -> !ABBREVIATED.matcher(reading.text().substring(0, match.start())).find())
                        .map(match -> hit(match.start(), match.group())));
    }

    private static Stream<Hit> first(Reading reading) {
        return reading.tokens().stream()
                .limit(reading.words().count() > 1 ? 1 : 0)
                .filter(token -> token.isWord() && PLAIN.matcher(token.text()).matches())
                .map(token -> hit(token.start(), token.text()));
    }

    private static Hit hit(int start, String word) {
        String right = Capitals.of(word);
        return Hit.at(start, start + word.length(), right).saying(right);
    }
}
