package naskah.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.NewsTime;
import naskah.article.correction.Aftermath;
import naskah.article.correction.Correction;
import naskah.house.House;

/** The article as schema.org NewsArticle in JSON-LD; a property is left out when nothing is known, never empty. */
record LinkedData(House house, Address address, Words words, Aftermath aftermath) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The one data block of the page; "<" is always escaped, so no text can end the block. */
    String script(Article article, PageImages images, Optional<Instant> modified) {
        try {
            String json = JSON.writeValueAsString(properties(article, images, modified));
            return "<script type=\"application/ld+json\">" + json.replace("<", "\\u003c") + "</script>";
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("maps and strings can always be written", bug);
        }
    }

    private Map<String, Object> properties(Article article, PageImages images, Optional<Instant> modified) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.put("@type", "NewsArticle");
        address.page(article).ifPresent(url -> put(all, "mainEntityOfPage", url));
        put(all, "headline", HtmlPage.shown(article.headline(), words));
        put(all, "description", article.title().deck());
        put(all, "image", images.images().stream().map(LinkedData::image).toList());
        article.published().ifPresent(time -> put(all, "datePublished", time.iso()));
        modified(article, modified).ifPresent(time -> put(all, "dateModified", time.iso()));
        put(all, "correction", aftermath.notices().stream()
                .map(Aftermath.Notice::correction)
                .filter(correction -> correction.corrected().equals(article.id()))
                .map(LinkedData::comment)
                .toList());
        people(all, article);
        about(all, article);
        return all;
    }

    /** Never before publication: the later of the two, in the article's own zone. */
    static Optional<NewsTime> modified(Article article, Optional<Instant> modified) {
        return article.published().map(published -> modified
                .filter(instant -> instant.isAfter(published.instant()))
                .map(instant -> new NewsTime(instant, published.zone()))
                .orElse(published));
    }

    private void people(Map<String, Object> all, Article article) {
        List<Map<String, Object>> authors = persons(article, Byline.Role.REPORTER);
        put(all, "author", authors.isEmpty() ? List.of(organization("Organization")) : authors);
        put(all, "editor", persons(article, Byline.Role.EDITOR));
        put(all, "translator", persons(article, Byline.Role.TRANSLATOR));
        put(all, "contributor", persons(article, Byline.Role.CONTRIBUTOR));
        all.put("publisher", organization("NewsMediaOrganization"));
    }

    private void about(Map<String, Object> all, Article article) {
        put(all, "inLanguage", "id");
        put(all, "articleSection", article.filing().category());
        put(all, "dateline", article.dateline().place());
        put(all, "keywords", article.filing().tags().stream().filter(tag -> !tag.isBlank()).map(LinkedData::clean).toList());
        Address.link(article.filing().source().link().strip()).ifPresent(link -> put(all, "isBasedOn", link));
        if (!clean(article.filing().source().agency()).isEmpty()) {
            all.put("sourceOrganization", named("Organization", article.filing().source().agency()));
        }
        put(all, "relatedLink", article.related().stream().map(address::related).flatMap(Optional::stream).toList());
    }

    private static Map<String, Object> comment(Correction correction) {
        Map<String, Object> comment = new LinkedHashMap<>();
        comment.put("@type", "CorrectionComment");
        put(comment, "text", correction.right());
        comment.put("datePublished", correction.at().iso());
        return comment;
    }

    private static Map<String, Object> image(PageImages.PageImage image) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", "ImageObject");
        put(object, "url", image.url());
        object.put("width", image.file().width());
        object.put("height", image.file().height());
        put(object, "caption", image.caption().text());
        put(object, "creditText", image.caption().credit());
        if (!clean(image.caption().photographer()).isEmpty()) {
            object.put("creator", named("Person", image.caption().photographer()));
        }
        return object;
    }

    private static List<Map<String, Object>> persons(Article article, Byline.Role role) {
        return names(article, role).stream().map(name -> named("Person", name)).toList();
    }

    /** The bare names in this role: without the "Oleh" that some type before them. */
    static List<String> names(Article article, Byline.Role role) {
        return article.filing().bylines().stream()
                .filter(byline -> byline.role() == role)
                .map(byline -> clean(byline.name()).replaceFirst("(?i)^oleh\\s*:?\\s+", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Map<String, Object> organization(String type) {
        Map<String, Object> organization = named(type, house.outlet().name());
        address.site().ifPresent(site -> put(organization, "url", site));
        return organization;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        put(thing, "name", name);
        return thing;
    }

    private static void put(Map<String, Object> to, String property, String text) {
        if (!clean(text).isEmpty()) {
            to.put(property, clean(text));
        }
    }

    private static void put(Map<String, Object> to, String property, Collection<?> values) {
        if (!values.isEmpty()) {
            to.put(property, values);
        }
    }

    private static String clean(String text) {
        return Markup.legal(text).strip();
    }
}
