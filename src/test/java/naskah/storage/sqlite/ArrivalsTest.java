package naskah.storage.sqlite;

import static naskah.storage.sqlite.Staff.LARAS;
import static naskah.storage.sqlite.Staff.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import naskah.article.Article;
import naskah.storage.ArticleForm;
import naskah.storage.Clearance;
import naskah.storage.Revision.Kind;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Deed;
import naskah.workflow.JournalLine;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that come in from elsewhere as published. */
class ArrivalsTest {
    @TempDir
    Path directory;

    @Test
    void importingIsNoWayAroundAnApproval() throws Exception {
        try (Staff staff = new Staff(directory)) {
            staff.all();
            staff.folder.signIn(RATRI.id());
            assertThat(staff.folder.articles().create(Staff.finished("Arsip"), Kind.IMPORTED, Stage.PUBLISHED).stage())
                    .isEqualTo(Stage.DRAFT);
            staff.folder.signIn(LARAS.id());
            Stored chief = staff.folder.articles().create(Staff.finished("Arsip lama"), Kind.IMPORTED, Stage.PUBLISHED);
            assertThat(chief.stage()).isEqualTo(Stage.PUBLISHED);
            assertThat(staff.folder.workflow().clearance(chief.article(), staff.now)).isEqualTo(new Clearance.Cleared());
            assertThat(staff.folder.workflow().clearance(chief.article().withHeadline("Arsip"), staff.now))
                    .isEqualTo(new Clearance.Changed());
        }
    }

    @Test
    void theJournalTellsWhoTookAPublishedArticleIn() throws Exception {
        try (Staff staff = new Staff(directory)) {
            staff.all();
            staff.folder.signIn(LARAS.id());
            List<Article> articles = List.of(Staff.finished("Arsip satu"), Staff.finished("Arsip dua"));
            staff.folder.articles().createAll(articles, Kind.IMPORTED, Stage.PUBLISHED);
            Article article = articles.getLast();
            List<JournalLine> lines = staff.folder.workflow().journal(article.id());
            assertThat(lines).extracting(JournalLine::move).containsExactly(new JournalLine.Move(
                    Deed.IMPORT, Stage.DRAFT, Stage.PUBLISHED, LARAS.id(), staff.now, "", Optional.empty()));
            assertThat(lines.getFirst().content()).isEqualTo(staff.folder.workflow().content(article));
            assertThat(lines.getFirst().revision()).isEqualTo(1);
            staff.folder.signIn(RATRI.id());
            Stored draft = staff.folder.articles().create(Staff.finished("Arsip tiga"), Kind.IMPORTED, Stage.PUBLISHED);
            assertThat(staff.folder.workflow().journal(draft.article().id())).isEmpty();
            assertThat(staff.folder.verify(done -> {}).faults()).isEmpty();
        }
    }

    @Test
    void whoLosesTheRoleWhileArticlesAreMadeReadyTakesInDrafts() throws Exception {
        Queue<SqliteDataFolder> opened = new ArrayDeque<>();
        ArticleForm form = new ArticleForm() {
            @Override
            public byte[] write(Article article) {
                SqliteDataFolder folder = opened.poll();
                if (folder != null) {
                    takeRole(folder);
                }
                return new PlainForm().write(article);
            }

            @Override
            public Article read(byte[] json) throws IOException {
                return new PlainForm().read(json);
            }
        };
        try (SqliteDataFolder folder = SqliteDataFolder.open(
                directory, form, new PlainPhotoReader(), new Desk.HandClock(), SqliteDataFolder.Mode.WINDOW)) {
            folder.people().keep(Staff.TIRTA);
            folder.people().keep(LARAS);
            folder.signIn(LARAS.id());
            opened.add(folder);
            Stored stored = folder.articles().create(Staff.finished("Arsip"), Kind.IMPORTED, Stage.PUBLISHED);
            assertThat(stored.stage()).isEqualTo(Stage.DRAFT);
            assertThat(folder.articles().find(stored.article().id()).orElseThrow().stage()).isEqualTo(Stage.DRAFT);
        }
    }

    private static void takeRole(SqliteDataFolder folder) {
        try {
            folder.people().keep(Staff.person("laras", Role.EDITOR));
        } catch (StorageException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
