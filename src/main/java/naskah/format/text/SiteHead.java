package naskah.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Byline;
import naskah.article.NewsTime;
import naskah.document.Caption;
import naskah.house.House;

/** Takes the lines above the body, one after the other, until one belongs to the body. */
final class SiteHead {
    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_CAPTION = 500;
    private static final int SHORTEST_OPENING = 100;

    private final House house;
    private final Categories categories;
    private final Times times;
    private final List<String> unplaced = new ArrayList<>();
    private Optional<NewsTime> published = Optional.empty();
    private String headline = "";
    private String category = "";
    private List<Byline> bylines = List.of();
    private Caption caption = Caption.EMPTY;
    private boolean bannerSeen;

    SiteHead(House house, Categories categories, Times times) {
        this.house = house;
        this.categories = categories;
        this.times = times;
    }

    /** Takes what it can from the top of {@code lines} and gives back the rest. */
    List<String> read(List<String> lines) {
        int at = 0;
        while (at < lines.size() && takes(lines.get(at), lines.subList(at + 1, lines.size()))) {
            at++;
        }
        return lines.subList(at, lines.size());
    }

    private boolean takes(String line, List<String> following) {
        return takesBanner(line)
                || takesTime(line)
                || takesHeadline(line)
                || !opensBody(line)
                        && (takesLabel(line)
                                || takesCaption(line, following)
                                || takesName(line, following)
                                || leaves(line, following));
    }

    private boolean takesBanner(String line) {
        boolean banner = SiteLines.isMarker(line, "banner");
        bannerSeen |= banner;
        return banner;
    }

    private boolean takesTime(String line) {
        if (!times.looksLikeOne(line)) {
            return false;
        }
        Optional<NewsTime> read = times.read(line);
        if (read.isPresent() && published.isEmpty()) {
            published = read;
        } else {
            unplaced.add(line);
        }
        return true;
    }

    private boolean takesHeadline(String line) {
        boolean notOne = !headline.isEmpty()
                || line.length() > LONGEST_HEADLINE
                || categories.knows(line)
                || line.length() >= SHORTEST_OPENING && opensBody(line);
        headline = notOne ? headline : line;
        return !notOne;
    }

    private boolean opensBody(String line) {
        return DatelineText.of(line, house).isPresent();
    }

    /** A known category, or names with a label before them. */
    private boolean takesLabel(String line) {
        if (category.isEmpty() && categories.knows(line)) {
            category = line;
            return true;
        }
        if (bylines.isEmpty() && AuthorText.isLabelled(line)) {
            bylines = AuthorText.read(line);
            return true;
        }
        return false;
    }

    private boolean takesCaption(String line, List<String> following) {
        if (line.length() > LONGEST_CAPTION) {
            return false;
        }
        Optional<Caption> credited = CreditText.ifCredited(line);
        if (!caption.equals(Caption.EMPTY)) {
            return credited.filter(more -> more.text().isEmpty() && caption.credit().isEmpty())
                    .map(more -> setCaption(caption.withCredit(more.credit())))
                    .orElse(false);
        }
        boolean shown = credited.isPresent() || bannerSeen && isCaption(line, following);
        return shown && setCaption(CreditText.split(line));
    }

    private boolean setCaption(Caption read) {
        caption = read;
        return true;
    }

    private boolean isCaption(String line, List<String> following) {
        boolean bodyFollows = !following.isEmpty()
                && (opensBody(following.getFirst()) || CreditText.isOnlyCredit(following.getFirst()));
        boolean sentence = line.matches(".*[.!?][\"”’']?");
        return bodyFollows || CreditText.endsInCredit(line) || !following.isEmpty() && !sentence;
    }

    /** A short line without a label: the category comes before the author. */
    private boolean takesName(String line, List<String> following) {
        boolean mayBeCategory = category.isEmpty() && !bannerSeen && isShort(line);
        boolean authorFollows = !following.isEmpty() && AuthorText.isName(following.getFirst());
        if (mayBeCategory && (authorFollows || !AuthorText.isName(line))) {
            category = line;
            return true;
        }
        boolean author = bylines.isEmpty()
                && !following.isEmpty()
                && (AuthorText.isName(line) || !category.isEmpty() && !bannerSeen && AuthorText.isOneName(line));
        bylines = author ? AuthorText.read(line) : bylines;
        return author;
    }

    /** What stands above the banner but is none of all this is kept for the editor. */
    private boolean leaves(String line, List<String> following) {
        boolean bannerFollows =
                !bannerSeen && following.stream().limit(4).anyMatch(next -> SiteLines.isMarker(next, "banner"));
        return bannerFollows && unplaced.add(line);
    }

    private static boolean isShort(String line) {
        return line.length() <= 30 && line.split(" ").length <= 3 && line.matches("\\p{Lu}.*[\\p{L}\\d]");
    }

    Optional<NewsTime> published() {
        return published;
    }

    String headline() {
        return headline;
    }

    String category() {
        return category;
    }

    List<Byline> bylines() {
        return bylines;
    }

    Caption caption() {
        return caption;
    }

    List<String> unplaced() {
        return List.copyOf(unplaced);
    }
}
