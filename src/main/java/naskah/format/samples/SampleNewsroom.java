package naskah.format.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Card;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.Source;
import naskah.article.Story;
import naskah.article.Title;

/** Reads the sample newsroom that comes with the program; the same ids, blocks and texts on every desk. */
public final class SampleNewsroom {
    /** In the order of their ids, contoh-1 and on. */
    private static final List<String> NAMES =
            List.of("pelabuhan", "sawah", "kereta", "gunung", "karang", "panggung", "stadion", "gedung");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, SampleSource> sources = new LinkedHashMap<>();

    private SampleNewsroom() throws IOException {
        for (String name : NAMES) {
            try (InputStream in = resource(name + ".json")) {
                sources.put(name, JSON.readValue(in, SampleSource.class));
            }
        }
    }

    /** All samples; what cannot be read of the program's own files is a failed installation. */
    public static List<Sample> read() throws IOException {
        SampleNewsroom newsroom = new SampleNewsroom();
        return NAMES.stream().map(newsroom::sample).toList();
    }

    /** The bytes of a picture by its file name; the caller closes it. */
    public static InputStream open(String file) throws IOException {
        return resource("pictures/" + file);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = SampleNewsroom.class.getResourceAsStream("/samples/" + name);
        if (in == null) {
            throw new IOException("the program is incomplete: samples/" + name + " is missing");
        }
        return in;
    }

    private Sample sample(String name) {
        SampleSource source = sources.get(name);
        SampleBody body = SampleBody.of(source.body());
        List<Related> related = source.related().stream().map(this::card).toList();
        Story story = new Story(new Banner("", source.banner().caption()), body.body(), related);
        Article article = new Article(
                id(name),
                new Title(source.headline(), source.deck(), ""),
                new Filing(source.category(), source.bylines(), source.tags(), Source.NONE, true, source.note()),
                new Dateline(source.place(), source.outlet()),
                published(source),
                story);
        Map<ArticleId, String> banners = source.related().stream()
                .collect(Collectors.toMap(SampleNewsroom::id, other -> sources.get(other).banner().file()));
        return new Sample(article, source.banner().file(), body.files(), banners);
    }

    private Related card(String name) {
        SampleSource other = sources.get(name);
        return Related.own(id(name), new Card(other.headline(), other.category(), published(other), ""));
    }

    private static ArticleId id(String name) {
        return new ArticleId("contoh-" + (NAMES.indexOf(name) + 1));
    }

    private static Optional<NewsTime> published(SampleSource source) {
        if (source.published().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewsTime(OffsetDateTime.parse(source.published()).toInstant(), source.zone()));
    }
}
