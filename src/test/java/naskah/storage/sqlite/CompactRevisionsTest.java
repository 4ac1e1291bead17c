package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.storage.DataFolder;
import naskah.storage.Health;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactRevisionsTest {
    private static final long MOST = 1_000_000;

    @TempDir
    private Path directory;

    @Test
    void fiveHundredRevisionsOfALongArticleTakeLessThanAMegabyteAndLoseNothing() throws Exception {
        Prose prose = new Prose(7);
        List<Article> states = new ArrayList<>(List.of(prose.article(800)));
        try (DataFolder folder = Desk.open(directory)) {
            folder.articles().create(states.getFirst(), Revision.Kind.MARKED);
        }
        long before = Files.size(directory.resolve("naskah.db"));
        try (DataFolder folder = Desk.open(directory)) {
            for (int i = 1; i < 500; i++) {
                states.add(prose.edited(states.getLast()));
                assertThat(folder.articles().save(states.getLast(), i, Revision.Kind.MARKED)).isInstanceOf(Saved.Ok.class);
            }
        }
        assertThat(Files.size(directory.resolve("naskah.db")) - before).isLessThan(MOST);
        try (DataFolder folder = Desk.open(directory)) {
            for (int i = 0; i < states.size(); i++) {
                assertThat(folder.revisions().read(states.getFirst().id(), i + 1)).contains(states.get(i));
            }
        }
    }

    @Test
    void anArticleLongerThanTheWindowOfTheCompressionLosesNothing() throws Exception {
        Prose prose = new Prose(11);
        List<Article> states = new ArrayList<>(List.of(prose.article(9_000)));
        try (DataFolder folder = Desk.open(directory)) {
            folder.articles().create(states.getFirst(), Revision.Kind.MARKED);
            for (int i = 1; i < 30; i++) {
                states.add(prose.edited(states.getLast()));
                folder.articles().save(states.getLast(), i, Revision.Kind.MARKED);
            }
            for (int i = 0; i < states.size(); i++) {
                assertThat(folder.revisions().read(states.getFirst().id(), i + 1)).contains(states.get(i));
            }
            assertThat(folder.verify(done -> {}).faults()).isEmpty();
        }
    }

    @Test
    void statesFromBeforeTheyWerePressedAgainstEachOtherAreStillThere() throws Exception {
        Prose prose = new Prose(17);
        List<Article> states = new ArrayList<>(List.of(prose.article(100)));
        try (SqliteDataFolder folder = Desk.open(directory)) {
            folder.articles().create(states.getFirst(), Revision.Kind.MARKED);
            states.add(prose.edited(states.getLast()));
            folder.articles().save(states.getLast(), 1, Revision.Kind.MARKED);
            folder.database().write("go back", sql -> {
                OldTables.withoutCorrections(sql);
                return sql;
            });
        }
        try (DataFolder folder = Desk.open(directory)) {
            for (int i = 2; i < 6; i++) {
                states.add(prose.edited(states.getLast()));
                folder.articles().save(states.getLast(), i, Revision.Kind.MARKED);
            }
            for (int i = 0; i < states.size(); i++) {
                assertThat(folder.revisions().read(states.getFirst().id(), i + 1)).contains(states.get(i));
            }
        }
    }

    @Test
    void aDamagedStateThatOthersLeanOnKeepsNobodyFromSaving() throws Exception {
        Prose prose = new Prose(19);
        Article article = prose.article(400);
        try (SqliteDataFolder folder = Desk.open(directory)) {
            folder.articles().create(article, Revision.Kind.MARKED);
            Article second = prose.edited(article);
            folder.articles().save(second, 1, Revision.Kind.MARKED);
            folder.database().write("damage a state", sql -> sql.update("UPDATE revision SET body = x'789c00' WHERE number = 1"));
            Article third = prose.edited(second);
            assertThat(folder.articles().save(third, 2, Revision.Kind.MARKED)).isInstanceOf(Saved.Ok.class);
            assertThat(folder.articles().find(article.id()).orElseThrow().article()).isEqualTo(third);
            assertThat(folder.revisions().read(article.id(), 2)).contains(second);
        }
    }

    @Test
    void aDamagedWholeStateIsFoundAndTakesOnlyItsNeighboursWithIt() throws Exception {
        Prose prose = new Prose(13);
        Article article = prose.article(400);
        try (SqliteDataFolder folder = Desk.open(directory)) {
            folder.articles().create(article, Revision.Kind.MARKED);
            Article next = article;
            for (int i = 1; i < 60; i++) {
                next = prose.edited(next);
                folder.articles().save(next, i, Revision.Kind.MARKED);
            }
            assertThat(folder.verify(done -> {}).faults()).isEmpty();
            folder.database().write("damage a state", sql -> sql.update("UPDATE revision SET body = x'789c00' WHERE number = 1"));
            assertThat(folder.verify(done -> {}).faults())
                    .containsExactly(new Health.Fault(Health.Kind.ARTICLE_UNREADABLE, article.id().value()));
            assertThatThrownBy(() -> folder.revisions().read(article.id(), 2)).isInstanceOf(StorageException.class);
            assertThat(folder.revisions().read(article.id(), 59)).isPresent();
            assertThat(folder.articles().find(article.id()).orElseThrow().article()).isEqualTo(next);
        }
    }
}
