package naskah.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;

/** What a reader handed over, gathered for a test. */
public record Collected(List<Incoming> all) {
    public static Collected of(ArticleReader reader, byte[] bytes) {
        try {
            return of(reader, new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError("memory does not fail", impossible);
        }
    }

    public static Collected of(ArticleReader reader, String text) {
        return of(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Collected of(ArticleReader reader, InputStream in) throws IOException {
        List<Incoming> all = new ArrayList<>();
        reader.read(in, "berkas", all::add);
        return new Collected(all);
    }

    public static byte[] sample() {
        try {
            return Files.readAllBytes(Path.of("assets/samples/contoh-teks-situs.txt"));
        } catch (IOException missing) {
            throw new AssertionError("the sample is part of the product", missing);
        }
    }

    public List<Article> articles() {
        return reads().stream().map(Incoming.Read::article).toList();
    }

    public List<Incoming.Read> reads() {
        return all.stream().filter(Incoming.Read.class::isInstance).map(Incoming.Read.class::cast).toList();
    }

    public List<Refusal> refusals() {
        return all.stream()
                .filter(Incoming.Refused.class::isInstance)
                .map(each -> ((Incoming.Refused) each).refusal())
                .toList();
    }

    public Incoming.Read only() {
        if (all.size() == 1 && all.getFirst() instanceof Incoming.Read read) {
            return read;
        }
        throw new AssertionError("expected one article, but got " + all);
    }

    public Refusal.Reason onlyReason() {
        if (all.size() == 1 && all.getFirst() instanceof Incoming.Refused(Refusal refusal)) {
            return refusal.reason();
        }
        throw new AssertionError("expected one refusal, but got " + all);
    }
}
