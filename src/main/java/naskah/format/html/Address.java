package naskah.format.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Related;
import naskah.article.Slug;
import naskah.document.Links;
import naskah.house.House;

/** The absolute addresses of an article and its pictures on the house's site; empty where the house has no site. */
public record Address(House house) {
    private static final int HIGHEST_PORT = 65_535;

    /** Names that Windows keeps for devices, whatever their extension. */
    private static final String DEVICES = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

    /** The last part of the article's address and the name of its export folder, safe on every system. */
    public static String name(Article article) {
        String chosen = article.title().effectiveSlug();
        String slug = Slug.isValid(chosen) ? chosen : Slug.of(chosen);
        return slug.matches(DEVICES) ? slug + "-berita" : slug;
    }

    public Optional<String> site() {
        return Links.repair(house.outlet().site()).filter(Address::isWeb).flatMap(Address::link);
    }

    Optional<String> page(Article article) {
        return site().map(site -> site + "/" + name(article));
    }

    /** Where another article stands, seen from an article's page: on the site, or in the export folder next to this one. */
    String beside(Article other) {
        return page(other).orElse("../" + name(other) + "/index.html");
    }

    /** The picture's absolute address; empty for one that only this machine can reach. */
    Optional<String> picture(Article article, String href) {
        if (href.startsWith("pictures/")) {
            return page(article).map(page -> page + "/" + href);
        }
        return isWeb(href) ? link(href) : Optional.empty();
    }

    Optional<String> related(Related related) {
        if (related.article().isPresent()) {
            return site().map(site -> site + "/" + Slug.of(related.card().headline()));
        }
        return link(related.url()).filter(Address::isWeb);
    }

    /** The address as it may stand in {@code href}, in ASCII; empty when it is none that may stand in an article. */
    static Optional<String> link(String href) {
        if (!Links.isSafe(href)) {
            return Optional.empty();
        }
        URI uri = URI.create(href);
        return uri.getPort() > HIGHEST_PORT ? Optional.empty() : Optional.of(uri.toASCIIString());
    }

    static String host(String href) {
        String host = URI.create(href).getHost();
        return host == null ? href : host;
    }

    static boolean isWeb(String href) {
        String start = href.substring(0, Math.min(8, href.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
