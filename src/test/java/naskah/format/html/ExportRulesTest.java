package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.house.House;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for pages by their ids: H for HTML, J for JSON-LD, O for Open Graph; H1 is {@link NuValidatorTest}. */
class ExportRulesTest {
    private static final Instant MODIFIED = Instant.parse("2024-05-22T01:00:00Z");

    record Page(String name, Article article, String html) {
        Document document() {
            return Jsoup.parse(html);
        }

        JsonNode data() {
            try {
                return new ObjectMapper().readTree(document().select("script").getFirst().data());
            } catch (java.io.IOException notJson) {
                throw new AssertionError(notJson);
            }
        }

        List<String> meta(String property) {
            return document().select("meta[property=" + property + "]").eachAttr("content");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> pages() {
        HtmlPage page = new HtmlPage(House.standard(), PageTemplate.standard());
        Map<String, Article> articles = Map.of(
                "rich", Samples.rich(), "minimal", Samples.minimal(), "hostile", Samples.hostile(),
                "unpublished", Samples.rich().withPublished(Optional.empty()),
                "modifiedEarlier", Samples.rich().withPublished(Optional.of(Samples.time("2030-01-01T00:00:00+09:00"))));
        return articles.entrySet().stream().map(entry -> new Page(
                entry.getKey(), entry.getValue(), page.page(entry.getValue(), Samples.pictures(), Optional.of(MODIFIED))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void h2ThePageSaysThatItIsIndonesian(Page page) {
        assertThat(page.document().selectFirst("html").attr("lang")).startsWith("id");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void h3TheCharsetStandsInTheFirst1024BytesAndThereIsNoByteOrderMark(Page page) {
        byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, 0, 1024, StandardCharsets.UTF_8)).contains("<meta charset=\"utf-8\">");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(page.html()).startsWith("<!doctype html>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void h4NothingOnThePageCanRun(Page page) {
        assertThat(Dangers.in(page.document())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void h5TheOneHeadingIsTheHeadlineAndTheTimeIsThePublicationTime(Page page) {
        assertThat(page.document().select("h1")).hasSize(1);
        assertThat(page.document().selectFirst("h1").wholeText()).isEqualTo(Markup.legal(page.article().headline()));
        Optional<String> time = Optional.ofNullable(page.document().selectFirst("header time")).map(t -> t.attr("datetime"));
        assertThat(time).isEqualTo(page.article().published().map(NewsTime::iso));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void h6EveryPictureHasATextAndStandsInAFigureWhereThereIsACaption(Page page) {
        for (Element image : page.document().select("img")) {
            assertThat(image.hasAttr("alt")).isTrue();
            if (image.closest(".related") == null) {
                assertThat(image.attr("alt")).isNotBlank();
                assertThat(image.closest("figure").select("figcaption")).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void j1TheOneDataBlockIsJsonAndCannotBeEndedByText(Page page) {
        assertThat(page.document().select("script")).hasSize(1);
        String data = page.document().select("script").getFirst().data();
        assertThat(data).doesNotContain("<").satisfies(text -> new ObjectMapper().readTree(text));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void j2TheDataIsANewsArticle(Page page) {
        assertThat(page.data().path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(page.data().path("@type").asText()).isEqualTo("NewsArticle");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void j3TheHeadlineIsTheArticlesOwn(Page page) {
        assertThat(page.data().path("headline").asText())
                .isNotBlank()
                .isEqualTo(Markup.legal(page.article().headline()).strip());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void j4TimesHaveAnOffsetAndModificationIsNotBeforePublication(Page page) {
        if (page.article().published().isEmpty()) {
            assertThat(page.data().has("datePublished") || page.data().has("dateModified")).isFalse();
            return;
        }
        OffsetDateTime published = OffsetDateTime.parse(page.data().path("datePublished").asText());
        OffsetDateTime modified = OffsetDateTime.parse(page.data().path("dateModified").asText());
        assertThat(published.toInstant()).isEqualTo(page.article().published().get().instant());
        assertThat(modified.toInstant()).isAfterOrEqualTo(published.toInstant());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void j5EveryAuthorIsOneNamedPersonOrTheOutlet(Page page) {
        assertThat(page.data().path("author").isArray()).isTrue();
        for (JsonNode author : page.data().path("author")) {
            assertThat(author.path("@type").asText()).isIn("Person", "Organization");
            assertThat(author.path("name").asText()).isNotBlank().doesNotStartWithIgnoringCase("oleh");
            assertThat(author.path("url").asText("https://x.example")).startsWith("http");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void j6AndJ7PicturesAreAbsoluteLargeEnoughAndOneIsWide(Page page) {
        List<Integer> widths = new ArrayList<>();
        for (JsonNode image : page.data().path("image")) {
            assertThat(image.path("url").asText()).matches("https://warta\\.example/[a-z0-9-]+/pictures/[a-z0-9-]+\\.(jpg|png)");
            assertThat(image.path("width").asInt() * image.path("height").asInt()).isGreaterThanOrEqualTo(50_000);
            widths.add(image.path("width").asInt());
        }
        assertThat(widths).anyMatch(width -> width >= 1200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void j8WhatIsKnownIsSaid(Page page) {
        assertThat(page.data().path("inLanguage").asText()).isEqualTo("id");
        assertThat(page.data().path("publisher").path("name").asText()).isEqualTo("Warta Naskah");
        assertThat(page.data().path("mainEntityOfPage").asText()).startsWith("https://warta.example/");
        if (page.name().equals("rich")) {
            assertThat(page.data().path("articleSection").asText()).isEqualTo("Ekonomi");
            assertThat(page.data().path("dateline").asText()).isEqualTo("Ternate");
            assertThat(page.data().path("isBasedOn").asText()).isEqualTo("https://samudra.example/berita/1?a=1&b=2");
            assertThat(page.data().path("relatedLink")).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void j9NoPropertyIsEmpty(Page page) {
        assertThat(empties(page.data())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void o1TitleTypePictureAndAddressAreThere(Page page) {
        assertThat(page.meta("og:title")).hasSize(1);
        assertThat(page.meta("og:type")).containsExactly("article");
        assertThat(page.meta("og:image")).hasSize(1).allMatch(url -> url.startsWith("https://"));
        assertThat(page.meta("og:url")).hasSize(1).allMatch(url -> url.startsWith("https://warta.example/"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void o2TimesAuthorsSectionAndTagsAreThere(Page page) {
        assertThat(page.meta("article:published_time"))
                .isEqualTo(page.article().published().map(NewsTime::iso).stream().toList());
        if (page.name().equals("rich")) {
            assertThat(page.meta("article:modified_time")).containsExactly("2024-05-22T08:00:00+07:00");
            assertThat(page.meta("article:author")).containsExactly("Rukmini Aditya", "Tobing Hasan");
            assertThat(page.meta("article:section")).containsExactly("Ekonomi");
            assertThat(page.meta("article:tag")).containsExactly("pelabuhan", "nelayan & laut");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void o3ThePictureIsFollowedByItsSizeAndText(Page page) {
        List<String> properties = page.document().select("meta[property]").eachAttr("property");
        int at = properties.indexOf("og:image");
        assertThat(properties.subList(at + 1, at + 4))
                .containsExactly("og:image:width", "og:image:height", "og:image:alt");
        assertThat(page.meta("og:image:alt")).allMatch(alt -> !alt.isBlank());
        assertThat(page.meta("og:locale")).containsExactly("id_ID");
        assertThat(page.meta("og:site_name")).containsExactly("Warta Naskah");
    }

    private static List<String> empties(JsonNode node) {
        List<String> empty = new ArrayList<>();
        node.fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            if (value.isNull() || value.isTextual() && value.asText().isBlank() || value.isContainerNode() && value.isEmpty()) {
                empty.add(field.getKey());
            }
        });
        node.forEach(child -> empty.addAll(empties(child)));
        return empty;
    }
}
