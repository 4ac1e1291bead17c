package naskah.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import naskah.article.Dateline;
import naskah.article.NewsTime;
import naskah.check.spelling.Spelling;
import naskah.house.Choices;
import naskah.house.House;

/**
 * What a rule may know besides the passage.
 *
 * @param published the article's publication time, empty while none is set
 * @param spelling  the dictionary, empty where none is found: every rule works without it as well as it can
 * @param today     the day on which the copy is read, in the house's zone: see {@link #today(Optional, boolean, LocalDate)}
 */
public record Context(
        House house,
        Optional<NewsTime> published,
        Dateline dateline,
        String category,
        Optional<Spelling> spelling,
        LocalDate today) {
    public Context {
        Objects.requireNonNull(house);
        Objects.requireNonNull(published);
        Objects.requireNonNull(dateline);
        Objects.requireNonNull(category);
        Objects.requireNonNull(spelling);
        Objects.requireNonNull(today);
    }

    /** The day of the check; an article that is already out is read under its own day, once that has come. */
    public static LocalDate today(Optional<NewsTime> published, boolean isOut, LocalDate now) {
        return published.filter(time -> isOut)
                .map(time -> time.local().toLocalDate())
                .filter(day -> day.isBefore(now))
                .orElse(now);
    }

    public Choices choices() {
        return house.style().choices();
    }

    /** The day that the article's "today" means: its day of publication, else the day of the check. */
    public LocalDate day() {
        return published.map(time -> time.local().toLocalDate()).orElse(today);
    }

    /** Whether the dictionary or the house knows the word in lower case; true as well where there is no dictionary. */
    public boolean knows(String lower) {
        return house.style().words().contains(lower) || spelling.map(all -> all.knows(lower)).orElse(true);
    }
}
