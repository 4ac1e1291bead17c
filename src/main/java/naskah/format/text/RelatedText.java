package naskah.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Card;
import naskah.article.NewsTime;
import naskah.article.Related;

/** Reads the list "Berita Lainnya": headline with its category, time and banner, one item after the other. */
final class RelatedText {
    private static final int LONGEST_HEADLINE = 200;

    private final Categories categories;
    private final Times times;
    private final List<Related> items = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private String headline = "";
    private String category = "";
    private Optional<NewsTime> published = Optional.empty();

    RelatedText(Categories categories, Times times) {
        this.categories = categories;
        this.times = times;
    }

    void add(String line) {
        if (SiteLines.isMarker(line, "banner")) {
            return;
        }
        if (times.looksLikeOne(line)) {
            time(line);
        } else if (categories.knows(line) && !headline.isEmpty() && category.isEmpty()) {
            category = line;
        } else if (line.length() > LONGEST_HEADLINE) {
            unplaced.add(line);
        } else {
            headline(line);
        }
    }

    List<Related> items() {
        close();
        return List.copyOf(items);
    }

    List<String> unplaced() {
        return List.copyOf(unplaced);
    }

    private void time(String line) {
        Optional<NewsTime> read = times.read(line);
        if (read.isEmpty()) {
            unplaced.add(line);
            return;
        }
        if (published.isPresent()) {
            close();
        }
        published = read;
    }

    private void headline(String line) {
        if (!headline.isEmpty()) {
            close();
        }
        Optional<String> named = categories.atTheEndOf(line);
        category = named.orElse("");
        headline = line.substring(0, line.length() - category.length()).strip();
    }

    private void close() {
        if (!headline.isEmpty()) {
            items.add(Related.elsewhere("", new Card(headline, category, published, "")));
        } else {
            published.ifPresent(alone -> unplaced.add(alone.printed()));
        }
        headline = "";
        category = "";
        published = Optional.empty();
    }
}
