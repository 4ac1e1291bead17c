package naskah.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.NewsTime;
import naskah.format.Collected;
import naskah.house.House;
import org.junit.jupiter.api.Test;

/** Every word of a site text is in some field or in the note, whatever stands where. */
class NothingLostTest {
    private static final SiteTextReader READER = new SiteTextReader(House.standard());
    private static final List<String> WORDS = List.of(
            "pasar", "Desa", "Kota", "\"Kami", "siap,\"", "(Kiri)", "(CMG)", "10.000", "–", "-", "JAKARTA", "Warta",
                    "Naskah",
            "Ekonomi", "Nasional", "kata.", "Xi'an", "<b>", "foto", "[x]", "é", "漢字", "🙂", ":", "21/5");
    private static final List<String> LINES = List.of(
            "Selasa, 21 Mei 2024 11:17:36 WIB", "Senin, 21 Mei 2024 11:17:36 WIB", "31 Februari 2024 10.00", "banner",
                    "Komentar",
            "Berita Lainnya", "Nasional", "Budi Santoso", "Jakarta, Warta Naskah - Pasar buka.",
                    "BANDUNG – Pasar tutup.");

    @Test
    void everyWordOfARandomTextIsInSomeField() {
        Random random = new Random(99);
        for (int i = 0; i < 3_000; i++) {
            assertNothingIsLost(randomText(random));
        }
    }

    @Test
    void everyWordOfTheSampleIsInSomeFieldHoweverItsLinesAreShuffled() {
        List<String> lines = new ArrayList<>(
                new String(Collected.sample(), StandardCharsets.UTF_8).lines().toList());
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Collections.shuffle(lines, random);
            assertNothingIsLost(String.join("\n", lines));
        }
    }

    @Test
    void scriptStaysText() {
        String script = "<script>alert(1)</script>";
        Article article = Collected.of(
                        READER, String.join("\n", script, "21 Mei 2024 10.00", "banner", script + " (CMG)", script
                                + ".", "Berita Lainnya", script))
                .only()
                .article();
        assertThat(article.headline()).isEqualTo(script);
        assertThat(article.banner().caption().text()).isEqualTo(script);
        assertThat(article.body().text()).isEqualTo(script + ".");
        assertThat(article.related().getFirst().card().headline()).isEqualTo(script);
    }

    @Test
    void randomBytesNeverFail() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(Collected.of(READER, bytes).all()).hasSize(1);
        }
    }

    @Test
    void oneEndlessLineIsReadInTime() {
        for (String piece : List.of("a", "A ", "Ab ", "(", "1:", "Foto: ", "- ", ", ", "A, ")) {
            assertThat(Collected.of(READER, piece.repeat(300_000)).all()).hasSize(1);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(14); line >= 0; line--) {
            if (random.nextInt(3) == 0) {
                text.append(LINES.get(random.nextInt(LINES.size())));
            } else {
                for (int word = random.nextInt(random.nextBoolean() ? 5 : 40); word >= 0; word--) {
                    boolean once = random.nextInt(3) == 0;
                    text.append(once ? "k" + text.length() + "z" : WORDS.get(random.nextInt(WORDS.size()))).append(' ');
                }
            }
            text.append("\n".repeat(1 + random.nextInt(2)));
        }
        return text.toString();
    }

    private static void assertNothingIsLost(String text) {
        Article article = Collected.of(READER, text).only().article();
        String fields = letters(everything(article));
        List<String> missing = text.lines()
                .filter(line -> !isTimeOrMarker(line.strip()))
                .flatMap(line -> Stream.of(line.split("[^\\p{L}\\p{N}]+")))
                .map(NothingLostTest::letters)
                .filter(word -> !word.isEmpty() && !word.equals("foto"))
                .filter(word -> !fields.contains(word))
                .distinct()
                .toList();
        assertThat(missing).as(text).isEmpty();
    }

    private static boolean isTimeOrMarker(String line) {
        boolean marker = Stream.of("banner", "komentar", "berita lainnya").anyMatch(line::equalsIgnoreCase);
        return marker || line.matches(".*\\d{4} \\d+:\\d+:\\d+ WIB");
    }

    private static String letters(String text) {
        return text.toLowerCase().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String everything(Article article) {
        Stream<String> related = article.related().stream()
                .flatMap(item -> Stream.of(item.card().headline(), item.card().category()));
        Stream<String> own = Stream.of(
                article.headline(), article.filing().category(), article.filing().note(), article.banner().caption()
                        .text(),
                article.banner().caption().credit(), article.dateline().place(), article.dateline().outlet(),
                article.body().text(), article.published().map(NewsTime::printed).orElse(""));
        return Stream.of(own, article.filing().bylines().stream().map(Byline::name), related)
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }
}
