package naskah.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.article.Article;
import naskah.format.ArticleReader;
import naskah.format.Incoming;
import naskah.format.Limited;
import naskah.format.Notes;
import naskah.format.Refusal;
import naskah.format.Refusal.Reason;
import naskah.house.House;

/** Reads the text of one article as it stands on a site: time, headline, category, author, banner, body,
        related news. */
public final class SiteTextReader implements ArticleReader {
    private final House house;

    public SiteTextReader(House house) {
        this.house = Objects.requireNonNull(house);
    }

    @Override
    public void read(InputStream in, String fileName, Consumer<Incoming> sink) throws IOException {
        Optional<byte[]> bytes = Limited.bytes(in, Limited.LARGEST_FILE);
        sink.accept(bytes.map(whole -> incoming(whole, fileName)).orElseGet(() -> refused(Reason.TOO_LARGE, fileName)));
    }

    private Incoming incoming(byte[] bytes, String fileName) {
        return SiteLines.of(bytes)
                .map(lines -> lines.lines().isEmpty() ? refused(Reason.EMPTY, fileName) : taken(lines))
                .orElseGet(() -> refused(Reason.NOT_UTF8, fileName));
    }

    private Incoming taken(SiteLines lines) {
        SiteText text = new SiteText(house, lines.lines());
        List<String> unplaced = new ArrayList<>(text.unplaced());
        lines.guessed().ifPresent(charset -> unplaced.add("Encoding: " + charset.name()));
        Article article = Notes.kept(text.article(), unplaced);
        return new Incoming.Read(article, article.published().isPresent(), unplaced);
    }

    private static Incoming refused(Reason reason, String fileName) {
        return new Incoming.Refused(new Refusal(reason, fileName, ""));
    }
}
