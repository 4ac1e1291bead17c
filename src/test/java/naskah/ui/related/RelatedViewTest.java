package naskah.ui.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.Card;
import naskah.article.Related;
import naskah.storage.Summary;
import naskah.ui.control.Thumbnails;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RelatedViewTest {
    @TempDir
    static Path folder;

    private EditingSession session;
    private RelatedView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        PaneFolder data = new PaneFolder(folder);
        naskah.workflow.Stage published = naskah.workflow.Stage.PUBLISHED;
        data.summaries.add(Panes.summary("satu", "Harga gabah stabil menjelang panen raya di tiga kabupaten", "Ekonomi", published));
        Summary two = Panes.summary("dua", "Irigasi Sari diperbaiki", "Daerah", naskah.workflow.Stage.DRAFT);
        Card card = two.card();
        String photo = data.photo("c.png", 240, 160, 0x228855);
        data.summaries.add(new Summary(
                two.id(), new Card(card.headline(), card.category(), card.published(), photo), two.stage(), two.changed()));
        data.summaries.add(Panes.summary("tiga", "Festival panen digelar", "Budaya", published));
        session = Panes.session(Panes.article()
                .withRelated(List.of(Related.elsewhere(
                        "https://contoh.id/a", new Card("Kabar dari luar", "", Optional.empty(), "")))));
        naskah.ui.Desk desk = Panes.desk(data);
        view = new RelatedView(desk, session, new Thumbnails(data.photos(), desk.lanes().reading()));
        Panes.show(shown, view.node(), 460, 620);
    }

    @Test
    void anArticleIsAddedByItsButtonAndMovedUpByKeys(FxRobot robot) {
        robot.clickOn("#related-add-dua");
        assertThat(headlines()).containsExactly("Kabar dari luar", "Irigasi Sari diperbaiki");
        Panes.picture(stage, "related");

        ListView<Related> chosen = robot.lookup("#related-chosen").queryListView();
        robot.interact(() -> {
            chosen.requestFocus();
            chosen.getSelectionModel().select(1);
        });
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);

        assertThat(headlines()).containsExactly("Irigasi Sari diperbaiki", "Kabar dari luar");
        assertThat(chosen.getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void deleteTakesTheSelectedItemOut(FxRobot robot) {
        robot.interact(() -> {
            ListView<Related> chosen = robot.lookup("#related-chosen").queryListView();
            chosen.requestFocus();
            chosen.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);

        assertThat(headlines()).isEmpty();
    }

    @Test
    void searchDownEnterAdds(FxRobot robot) {
        robot.interact(() -> view.perform("go.related"));
        robot.write("festival").type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(headlines()).containsExactly("Kabar dari luar", "Festival panen digelar");
    }

    @Test
    void aWrongLinkSaysWhatIsWrongAndARightOneClosesTheForm(FxRobot robot) {
        robot.clickOn("#related-link").clickOn("#related-link-address").write("bukan alamat").type(KeyCode.ENTER);
        assertThat(robot.lookup("#related-link-address-error").queryAs(Label.class).getText()).contains("Alamat");
        assertThat(robot.lookup("#related-link-headline-error").queryAs(Label.class).getText()).contains("judul");
        Panes.picture(stage, "related-link");

        robot.interact(() -> {
            robot.lookup("#related-link-address").queryAs(TextField.class).setText("contoh.id/b");
            robot.lookup("#related-link-headline").queryAs(TextField.class).setText("Kabar kedua");
        });
        robot.clickOn("#related-link-add");

        assertThat(headlines()).containsExactly("Kabar dari luar", "Kabar kedua");
        assertThat(robot.lookup("#related-link-address").query().isVisible()).isTrue();
        assertThat(robot.lookup("#related-link-add").query().getParent().isVisible()).isFalse();
    }

    private List<String> headlines() {
        return session.article().related().stream().map(item -> item.card().headline()).toList();
    }
}
