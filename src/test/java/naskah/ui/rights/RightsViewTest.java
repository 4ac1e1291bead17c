package naskah.ui.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import naskah.article.ArticleId;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.rights.Rights;
import naskah.rights.RightsDesk;
import naskah.storage.Held;
import naskah.storage.StorageException;
import naskah.ui.panes.Panes;
import naskah.ui.people.Newsroom;
import naskah.ui.photodesk.LibraryEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RightsViewTest {
    @TempDir
    private Path temp;

    private final FxRobot robot = new FxRobot();
    private final List<ArticleId> opened = new ArrayList<>();
    private LibraryEdits edits;
    private RightsDesk desk;
    private PhotoId sawah;
    private PhotoId pasar;
    private RightsView view;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new RightsDesk(temp);
        sawah = desk.photo("sawah.png");
        pasar = desk.photo("pasar.png");
        desk.article("satu", sawah);
        edits = new LibraryEdits(desk.desk());
        view = new RightsView(desk.desk(), edits, opened::add);
        Panes.show(shown, view.node(), 420, 760);
        shown.getScene().getStylesheets().add("/css/rights.css");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void rightsOfSeveralPhotosAreSetAtOnceAndTheRestOfEachStays() throws Exception {
        desk.set(sawah, RightsDesk.embargoed(RightsDesk.NOON.plusSeconds(9)));
        robot.interact(() -> view.show(List.of(sawah, pasar)));
        type("rights-expires", "30/6/2026 12.00");
        robot.interact(() -> this.<CheckBox>node("rights-oneUse").fire());
        press("rights-keep");
        Instant end = Instant.parse("2026-06-30T05:00:00Z");
        Rights free = Rights.FREE.withOneUse(true).withExpires(Optional.of(end));
        assertThat(desk.held(pasar).photo().rights()).isEqualTo(free);
        assertThat(desk.held(sawah).photo().rights())
                .isEqualTo(free.withEmbargo(Optional.of(RightsDesk.NOON.plusSeconds(9))));
        assertThat(this.<Label>node("rights-note").getText()).isEqualTo("Hak 2 foto disimpan.");
    }

    @Test
    void aWithdrawnPhotoListsTheArticlesThatUseItAndOpensThem() throws Exception {
        robot.interact(() -> view.show(List.of(sawah)));
        robot.interact(() -> this.<CheckBox>node("rights-withdrawn").fire());
        type("rights-reason", "salah orang");
        press("rights-keep");
        Panes.picture(stage, "rights");
        Hyperlink link = node("rights-use-satu");
        assertThat(link.getText()).isEqualTo("Judul satu");
        robot.interact(link::fire);
        assertThat(opened).containsExactly(new ArticleId("satu"));
        assertThat(robot.lookup(".rights-badge").<Label>query().getText()).isEqualTo("Ditarik");
    }

    @Test
    void aTimeThatIsNotUnderstoodKeepsNothing() throws Exception {
        robot.interact(() -> view.show(List.of(sawah)));
        type("rights-embargo", "nanti");
        robot.interact(() -> this.<CheckBox>node("rights-oneUse").fire());
        press("rights-keep");
        assertThat(desk.held(sawah).photo().rights()).isEqualTo(Rights.FREE);
        assertThat(Panes.note(node("rights-embargo"))).startsWith("Belum terbaca");
        assertThat(this.<Label>node("rights-note").getText()).startsWith("Hak belum disimpan");
    }

    @Test
    void whatWasSetIsTakenBackInOneStepAndTheFieldsFollow() throws Exception {
        robot.interact(() -> view.show(List.of(sawah, pasar)));
        type("rights-terms", "Hanya berita");
        press("rights-keep");
        robot.interact(edits::undo);
        assertThat(this.<TextInputControl>node("rights-terms").getText()).isEmpty();
        assertThat(desk.held(sawah).photo().metadata().fields()).isEmpty();
        assertThat(desk.held(pasar).photo().metadata().fields()).isEmpty();
    }

    @Test
    void whatIsTypedHereStaysWhileThePhotoChangesElsewhere() throws Exception {
        robot.interact(() -> view.show(List.of(sawah)));
        type("rights-terms", "Hanya ber");
        robot.interact(() -> edits.edit(sawah, "caption", photo -> photo.withMetadata(photo.metadata().with(PhotoField.DESCRIPTION, "Panen"))));
        assertThat(this.<TextInputControl>node("rights-terms").getText()).isEqualTo("Hanya ber");
        press("rights-keep");
        assertThat(desk.held(sawah).photo().metadata().text(PhotoField.USAGE_TERMS)).isEqualTo("Hanya ber");
        assertThat(desk.held(sawah).photo().metadata().description()).isEqualTo("Panen");
    }

    @Test
    void whoDoesNotKeepRightsSeesThemAndWhoDoes() {
        RightsView theirs = new RightsView(desk.desk(Newsroom.RATRI), edits, opened::add);
        robot.interact(() -> {
            stage.getScene().setRoot(new StackPane(theirs.node()));
            theirs.show(List.of(sawah));
        });
        assertThat(node("rights-keep").isDisabled()).isTrue();
        assertThat(node("rights-oneUse").isDisabled()).isTrue();
        assertThat(this.<Label>node("rights-note").getText()).contains("meja foto");
        RightsView keepers = new RightsView(desk.desk(Newsroom.BAYU), edits, opened::add);
        robot.interact(() -> {
            stage.getScene().setRoot(new StackPane(keepers.node()));
            keepers.show(List.of(sawah));
        });
        assertThat(node("rights-keep").isDisabled()).isFalse();
    }

    @Test
    void rightsThatWereSetElsewhereAreSeenWhenThePhotoIsReadAgain() throws Exception {
        RightsPane pane = new RightsPane(desk.desk(), edits, opened::add);
        robot.interact(() -> {
            stage.getScene().setRoot(new StackPane(pane.node()));
            pane.show(edits.take(held()));
        });
        desk.set(sawah, Rights.FREE.withOneUse(true));
        robot.interact(() -> pane.show(edits.take(held())));
        assertThat(this.<CheckBox>node("rights-oneUse").isSelected()).isTrue();
        desk.set(sawah, Rights.FREE.withAgency("Antara"));
        type("rights-expires", "30/6/2026 12.00");
        robot.interact(() -> pane.show(edits.take(held())));
        assertThat(this.<TextInputControl>node("rights-expires").getText()).isEqualTo("30/6/2026 12.00");
    }

    private Held held() {
        try {
            return desk.held(sawah);
        } catch (StorageException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void whileNothingIsSelectedNothingCanBeSet() {
        robot.interact(() -> view.show(List.of()));
        assertThat(node("rights-keep").isDisabled()).isTrue();
    }

    private void type(String id, String text) {
        robot.interact(() -> this.<TextInputControl>node(id).setText(text));
    }

    private void press(String id) {
        robot.interact(() -> this.<Button>node(id).fire());
    }

    private <T extends Node> T node(String id) {
        return robot.lookup("#" + id).query();
    }
}
