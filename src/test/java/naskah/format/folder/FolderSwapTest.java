package naskah.format.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import naskah.article.Article;
import naskah.format.html.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FolderSwapTest {
    private static final Instant LATER = Instant.parse("2024-05-21T06:00:00Z");
    private static final Article OLD = Samples.minimal();
    private static final Article NEW = Samples.minimal().withDeck("Baru");

    @TempDir
    private Path root;

    private Desk desk;
    private Map<String, String> before;
    private Map<String, String> after;

    /** The machine stops: nothing after this runs, not even what cleans up. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void exportOnce() throws Exception {
        Desk elsewhere = new Desk(root.resolve("lain"));
        elsewhere.exports().write(NEW, LATER, elsewhere.out(), Watch.NONE);
        after = Desk.tree(elsewhere.out().resolve("jembatan-gantung-dibuka"));
        desk = new Desk(root);
        desk.exports().write(OLD, LATER, desk.out(), Watch.NONE);
        before = Desk.tree(folder());
    }

    @ParameterizedTest
    @EnumSource(FolderSwap.Step.class)
    void afterAPowerCutAtAnyStepRecoveryGivesTheOldOrTheNewExportWhole(FolderSwap.Step at) throws Exception {
        assertThatThrownBy(() -> exportCutAt(at, new PowerCut())).isInstanceOf(PowerCut.class);
        ExportFolder.recover(desk.out(), OLD);
        assertThat(Desk.tree(folder())).isIn(before, after);
        assertThat(Desk.names(desk.out()).stream().filter(name -> !name.endsWith(".kunci")))
                .containsExactly("jembatan-gantung-dibuka");
    }

    @ParameterizedTest
    @EnumSource(FolderSwap.Step.class)
    void afterAPowerCutAtAnyStepTheNextExportIsWhole(FolderSwap.Step at) throws Exception {
        assertThatThrownBy(() -> exportCutAt(at, new PowerCut())).isInstanceOf(PowerCut.class);
        assertThat(desk.exports().write(NEW, LATER, desk.out(), Watch.NONE)).isInstanceOf(Exported.Done.class);
        assertThat(Desk.tree(folder())).isEqualTo(after);
        assertThat(Desk.names(desk.out())).containsExactly("jembatan-gantung-dibuka");
    }

    @ParameterizedTest
    @EnumSource(value = FolderSwap.Step.class, names = {"PICTURES", "FILES", "FORCE_NEW", "MOVE_OLD", "MOVE_NEW"})
    void aFailingDiskBeforeTheSwapLeavesTheOldExportAtOnce(FolderSwap.Step at) throws Exception {
        assertThatThrownBy(() -> exportCutAt(at, new IOException("penuh"))).hasMessage("penuh");
        assertThat(Desk.tree(folder())).isEqualTo(before);
        assertThat(Desk.names(desk.out())).containsExactly("jembatan-gantung-dibuka");
    }

    @Test
    void anOldExportThatCannotBeRemovedIsTold() throws Exception {
        Exported exported = exportCutAt(FolderSwap.Step.DELETE_OLD, new IOException("sibuk"));
        assertThat(((Exported.Done) exported).losses())
                .containsExactly(new Loss(Loss.Kind.OLD_EXPORT_LEFT, ".naskah-jembatan-gantung-dibuka.lama"));
        assertThat(Desk.tree(folder())).isEqualTo(after);
    }

    @Test
    void twoExportsToOnePlaceDoNotMeet() throws Exception {
        Exported[] second = new Exported[1];
        desk.exports(step -> second[0] = desk.exports().write(NEW, LATER, desk.out(), Watch.NONE))
                .write(NEW, LATER, desk.out(), Watch.NONE);
        assertThat(second[0]).isEqualTo(new Exported.Refused(Exported.Reason.BUSY, folder()));
    }

    private Path folder() {
        return desk.out().resolve("jembatan-gantung-dibuka");
    }

    private Exported exportCutAt(FolderSwap.Step at, Throwable cut) throws IOException {
        return desk.exports(step -> {
                    if (step == at) {
                        throwIt(cut);
                    }
                })
                .write(NEW, LATER, desk.out(), Watch.NONE);
    }

    private static void throwIt(Throwable cut) throws IOException {
        if (cut instanceof Error error) {
            throw error;
        }
        throw (IOException) cut;
    }
}
