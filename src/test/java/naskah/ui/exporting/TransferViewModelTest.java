package naskah.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.photo.rights.RightsStop;
import naskah.rights.Blocked;
import naskah.storage.Waiver;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.exporting.TransferState.Deed;
import org.junit.jupiter.api.Test;

class TransferViewModelTest {
    private static final Path OUT = Path.of("keluar");
    private static final Photo PHOTO = Photo.arriving(
            new PhotoId("a".repeat(64)),
            new PhotoOriginal("pasar.jpg", PhotoFormat.JPEG, new Photo.Size(4, 3), 9),
            PhotoMetadata.NONE);
    private static final Article ARTICLE = Article.blank(new ArticleId("satu"));

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Recorded transfers = new Recorded();
    private final TransferViewModel model = new TransferViewModel(desk(), transfers);

    @Test
    void anExportTellsItsFolderAndLossesAndRemembersWhereItWent() {
        model.export(ARTICLE, OUT);
        assertThat(model.stateProperty().get()).isEqualTo(new TransferState.Running(Deed.EXPORT, 0));
        finish();
        assertThat(model.stateProperty().get())
                .isEqualTo(new TransferState.Done(
                        Deed.EXPORT, 1, Optional.of(OUT.resolve("satu")), List.of("satu blok tidak ikut"), 0));
        assertThat(transfers.remembered).isEqualTo(OUT);
    }

    @Test
    void aCancelledExportLeavesNothingToTell() {
        model.export(ARTICLE, OUT);
        model.cancel();
        finish();
        assertThat(model.stateProperty().get()).isEqualTo(new TransferState.Idle());
        assertThat(transfers.remembered).isNull();
    }

    @Test
    void anExportThatRightsForbidWaitsForSomebodyToAnswer() {
        transfers.blocked = List.of(new Blocked(PHOTO, RightsStop.WITHDRAWN));
        model.export(ARTICLE, OUT);
        finish();
        var stopped = new TransferState.Stopped(ARTICLE, OUT, transfers.blocked);
        assertThat(model.stateProperty().get()).isEqualTo(stopped);
        model.waive(stopped, "Ratri", "izin lisan agensi");
        finish();
        assertThat(model.stateProperty().get()).isInstanceOf(TransferState.Done.class);
        assertThat(transfers.answer.name()).isEqualTo("Ratri");
        assertThat(transfers.answer.reason()).isEqualTo("izin lisan agensi");
    }

    @Test
    void aFailedExportNamesItsFolder() {
        transfers.denied = true;
        model.export(ARTICLE, OUT);
        finish();
        assertThat(model.stateProperty().get())
                .isEqualTo(new TransferState.Failed(Deed.EXPORT, OUT.toString(), "izin ditolak"));
    }

    @Test
    void anImportOpensTheLastArticleThatCameIn() {
        List<ArticleId> opened = new ArrayList<>();
        model.take(List.of(Path.of("a.txt")), opened::add);
        finish();
        assertThat(opened).containsExactly(new ArticleId("dua"));
        assertThat(model.stateProperty().get())
                .isEqualTo(new TransferState.Done(Deed.IMPORT, 2, Optional.empty(), List.of("catatan"), 3));
    }

    @Test
    void aRunningTransferCannotBeDismissed() {
        model.export(ARTICLE, OUT);
        model.dismiss();
        assertThat(model.isBusy()).isTrue();
    }

    private void finish() {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    private Desk desk() {
        Lane lane = new Lane(work::add, Runnable::run);
        Lanes lanes = new Lanes(lane, lane, lane, (delay, then) -> then.run());
        return new Desk(null, lanes, House.standard(), Messages.in(Language.INDONESIAN), InstantSource.system());
    }

    /** Transfers that write nothing and remember what they were asked for. */
    private static final class Recorded implements Transfers {
        private boolean denied;
        private List<Blocked> blocked = List.of();
        private Waiver.By answer;
        private Path remembered;

        @Override
        public Optional<Exported> export(Article article, Path into, Control control) throws IOException {
            if (!blocked.isEmpty()) {
                throw new RightsRefused(blocked);
            }
            if (denied) {
                throw new AccessDeniedException(into.toString(), null, "izin ditolak");
            }
            return control.cancelled().getAsBoolean()
                    ? Optional.empty()
                    : Optional.of(new Exported(into.resolve(article.id().value()), List.of("satu blok tidak ikut")));
        }

        @Override
        public void waive(Article article, List<Blocked> answered, Waiver.By by) {
            blocked = blocked.stream().filter(each -> !answered.contains(each)).toList();
            answer = by;
        }

        @Override
        public Imported take(List<Path> files, Control control) {
            control.progress().accept(1);
            return new Imported(2, Optional.of(new ArticleId("dua")), List.of("catatan"), 3);
        }

        @Override
        public Optional<Path> lastFolder() {
            return Optional.ofNullable(remembered);
        }

        @Override
        public void rememberFolder(Path folder) {
            remembered = folder;
        }
    }
}
