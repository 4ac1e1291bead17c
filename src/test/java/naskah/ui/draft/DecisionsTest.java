package naskah.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.photo.BoundedPhotoReader;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.storage.sqlite.Desk;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.HeldLane;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    @TempDir
    Path directory;

    @Test
    void takingTheirsKeepsMineOrChangesNothing() throws Exception {
        try (DataFolder folder = SqliteDataFolder.open(
                directory, new PlainForm(), new BoundedPhotoReader(), Instant::now, SqliteDataFolder.Mode.JOB)) {
            Stored stored = folder.articles().create(Article.blank(ArticleId.fresh()), Revision.Kind.TYPED);
            HeldLane writing = new HeldLane();
            WoundTimer timer = new WoundTimer();
            EditingSession session = new EditingSession(stored.article(), Instant::now);
            Autosave autosave = new Autosave(
                    folder, new Lanes(writing.lane(), Lane.inline(), Lane.inline(), timer), session, Optional.of(stored));
            Article theirs = stored.article().withHeadline("Milik mereka");
            folder.articles().save(theirs, stored.revision(), Revision.Kind.MARKED);
            session.edit(Edit.command("headline", null), stored.article().withHeadline("Milik saya"));
            timer.wind(400);
            writing.runAll();
            assertThat(autosave.state()).isInstanceOf(DraftState.Conflict.class);
            Desk.refuse(directory, Revision.Kind.RESTORED);
            autosave.decisions().takeTheirs();
            writing.runAll();
            assertThat(folder.articles().find(theirs.id()).orElseThrow().article()).isEqualTo(theirs);
            assertThat(folder.revisions().of(theirs.id())).hasSize(2);
        }
    }
}
