package naskah.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.NewsTime;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import naskah.house.Zone;

/**
 * Makes articles without end, the same ones for the same seed: words after Zipf's law over a vocabulary of our own
 * (syllables joined to roots, with the affixes of Indonesian), each article about one of a few thousand topics.
 */
final class Newsroom {
    private static final int VOCABULARY = 40_000;
    private static final int TOPICS = 4_000;
    private static final String[] ONSETS = "b c d g h j k l m n p r s t w y ng".split(" ");
    private static final String[] RHYMES = "a i u e o an ang as ar ur in ung at al".split(" ");
    private static final String[] PREFIXES = {"", "", "", "di", "ber", "ter", "pe", "me", "ke"};
    private static final String[] SUFFIXES = {"", "", "", "an", "kan", "nya", "i"};
    private static final String[] COMMON = {
        "yang", "dan", "di", "untuk", "dari", "dengan", "pada", "itu", "ini", "akan", "tidak", "dalam", "kepada",
        "warga",
        "pemerintah", "tahun", "kota", "menteri", "harga", "pasar", "kata", "orang", "daerah", "lebih", "juga", "karena"
    };
    private static final List<String> CATEGORIES =
            List.of("Nasional", "Daerah", "Ekonomi", "Olahraga", "Budaya", "Teknologi", "Lingkungan", "Kesehatan");

    private final String[] words;
    private final double[] cumulated;

    Newsroom() {
        Random random = new Random(1);
        words = new String[VOCABULARY];
        cumulated = new double[VOCABULARY];
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            words[i] = i < COMMON.length ? COMMON[i] : coined(random);
            sum += 1 / Math.pow(i + 1.5, 1.02);
            cumulated[i] = sum;
        }
    }

    /** The article of this number; about 150 words. */
    Article article(int number) {
        Random random = new Random(number * 31L + 7);
        Random topic = new Random(random.nextInt(TOPICS));
        String[] theme = new String[12];
        for (int i = 0; i < theme.length; i++) {
            theme[i] = words[2_000 + topic.nextInt(VOCABULARY - 2_000)];
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 4 + random.nextInt(4); i > 0; i--) {
            String text = sentence(random, theme, 18 + random.nextInt(16));
            blocks.add(new Block.Paragraph(new BlockId("p" + i), Spans.plain(text)));
        }
        Instant published = Instant.ofEpochSecond(1_500_000_000L + number * 300L);
        Article article = Article.blank(new ArticleId("b" + number))
                .withHeadline(capital(theme[0]) + " " + sentence(random, theme, 7))
                .withBody(new Body(blocks))
                .withDateline(new Dateline(capital(words[60 + random.nextInt(400)]), "Naskah"))
                .withPublished(Optional.of(new NewsTime(published, Zone.WIB)));
        return article.withFiling(article.filing()
                .withCategory(CATEGORIES.get(random.nextInt(CATEGORIES.size())))
                .withTags(List.of(theme[1], theme[2]))
                .withBylines(List.of(new Byline(name(random), Byline.Role.REPORTER))));
    }

    List<Article> articles(int from, int to) {
        return IntStream.range(from, to).parallel().mapToObj(this::article).toList();
    }

    /** What a person types: two or three words of an article, a word of the stream. */
    String question(Random random, Article article) {
        String[] all = (article.headline() + " " + article.body().text()).split("\\s+");
        StringBuilder question = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            question.append(question.isEmpty() ? "" : " ").append(all[random.nextInt(all.length)]);
        }
        return question.toString();
    }

    private String sentence(Random random, String[] theme, int length) {
        StringBuilder sentence = new StringBuilder(capital(word(random)));
        for (int i = 1; i < length; i++) {
            sentence.append(' ').append(random.nextInt(8) == 0 ? theme[random.nextInt(theme.length)] : word(random));
        }
        return sentence.append('.').toString();
    }

    private String word(Random random) {
        int at = java.util.Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[VOCABULARY - 1]);
        return words[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
    }

    private String name(Random random) {
        return capital(words[300 + random.nextInt(300)]) + " " + capital(words[700 + random.nextInt(900)]);
    }

    private static String coined(Random random) {
        StringBuilder root = new StringBuilder(PREFIXES[random.nextInt(PREFIXES.length)]);
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            root.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
        }
        return root.append(SUFFIXES[random.nextInt(SUFFIXES.length)]).toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
