package naskah.ui.aftermath;

import static naskah.ui.aftermath.Published.TANGGAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.MenuItem;
import naskah.article.ArticleId;
import naskah.storage.Revision;
import naskah.storage.Workflow;
import naskah.ui.Desk;
import naskah.ui.people.Newsroom;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class AfterMenuTest {
    @TempDir
    private Path directory;

    private final List<String> performed = new ArrayList<>();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private List<MenuItem> items(Desk desk, AfterViewModel after) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new AfterMenu(desk, after, performed::add).items().stream()
                .filter(item -> item.getId() != null)
                .toList());
    }

    @Test
    void whatIsOutCanBeCorrectedAndComplainedOf() throws Exception {
        try (Published published = Published.in(directory)) {
            List<MenuItem> items = items(published.desk, published.after());
            assertThat(items).extracting(MenuItem::getId).containsExactly(
                    "after-ralat", "after-hakjawab", "after-pembaruan", "after-complaint", "after-evidence", "parcel-send");
            items.forEach(item -> item.getOnAction().handle(new ActionEvent()));
            assertThat(performed).startsWith("after.ralat", "after.hakjawab").endsWith("parcel.send");
        }
    }

    @Test
    void aDraftCanOnlyBeHandedOver() throws Exception {
        try (Published published = Published.in(directory)) {
            assertThat(items(published.desk, new AfterViewModel(published.desk, TANGGAPAN)))
                    .extracting(MenuItem::getId)
                    .containsExactly("after-evidence", "parcel-send");
        }
    }

    @Test
    void whoIsNoCopyChiefIsNotOfferedCorrections() throws Exception {
        try (Newsroom newsroom = Newsroom.staffed(directory)) {
            publish(newsroom);
            Desk desk = newsroom.desk(Newsroom.RATRI);
            assertThat(items(desk, new AfterViewModel(desk, new ArticleId("pasar"))))
                    .extracting(MenuItem::getId)
                    .containsExactly("after-complaint", "after-evidence", "parcel-send");
        }
    }

    private static void publish(Newsroom newsroom) throws Exception {
        newsroom.folder.signIn(Newsroom.RATRI.id());
        var stored = newsroom.folder.articles().create(Newsroom.finished("pasar", "Pasar"), Revision.Kind.MARKED);
        Workflow workflow = newsroom.folder.workflow();
        for (Deed deed : List.of(Deed.SUBMIT, Deed.APPROVE, Deed.PUBLISH)) {
            var evidence = new Workflow.Evidence(workflow.content(stored.article()), Facts.Found.NOTHING);
            var asked = new Facts.Asked("", Optional.empty(), newsroom.now);
            var by = deed == Deed.APPROVE ? Newsroom.LARAS : Newsroom.RATRI;
            stored = ((Workflow.Moved.Ok) workflow.move(new Workflow.Wish(
                            stored.article().id(), deed, stored.revision(), by, asked, evidence)))
                    .stored();
        }
    }
}
