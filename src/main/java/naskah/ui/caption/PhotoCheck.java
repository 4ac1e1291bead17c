package naskah.ui.caption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.CaptionPrefill;
import naskah.article.Dateline;
import naskah.check.Checker;
import naskah.check.Context;
import naskah.check.Finding;
import naskah.check.PassageRule;
import naskah.check.Rules;
import naskah.check.spelling.Dictionaries;
import naskah.check.spelling.DictionaryLoad;
import naskah.check.spelling.Spelling;
import naskah.house.House;
import naskah.photo.PhotoMetadata;

/** The copy chief's check of a photo's words: every rule that reads one text by itself, as if the photo were a banner. */
public final class PhotoCheck {
    private static final ArticleId NONE = new ArticleId("foto");

    private final House house;
    private final Dictionaries dictionaries;
    private final Checker checker =
            new Checker(Rules.all().stream().filter(PassageRule.class::isInstance).toList());
    private Optional<Spelling> spelling;

    public PhotoCheck(House house, Dictionaries dictionaries) {
        this.house = house;
        this.dictionaries = dictionaries;
    }

    /** What is found in caption, credit and alt text; not for a UI thread, since the first call reads the dictionary. */
    public synchronized List<Finding> findings(PhotoMetadata words, LocalDate today) {
        if (spelling == null) {
            spelling = dictionaries.load() instanceof DictionaryLoad.Ready ready
                    ? Optional.of(ready.spelling())
                    : Optional.empty();
        }
        Article banner = Article.blank(NONE).withBanner(new Banner("", CaptionPrefill.of(words)));
        return checker.check(banner, new Context(house, Optional.empty(), Dateline.EMPTY, "", spelling, today));
    }
}
