package naskah.ui.caption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.CaptionPrefill;
import naskah.article.Dateline;
import naskah.check.Background;
import naskah.check.Checker;
import naskah.check.Context;
import naskah.check.Finding;
import naskah.check.Rules;
import naskah.check.spelling.Dictionaries;
import naskah.check.spelling.DictionaryLoad;
import naskah.check.spelling.Spelling;
import naskah.house.House;
import naskah.photo.Photo;

/** The copy chief's check of a photo's words: every rule that makes sense of them without an article, as if the photo were a banner. */
public final class PhotoCheck {
    private static final ArticleId NONE = new ArticleId("foto");

    private final House house;
    private final Dictionaries dictionaries;
    private final Checker checker = new Checker(Rules.ofPhotos());
    private Optional<Spelling> spelling;

    public PhotoCheck(House house, Dictionaries dictionaries) {
        this.house = house;
        this.dictionaries = dictionaries;
    }

    /** What is found in caption, credit and alt text; not for a UI thread, since the first call reads the dictionary. */
    public synchronized List<Finding> findings(Photo photo, LocalDate today) {
        if (spelling == null) {
            spelling = dictionaries.load() instanceof DictionaryLoad.Ready ready
                    ? Optional.of(ready.spelling())
                    : Optional.empty();
        }
        String id = photo.id().sha256();
        Article banner = Article.blank(NONE).withBanner(new Banner(id, CaptionPrefill.of(photo.metadata())));
        Context context = new Context(house, Optional.empty(), Dateline.EMPTY, "", spelling, today);
        return checker.check(banner, context, Background.NONE.withPhotos(Map.of(id, photo)));
    }
}
