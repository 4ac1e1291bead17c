package naskah.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import naskah.article.Article;
import naskah.check.Background;
import naskah.check.Checker;
import naskah.check.Context;
import naskah.check.Finding;
import naskah.check.KeptPardons;
import naskah.check.Pardons;
import naskah.check.Rules;
import naskah.check.spelling.Spelling;
import naskah.format.json.ValuesJson;
import naskah.house.House;
import naskah.house.Weight;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Stage;

/** The copy check of stored articles: what somebody let stand in an article is not found again. */
record Proofreading(Optional<Spelling> spelling) {
    /** Opens the dictionary, and says so where there is none. */
    static Proofreading begin(Errand errand) {
        Optional<Spelling> spelling = Optional.empty();
        try {
            spelling = errand.tools().dictionary().open(errand.data());
        } catch (StorageException failure) {
            errand.fail(errand.data().toString(), failure);
        }
        if (spelling.isEmpty()) {
            errand.say("check.state.NO_DICTIONARY");
        }
        return new Proofreading(spelling);
    }

    /** All rules are asked, since some give way to others; {@code wanted} tells by its id of which rule the findings are. */
    List<Finding> findings(DataFolder folder, House house, Stored stored, Predicate<String> wanted) throws StorageException {
        Article article = stored.article();
        Pardons pardons = folder.settings()
                .get(KeptPardons.setting(article.id()))
                .map(json -> KeptPardons.of(ValuesJson.read(json)))
                .orElse(Pardons.NONE);
        Background background =
                Background.of(folder.revisions().imported(article.id()), folder.photos().findAll(article.photos()));
        return new Checker(Rules.all()).check(article, context(stored, house), background).stream()
                .filter(finding -> !pardons.covers(finding) && wanted.test(finding.id()))
                .toList();
    }

    /** What keeps an article from being approved, each with its rule and its words. */
    List<String> errors(DataFolder folder, House house, Stored stored) throws StorageException {
        return findings(folder, house, stored, rule -> true).stream()
                .filter(Proofreading::isError)
                .map(finding -> finding.id() + " “" + finding.text() + "”")
                .toList();
    }

    static boolean isError(Finding finding) {
        return finding.weight().compareTo(Weight.ERROR) <= 0;
    }

    private Context context(Stored stored, House house) {
        Article article = stored.article();
        LocalDate now = LocalDate.now(house.zone().id());
        return new Context(
                house,
                article.published(),
                article.dateline(),
                article.filing().category(),
                spelling,
                Context.today(article.published(), stored.stage() == Stage.PUBLISHED, now));
    }
}
