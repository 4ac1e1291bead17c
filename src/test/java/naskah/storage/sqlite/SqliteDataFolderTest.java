package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.document.Body;
import naskah.storage.DataFolder.Access;
import naskah.storage.Health;
import naskah.storage.Query;
import naskah.storage.Revision.Kind;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.StorageException.Cause;
import naskah.storage.Stored;
import naskah.storage.sqlite.SqliteDataFolder.Mode;
import naskah.workflow.Stage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDataFolderTest {
    @TempDir
    Path directory;

    @Test
    void openingMakesTheFolderAndWhatIsKeptThereIsThereAgain() throws Exception {
        Path path = directory.resolve("redaksi kita/berita é");
        Stored stored;
        try (SqliteDataFolder folder = Desk.open(path)) {
            assertThat(folder.access()).isEqualTo(Access.WRITE);
            stored = folder.articles().create(Samples.full(), Kind.TYPED);
        }
        try (SqliteDataFolder folder = Desk.open(path)) {
            assertThat(folder.articles().find(stored.article().id())).contains(stored);
            assertThat(folder.path()).isEqualTo(path.toRealPath());
        }
    }

    @Test
    void aSecondWindowReadsOnlyUntilTheFirstIsClosed() throws Exception {
        try (SqliteDataFolder first = Desk.open(directory)) {
            Article article = Desk.article("Milik jendela pertama");
            first.articles().create(article, Kind.TYPED);
            try (SqliteDataFolder second = Desk.open(directory)) {
                assertThat(second.access()).isEqualTo(Access.READ_ONLY);
                assertThat(second.articles().find(article.id())).isPresent();
                assertFails(Cause.READ_ONLY, () -> second.articles().save(article, 1, Kind.TYPED));
                assertFails(Cause.READ_ONLY, () -> second.settings().put("a", "1"));
                assertFails(Cause.READ_ONLY, () -> second.photos().add(directory, "a.png"));
            }
            try (SqliteDataFolder third = Desk.open(directory)) {
                assertThat(third.access()).as("the first still has its lock").isEqualTo(Access.READ_ONLY);
            }
        }
        try (SqliteDataFolder next = Desk.open(directory)) {
            assertThat(next.access()).isEqualTo(Access.WRITE);
        }
    }

    @Test
    void whatOthersWriteIsToldFromWhatIsWrittenHere() throws Exception {
        try (SqliteDataFolder window = Desk.open(directory)) {
            long before = window.foreignChanges();
            window.articles().create(Desk.article("Milik jendela"), Kind.TYPED);
            assertThat(window.foreignChanges()).isEqualTo(before);
            try (SqliteDataFolder second = Desk.open(directory)) {
                long seen = second.foreignChanges();
                window.articles().create(Desk.article("Lagi milik jendela"), Kind.TYPED);
                assertThat(second.foreignChanges()).isNotEqualTo(seen);
                assertThat(window.foreignChanges()).isEqualTo(before);
            }
        }
    }

    @Test
    void jobsWriteBesideAWindow() throws Exception {
        try (SqliteDataFolder window = patient(SqliteDataFolder.Mode.WINDOW);
                SqliteDataFolder job = patient(SqliteDataFolder.Mode.JOB)) {
            assertThat(job.access()).isEqualTo(Access.WRITE);
            CompletableFuture<Void> imports = CompletableFuture.runAsync(() -> creations(job, 60));
            creations(window, 60);
            imports.join();
            assertThat(window.archive().count()).isEqualTo(120);
            assertThat(window.verify(_ -> {}).faults()).isEmpty();
        }
    }

    /** With the patience of every day: SQLite's lock is not fair, so that one writer may go first many times. */
    private SqliteDataFolder patient(SqliteDataFolder.Mode mode) throws StorageException {
        return SqliteDataFolder.open(directory, new PlainForm(), new PlainPhotoReader(), new Desk.HandClock(), mode);
    }

    @Test
    void twoSavesOfOneArticleFromTwoProgramsNeverBothWin() throws Exception {
        try (SqliteDataFolder window = Desk.open(directory);
                SqliteDataFolder job = job()) {
            Article article = Desk.article("Rebutan");
            window.articles().create(article, Kind.TYPED);
            List<Saved> saved = IntStream.range(0, 40).parallel().mapToObj(i -> {
                try {
                    return (i % 2 == 0 ? window : job).articles().save(article.withDeck("" + i), 1, Kind.MARKED);
                } catch (StorageException failure) {
                    throw new IllegalStateException(failure);
                }
            }).toList();
            assertThat(saved).filteredOn(Saved.Ok.class::isInstance).hasSize(1);
            assertThat(window.revisions().of(article.id())).hasSize(2);
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingIsHalfDone() throws Exception {
        try (SqliteDataFolder folder = Desk.open(directory)) {
            Article article = Desk.article("Sebelum penuh", "isi lama");
            Stored before = folder.articles().create(article, Kind.TYPED);
            folder.database().alone("fill the disk", sql ->
                    sql.number("PRAGMA max_page_count = " + sql.number("PRAGMA page_count")));
            Article longer = article.withBody(Body.ofParagraphs("isi baru ".repeat(20_000)));
            assertFails(Cause.DISK_FULL, () -> folder.articles().save(longer, 1, Kind.MARKED));
            assertThat(folder.articles().find(article.id())).contains(before);
            assertThat(folder.revisions().of(article.id())).hasSize(1);
            assertThat(folder.archive().list(Query.text("baru "), Optional.empty(), 5).items()).isEmpty();
            folder.database().alone("free the disk", sql -> sql.number("PRAGMA max_page_count = 1000000"));
            assertThat(folder.articles().save(longer, 1, Kind.MARKED)).isInstanceOf(Saved.Ok.class);
            assertThat(folder.verify(_ -> {}).faults()).isEmpty();
        }
    }

    @Test
    void aMediumThatTurnsReadOnlyIsSaid() throws Exception {
        try (SqliteDataFolder folder = Desk.open(directory)) {
            folder.database().alone("protect", sql -> sql.update("PRAGMA query_only = ON"));
            assertFails(Cause.READ_ONLY, () -> folder.articles().create(Desk.article("Baru"), Kind.TYPED));
            folder.database().alone("unprotect", sql -> sql.update("PRAGMA query_only = OFF"));
            assertThat(folder.archive().count()).isZero();
        }
    }

    @Test
    void aLockedDatabaseIsSaidAndReadingGoesOn() throws Exception {
        try (SqliteDataFolder folder = Desk.open(directory);
                SqliteDataFolder other = job()) {
            Article article = Desk.article("Terkunci");
            folder.articles().create(article, Kind.TYPED);
            other.database().alone("hold", sql -> sql.update("BEGIN EXCLUSIVE"));
            assertFails(Cause.LOCKED, () -> folder.articles().save(article, 1, Kind.TYPED));
            assertThat(folder.articles().find(article.id())).isPresent();
            other.database().alone("let go", sql -> sql.update("ROLLBACK"));
            assertThat(folder.articles().save(article, 1, Kind.TYPED)).isInstanceOf(Saved.Ok.class);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamagedAndLeftAlone() throws Exception {
        Path file = Files.writeString(directory.resolve("naskah.db"), "Ini bukan basis data. ".repeat(500));
        byte[] before = Files.readAllBytes(file);
        assertFails(Cause.DAMAGED, () -> Desk.open(directory).close());
        assertThat(file).hasBinaryContent(before);
        assertFails(Cause.DAMAGED, () -> Desk.open(directory).close());
    }

    @Test
    void damageInsideTheFileIsFoundByACheck() throws Exception {
        try (SqliteDataFolder folder = Desk.open(directory)) {
            creations(folder, 80);
        }
        try (RandomAccessFile file = new RandomAccessFile(directory.resolve("naskah.db").toFile(), "rw")) {
            for (long page = 30; page * 4096 < file.length(); page += 7) {
                file.seek(page * 4096);
                file.write(new byte[64]);
            }
        }
        assertThat(damage()).isTrue();
    }

    @Test
    void anArticleThatCannotBeReadIsReportedByItsId() throws Exception {
        try (SqliteDataFolder folder = Desk.open(directory)) {
            Article article = Desk.article("Rusak");
            folder.articles().create(article, Kind.TYPED);
            folder.articles().create(Desk.article("Sehat"), Kind.TYPED);
            folder.database().write("break", sql -> sql.update(
                    "UPDATE content SET json = x'7b' WHERE article = (SELECT key FROM article WHERE id = ?)",
                    article.id().value()));
            Health health = folder.verify(_ -> {});
            assertThat(health.articles()).isEqualTo(2);
            assertThat(health.faults())
                    .containsExactly(new Health.Fault(Health.Kind.ARTICLE_UNREADABLE, article.id().value()));
            assertFails(Cause.DAMAGED, () -> folder.articles().find(article.id()));
            assertThat(folder.articles().save(article, 1, Kind.TYPED)).isInstanceOf(Saved.Ok.class);
            assertThat(folder.verify(_ -> {}).faults()).isEmpty();
        }
    }

    @Test
    void anIndexThatDiffersIsReportedAndMadeAnewForAnotherAnalysis() throws Exception {
        Article article = Desk.article("Indeks", "Isi yang dicari");
        try (SqliteDataFolder folder = Desk.open(directory)) {
            folder.articles().create(article, Kind.TYPED);
            folder.database().write("break", sql -> sql.update("DELETE FROM search"));
            assertThat(folder.verify(_ -> {}).faults())
                    .contains(new Health.Fault(Health.Kind.INDEX_DIFFERS, article.id().value()));
            folder.database().write("age", sql -> sql.update("UPDATE meta SET value = '0' WHERE key = 'analysis'"));
        }
        try (SqliteDataFolder folder = Desk.open(directory)) {
            assertThat(folder.verify(_ -> {}).faults()).isEmpty();
            assertThat(folder.archive().list(Query.text("dicari"), Optional.empty(), 5).items()).hasSize(1);
        }
    }

    @Test
    void aCheckTellsHowFarItIs() throws Exception {
        try (SqliteDataFolder folder = Desk.open(directory)) {
            creations(folder, 7);
            List<Long> heard = new java.util.ArrayList<>();
            folder.verify(heard::add);
            assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadOnly() throws Exception {
        Article article = Desk.article("Arsip di cakram");
        try (SqliteDataFolder folder = Desk.open(directory)) {
            folder.articles().create(article, Kind.TYPED);
        }
        directory.toFile().setWritable(false);
        try {
            assumeFalse(Files.isWritable(directory), "this user may write everywhere");
            try (SqliteDataFolder folder = Desk.open(directory)) {
                assertThat(folder.access()).isEqualTo(Access.READ_ONLY);
                assertThat(folder.articles().find(article.id())).isPresent();
            }
        } finally {
            directory.toFile().setWritable(true);
        }
    }

    @Test
    void anEmptyFolderThatCannotBeWrittenIsAFailureWithItsCause() {
        Database database = new Database(directory.resolve("naskah.db"), SqliteDataFolder.PATIENCE, false);
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> Migrations.OURS.apply(database));
    }

    private SqliteDataFolder job() throws StorageException {
        return Desk.open(directory, new Desk.HandClock(), Mode.JOB);
    }

    private boolean damage() {
        try (SqliteDataFolder folder = Desk.open(directory)) {
            return !folder.verify(_ -> {}).isHealthy();
        } catch (StorageException failure) {
            return failure.reason() == Cause.DAMAGED;
        }
    }

    private static void creations(SqliteDataFolder folder, int count) {
        try {
            for (int i = 0; i < count; i++) {
                folder.articles().create(
                        Desk.article("Berita " + i, "Isi berita nomor " + i), Kind.IMPORTED, Stage.PUBLISHED);
            }
        } catch (StorageException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void assertFails(Cause cause, ThrowingCallable deed) {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(deed)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(cause));
    }
}
