package naskah.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.document.Block;
import naskah.document.Body;

/** An article, whole and frozen; every edit makes the next value and shares with it whatever did not change. */
public record Article(
        ArticleId id, Title title, Filing filing, Dateline dateline, Optional<NewsTime> published, Story story) {

    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(filing);
        Objects.requireNonNull(dateline);
        Objects.requireNonNull(published);
        Objects.requireNonNull(story);
    }

    public static Article blank(ArticleId id) {
        return new Article(id, Title.EMPTY, Filing.EMPTY, Dateline.EMPTY, Optional.empty(), Story.EMPTY);
    }

    public String headline() {
        return title.headline();
    }

    public Banner banner() {
        return story.banner();
    }

    public Body body() {
        return story.body();
    }

    /** Whether the body holds anything that a reader would see. */
    public boolean hasBody() {
        return !body().isBlank();
    }

    public List<Related> related() {
        return story.related();
    }

    /** This article as a list shows it. */
    public Card card() {
        return new Card(headline(), filing.category(), published, banner().photo());
    }

    /** The SHA-256 of every photo that stands in the article, in reading order, each once. */
    public List<String> photos() {
        Stream<String> inline = body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).photo());
        return Stream.concat(Stream.of(banner().photo()), inline)
                .filter(photo -> !photo.isEmpty())
                .distinct()
                .toList();
    }

    /** As {@link #photos}, with those on the cards of its related news: all that a reader sees with it. */
    public List<String> shown() {
        Stream<String> cards = related().stream().map(item -> item.card().photo());
        return Stream.concat(photos().stream(), cards).filter(photo -> !photo.isEmpty()).distinct().toList();
    }

    public Article withId(ArticleId other) {
        return new Article(other, title, filing, dateline, published, story);
    }

    public Article withTitle(Title other) {
        return new Article(id, other, filing, dateline, published, story);
    }

    public Article withHeadline(String headline) {
        return withTitle(new Title(headline, title.deck(), title.slug()));
    }

    public Article withDeck(String deck) {
        return withTitle(new Title(title.headline(), deck, title.slug()));
    }

    public Article withSlug(String slug) {
        return withTitle(new Title(title.headline(), title.deck(), slug));
    }

    public Article withFiling(Filing other) {
        return new Article(id, title, other, dateline, published, story);
    }

    public Article withDateline(Dateline other) {
        return new Article(id, title, filing, other, published, story);
    }

    public Article withPublished(Optional<NewsTime> other) {
        return new Article(id, title, filing, dateline, other, story);
    }

    public Article withStory(Story other) {
        return new Article(id, title, filing, dateline, published, other);
    }

    public Article withBanner(Banner banner) {
        return withStory(new Story(banner, body(), related()));
    }

    public Article withBody(Body body) {
        return withStory(new Story(banner(), body, related()));
    }

    public Article withRelated(List<Related> related) {
        return withStory(new Story(banner(), body(), related));
    }
}
