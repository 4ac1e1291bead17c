package naskah.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.format.Collected;
import naskah.format.RandomArticles;
import naskah.format.Refusal.Reason;
import naskah.house.House;
import org.junit.jupiter.api.Test;

class HostileJsonTest {
    private static final JsonReader READER = new JsonReader(House.standard());

    @Test
    void aHundredMegabytesAreRefusedWithoutReadingThemAll() throws IOException {
        Endless endless = new Endless(100L << 20);
        assertThat(Collected.of(READER, endless).onlyReason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(endless.given).isLessThan(51L << 20);
    }

    @Test
    void randomlyChangedBytesGiveARefusalOrAnArticleThatCanBeStoredAndExported() throws IOException {
        Random random = new Random(17);
        RandomArticles articles = new RandomArticles(18, false);
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = ArticleJson.exported(articles.next(), House.standard(), Map.of());
            for (int n = random.nextInt(6); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
            }
            for (Article article : Collected.of(READER, bytes).articles()) {
                assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
                assertThat(ArticleJson.exported(article, House.standard(), Map.of())).isNotEmpty();
            }
        }
    }

    @Test
    void brokenSamplesOfOurOwnAreRefusedOrSafe() {
        for (String json : List.of("[1,]", "{,}", "[\"\\uD800\"]", "\"\\x\"", "{\"a\":\"\u0000\"}", "[-]", "[1e]",
                "\ufeff", "[[[]", "{]", "tru", "//x")) {
            assertThat(Collected.of(READER, json).articles()).isEmpty();
            assertThat(Collected.of(READER, json).refusals()).isNotEmpty();
        }
    }

    @Test
    void everyBrokenFileOfThePublicSuiteIsRefused() throws IOException {
        Path suite = Path.of("../shared/corpora/jsontestsuite/test_parsing");
        assumeTrue(Files.isDirectory(suite));
        try (Stream<Path> files = Files.list(suite)) {
            for (Path file : files.toList()) {
                Collected read = Collected.of(READER, Files.readAllBytes(file));
                assertThat(read.articles()).as(file.toString()).isEmpty();
                assertThat(read.refusals()).as(file.toString()).isNotEmpty();
            }
        }
    }

    /** A string that never ends, made as it is asked for. */
    private static final class Endless extends InputStream {
        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            byte[] start = "{\"title\":\"".getBytes(StandardCharsets.UTF_8);
            int next = given == size ? -1 : given < start.length ? start[(int) given] : 'a';
            given++;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int some = (int) Math.min(Math.min(length, 8192), size - given);
            for (int i = 0; i < some; i++) {
                into[offset + i] = (byte) read();
            }
            return some == 0 && length > 0 ? -1 : some;
        }
    }
}
