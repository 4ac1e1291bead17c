package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Body;
import naskah.storage.Articles.State;
import naskah.storage.DataFolder;
import naskah.storage.Page;
import naskah.storage.Query;
import naskah.storage.Revision;
import naskah.storage.Revision.Kind;
import naskah.storage.Saved;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;

/** What every adapter of the ports to articles, revisions and settings must do. */
interface ArticlesContract {
    DataFolder folder();

    /** Lets the adapter's clock move on. */
    void pass(Duration time);

    @Test
    default void aNewArticleIsFoundAsItWas() throws Exception {
        Article article = Samples.full();
        Stored created = folder().articles().create(article, Kind.TYPED);
        assertThat(folder().articles().find(article.id())).contains(created);
        assertThat(created).isEqualTo(new Stored(article, 1, created.savedAt(), Stage.DRAFT));
    }

    @Test
    default void anUnknownArticleIsNotFound() throws Exception {
        assertThat(folder().articles().find(new ArticleId("tidak-ada"))).isEmpty();
    }

    @Test
    default void creatingTheSameIdTwiceIsAnErrorAndChangesNothing() throws Exception {
        Article article = Desk.article("Pasar Baru Dibuka");
        Stored first = folder().articles().create(article, Kind.TYPED);
        assertThatThrownBy(() -> folder().articles().create(article.withHeadline("Lain"), Kind.TYPED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder().articles().find(article.id())).contains(first);
    }

    @Test
    default void creatingManyIsAllOrNothing() throws Exception {
        Article known = Desk.article("Sudah Ada");
        folder().articles().create(known, Kind.TYPED);
        List<Article> some = List.of(Desk.article("Satu"), Desk.article("Dua"), known);
        assertThatThrownBy(() -> folder().articles().createAll(some, Kind.IMPORTED, Stage.PUBLISHED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder().archive().count()).isEqualTo(1);
        assertThat(folder().archive().list(Query.text("satu"), Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    default void aSaveReplacesTheArticleAndCountsUp() throws Exception {
        Article article = Desk.article("Kabut Tipis");
        folder().articles().create(article, Kind.TYPED);
        Article changed = article.withHeadline("Kabut Tebal");
        Saved saved = folder().articles().save(changed, 1, Kind.TYPED);
        Stored now = folder().articles().find(article.id()).orElseThrow();
        assertThat(saved).isEqualTo(new Saved.Ok(2, now.savedAt(), Stage.DRAFT));
        assertThat(now.article()).isEqualTo(changed);
    }

    @Test
    default void aSaveOnAnOldRevisionIsRefusedWithTheirArticle() throws Exception {
        Article article = Desk.article("Banjir Surut");
        folder().articles().create(article, Kind.TYPED);
        Article theirs = article.withHeadline("Banjir Surut di Hilir");
        folder().articles().save(theirs, 1, Kind.TYPED);
        Saved saved = folder().articles().save(article.withHeadline("Punya Saya"), 1, Kind.TYPED);
        assertThat(saved).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
            assertThat(conflict.theirs().article()).isEqualTo(theirs);
            assertThat(conflict.theirs().revision()).isEqualTo(2);
        });
        assertThat(folder().articles().find(article.id()).orElseThrow().article()).isEqualTo(theirs);
    }

    @Test
    default void twoStatesAreKeptOneAfterTheOtherAndTheLastStands() throws Exception {
        Article article = Desk.article("Banjir Surut");
        folder().articles().create(article, Kind.TYPED);
        State theirs = new State(article.withHeadline("Banjir Surut di Hilir"), Kind.IMPORTED);
        State merged = new State(article.withHeadline("Banjir Surut di Hulu"), Kind.MERGED);
        assertThat(folder().articles().saveBoth(theirs, merged, 1))
                .isInstanceOfSatisfying(Saved.Ok.class, ok -> assertThat(ok.revision()).isEqualTo(3));
        assertThat(folder().articles().find(article.id()).orElseThrow().article()).isEqualTo(merged.article());
        List<Revision> kept = folder().revisions().of(article.id());
        assertThat(kept).extracting(Revision::kind).containsExactly(Kind.MERGED, Kind.IMPORTED, Kind.TYPED);
        assertThat(folder().revisions().read(article.id(), 2)).contains(theirs.article());
        assertThat(folder().revisions().read(article.id(), 1)).contains(article);
        assertThat(folder().archive().related(article, 5)).isEmpty();
        assertThat(folder().verify(done -> {}).faults()).isEmpty();
    }

    @Test
    default void ofTwoStatesNeitherIsWrittenOverSomebodyElsesSave() throws Exception {
        Article article = Desk.article("Banjir Surut");
        folder().articles().create(article, Kind.TYPED);
        folder().articles().save(article.withHeadline("Lain"), 1, Kind.MARKED);
        State state = new State(article.withHeadline("Banjir"), Kind.MARKED);
        assertThat(folder().articles().saveBoth(state, state, 1)).isInstanceOf(Saved.Conflict.class);
        assertThat(folder().revisions().of(article.id())).hasSize(2);
    }

    @Test
    default void savingADeletedOrUnknownArticleSaysThatItIsGone() throws Exception {
        Article article = Desk.article("Terhapus");
        folder().articles().create(article, Kind.TYPED);
        folder().articles().trash(article.id());
        assertThat(folder().articles().save(article, 1, Kind.TYPED)).isEqualTo(new Saved.Gone());
        assertThat(folder().articles().save(Desk.article("Baru"), 1, Kind.TYPED)).isEqualTo(new Saved.Gone());
    }

    @Test
    default void aDeletedArticleLeavesEveryListUntilItIsRecovered() throws Exception {
        Article article = Desk.article("Jembatan Gantung Putus");
        folder().articles().create(article, Kind.TYPED);
        folder().articles().trash(article.id());
        assertThat(ids(Query.ALL)).isEmpty();
        assertThat(ids(Query.text("jembatan"))).isEmpty();
        assertThat(folder().articles().find(article.id())).isEmpty();
        assertThat(folder().archive().count()).isZero();
        assertThat(folder().archive().trashed(5)).extracting(Summary::id).containsExactly(article.id());
        folder().articles().recover(article.id());
        assertThat(ids(Query.text("jembatan"))).containsExactly(article.id());
        assertThat(folder().archive().trashed(5)).isEmpty();
        assertThat(folder().articles().find(article.id()).orElseThrow().article()).isEqualTo(article);
    }

    @Test
    default void deletingTwiceAndRecoveringTwiceIsTheSameAsOnce() throws Exception {
        Article article = Desk.article("Panen Raya");
        folder().articles().create(article, Kind.TYPED);
        folder().articles().trash(article.id());
        folder().articles().trash(article.id());
        folder().articles().recover(article.id());
        folder().articles().recover(article.id());
        assertThat(ids(Query.text("panen"))).containsExactly(article.id());
        assertThat(folder().verify(_ -> {}).faults()).isEmpty();
    }

    @Test
    default void theLastDeletedComesFirst() throws Exception {
        Article first = Desk.article("Satu");
        Article second = Desk.article("Dua");
        for (Article article : List.of(first, second)) {
            folder().articles().create(article, Kind.TYPED);
        }
        folder().articles().trash(second.id());
        folder().articles().trash(first.id());
        assertThat(folder().archive().trashed(5)).extracting(Summary::id).containsExactly(first.id(), second.id());
    }

    @Test
    default void typingOfOneStretchIsOneRevision() throws Exception {
        Article article = Desk.article("");
        folder().articles().create(article, Kind.TYPED);
        for (int revision = 1; revision <= 20; revision++) {
            article = article.withBody(Body.ofParagraphs("kata ".repeat(revision)));
            folder().articles().save(article, revision, Kind.TYPED);
        }
        List<Revision> revisions = folder().revisions().of(article.id());
        assertThat(revisions).singleElement().satisfies(only -> {
            assertThat(only.number()).isEqualTo(21);
            assertThat(only.words()).isEqualTo(20);
        });
        assertThat(folder().revisions().read(article.id(), 21)).contains(article);
    }

    @Test
    default void typingAfterAWhileIsAnotherRevision() throws Exception {
        Article before = Desk.article("Pagi");
        folder().articles().create(before, Kind.TYPED);
        pass(Duration.ofMinutes(6));
        Article after = before.withHeadline("Siang");
        folder().articles().save(after, 1, Kind.TYPED);
        assertThat(kinds(before)).containsExactly(Kind.TYPED, Kind.TYPED);
        assertThat(folder().revisions().read(before.id(), 1)).contains(before);
        assertThat(folder().revisions().read(before.id(), 2)).contains(after);
    }

    @Test
    default void everyStateThatWasNotTypedIsKeptForEver() throws Exception {
        Article article = Samples.full();
        folder().articles().create(article, Kind.IMPORTED);
        List<Kind> kinds = List.of(Kind.TYPED, Kind.MARKED, Kind.MARKED, Kind.TYPED, Kind.EXPORTED, Kind.RESTORED);
        for (int i = 0; i < kinds.size(); i++) {
            folder().articles().save(article.withHeadline("Judul " + (i + 2)), i + 1, kinds.get(i));
        }
        assertThat(kinds(article).reversed()).containsExactly(
                Kind.IMPORTED, Kind.TYPED, Kind.MARKED, Kind.MARKED, Kind.TYPED, Kind.EXPORTED, Kind.RESTORED);
        assertThat(folder().revisions().read(article.id(), 1)).contains(article);
        for (int number = 2; number <= 7; number++) {
            assertThat(folder().revisions().read(article.id(), number))
                    .contains(article.withHeadline("Judul " + number));
        }
        assertThat(folder().revisions().read(article.id(), 99)).isEmpty();
    }

    @Test
    default void listsComeNewestFirstPageByPageEachArticleOnce() throws Exception {
        for (int i = 0; i < 25; i++) {
            folder().articles().create(Desk.article("Berita " + i), Kind.TYPED);
        }
        Optional<String> key = Optional.empty();
        List<String> seen = new java.util.ArrayList<>();
        do {
            Page page = folder().archive().list(Query.text("berita"), key, 10);
            page.items().forEach(item -> seen.add(item.card().headline()));
            key = page.next();
        } while (key.isPresent());
        assertThat(seen).hasSize(25).first().isEqualTo("Berita 24");
        assertThat(seen).last().isEqualTo("Berita 0");
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    default void aChangedArticleMovesToTheTopOfListsAndSearches() throws Exception {
        Article old = Desk.article("Sungai Meluap");
        folder().articles().create(old, Kind.TYPED);
        folder().articles().create(Desk.article("Sungai Surut"), Kind.TYPED);
        folder().articles().save(old.withDateline(new naskah.article.Dateline("Medan", "")), 1, Kind.TYPED);
        assertThat(ids(Query.ALL)).first().isEqualTo(old.id());
        assertThat(ids(Query.text("sungai"))).first().isEqualTo(old.id());
        assertThat(ids(Query.text("medan"))).containsExactly(old.id());
    }

    @Test
    default void filtersNarrowListsAndSearches() throws Exception {
        Article sport = Desk.inCategory("Olahraga", "Tim Kota Menang");
        Article money = Desk.inCategory("Ekonomi & Bisnis", "Kota Menarik Modal");
        folder().articles().create(sport, Kind.IMPORTED, Stage.PUBLISHED);
        folder().articles().create(money, Kind.TYPED);
        Optional<String> category = Optional.of("Ekonomi & Bisnis");
        assertThat(ids(new Query("", Optional.empty(), category))).containsExactly(money.id());
        assertThat(ids(new Query("kota", Optional.empty(), category))).containsExactly(money.id());
        assertThat(ids(new Query("kota", Optional.of(Stage.PUBLISHED), Optional.empty()))).containsExactly(sport.id());
        assertThat(ids(new Query("", Optional.of(Stage.PUBLISHED), category))).isEmpty();
        assertThat(ids(new Query("kota", Optional.of(Stage.PUBLISHED), category))).isEmpty();
        assertThat(ids(Query.text("kota"))).hasSize(2);
    }

    @Test
    default void aSummaryShowsTheArticleAsItStands() throws Exception {
        Article article = Samples.full();
        Stored stored = folder().articles().create(article, Kind.IMPORTED, Stage.PUBLISHED);
        assertThat(folder().archive().list(Query.ALL, Optional.empty(), 1).items())
                .containsExactly(new Summary(article.id(), article.card(), Stage.PUBLISHED, stored.savedAt()));
    }

    @Test
    default void settingsAreKeptUnderTheirNames() throws Exception {
        assertThat(folder().settings().get("layout")).isEmpty();
        folder().settings().put("layout", "{\"kiri\":240}");
        folder().settings().put("layout", "{\"kiri\":300,\"nama\":\"é🎈\"}");
        assertThat(folder().settings().get("layout")).contains("{\"kiri\":300,\"nama\":\"é🎈\"}");
    }

    @Test
    default void aSettingIsMadeOutOfTheOneThatStandsOrTakenAway() throws Exception {
        folder().settings().change("layout", before -> Optional.of(before.orElse("tidak ada")));
        folder().settings().change("layout", before -> before.map(value -> value + " lagi"));
        assertThat(folder().settings().get("layout")).contains("tidak ada lagi");
        folder().settings().change("layout", before -> Optional.empty());
        assertThat(folder().settings().get("layout")).isEmpty();
    }

    private List<Kind> kinds(Article article) throws Exception {
        return folder().revisions().of(article.id()).stream().map(Revision::kind).toList();
    }

    private List<ArticleId> ids(Query query) throws Exception {
        return folder().archive().list(query, Optional.empty(), 100).items().stream()
                .map(Summary::id)
                .toList();
    }
}
