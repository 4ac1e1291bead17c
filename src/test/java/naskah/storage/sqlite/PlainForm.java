package naskah.storage.sqlite;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.Story;
import naskah.article.Title;
import naskah.document.Block;
import naskah.document.Mark;
import naskah.storage.ArticleForm;

/** A form of articles for the tests of this room, which has nothing to do with the product's own. */
public final class PlainForm implements ArticleForm {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(Block.Paragraph.class),
        @Type(Block.Heading.class),
        @Type(Block.Quote.class),
        @Type(Block.ListItem.class),
        @Type(Block.Picture.class),
        @Type(Block.Embed.class),
        @Type(Block.Divider.class),
        @Type(Block.Unknown.class),
    })
    private interface Blocks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@Type(Mark.Strong.class), @Type(Mark.Emphasis.class), @Type(Mark.Link.class)})
    private interface Marks {}

    private record Flat(
            String id,
            Title title,
            Filing filing,
            Dateline dateline,
            String published,
            Story story,
            List<Item> items) {}

    private record Item(String article, String url, String headline, String category, String time, String photo) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addMixIn(Block.class, Blocks.class)
            .addMixIn(Mark.class, Marks.class)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    @Override
    public byte[] write(Article a) {
        Story alone = new Story(a.banner(), a.body(), List.of());
        List<Item> items = a.related().stream().map(PlainForm::item).toList();
        Flat flat = new Flat(
                a.id().value(), a.title(), a.filing(), a.dateline(), iso(a.published()), alone, items);
        try {
            return JSON.writeValueAsBytes(flat);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Article read(byte[] json) throws IOException {
        Flat flat = JSON.readValue(json, Flat.class);
        List<Related> related = flat.items().stream().map(PlainForm::related).toList();
        Story story = new Story(flat.story().banner(), flat.story().body(), related);
        return new Article(
                new ArticleId(flat.id()), flat.title(), flat.filing(), flat.dateline(), time(flat.published()), story);
    }

    private static Item item(Related item) {
        Card card = item.card();
        return new Item(
                item.article().map(ArticleId::value).orElse(""),
                item.url(), card.headline(), card.category(), iso(card.published()), card.photo());
    }

    private static Related related(Item item) {
        Optional<ArticleId> id = Optional.of(item.article()).filter(s -> !s.isEmpty()).map(ArticleId::new);
        return new Related(
                id, item.url(), new Card(item.headline(), item.category(), time(item.time()), item.photo()));
    }

    private static String iso(Optional<NewsTime> time) {
        return time.map(NewsTime::iso).orElse("");
    }

    private static Optional<NewsTime> time(String iso) {
        return Optional.of(iso).filter(s -> !s.isEmpty()).map(NewsTime::ofIso);
    }
}
