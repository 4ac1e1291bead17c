package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.photo.MetadataEncoder;
import naskah.photo.PhotoField;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.PlaceShown;
import naskah.photo.rights.Rights;
import naskah.ui.Desk;
import naskah.ui.draft.WoundTimer;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class DetailViewTest {
    private static final PlaceShown SEMARANG = new PlaceShown("", "Pasar Pagi", "Semarang", "", "", "");
    private static final PlaceShown JEPARA = new PlaceShown("", "", "Jepara", "", "", "");

    @TempDir
    static Path places;

    private final FxRobot robot = new FxRobot();
    private final WoundTimer timer = new WoundTimer();
    private final List<String> opened = new ArrayList<>();
    private Path place;
    private PhotoShelf shelf;
    private PhotoId market;
    private DetailViewModel model;
    private DetailView view;

    @Start
    void start(Stage stage) throws Exception {
        place = Files.createTempDirectory(places, "rincian");
        shelf = new PhotoShelf(place);
        market = shelf.photo("pasar.png", 1, "Pasar Pagi", "Warta");
        Rights gone = new Rights("Antara", Optional.empty(), Optional.empty(), false,
                Optional.of(new Rights.Withdrawal(Instant.parse("2026-03-01T03:00:00Z"), "salah orang")));
        shelf.change(market, photo -> photo.withRights(gone));
        shelf.article("artikel", "Pasar Pagi dibuka lagi", market);
        Desk desk = shelf.desk(PhotoShelf.at(timer));
        model = new DetailViewModel(desk, new LibraryEdits(desk));
        TileImages images = new TileImages(shelf.folder().photos(), desk.lanes().working());
        view = new DetailView(desk, model, images, List.of(), new DetailView.Ways(
                article -> opened.add("artikel " + article.value()), photo -> opened.add("foto")));
        Panes.show(stage, view.node(), 420, 900);
        model.show(Optional.of(market));
    }

    @Stop
    void stop() throws Exception {
        model.dispose();
        shelf.close();
    }

    @Test
    void whatFollowsFromTheRightsIsSaid() {
        assertThat(words("#photo-rights")).hasSize(2);
        assertThat(words("#photo-rights").getFirst()).isEqualTo("Milik Antara");
        assertThat(words("#photo-rights").getLast()).contains("salah orang");
    }

    @Test
    void theArticlesThatShowItAreAClickAway() {
        robot.interact(() -> robot.lookup("#photo-uses .hyperlink").queryAs(Hyperlink.class).fire());
        assertThat(opened).containsExactly("artikel artikel");
    }

    @Test
    void keywordsAreMadeByEnterAndTakenBackByBackspace() throws Exception {
        write("keywords", "pasar");
        robot.interact(() -> field("keywords").requestFocus());
        robot.type(KeyCode.ENTER);
        write("keywords", "sayur; buah");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.BACK_SPACE);
        robot.interact(() -> timer.wind(500));
        assertThat(shelf.held(market).photo().metadata().all(PhotoField.KEYWORDS)).containsExactly("pasar", "sayur");
    }

    @Test
    void aCaptionThatIsTooLongSaysByHowMuch() {
        write("description", "a".repeat(310));
        assertThat(Panes.note(field("description"))).isEqualTo("10 karakter terlalu panjang");
        write("description", "Pendek");
        assertThat(Panes.note(field("description"))).isEmpty();
    }

    @Test
    void whereTheFileSaysSomethingElseItIsAClickAway() throws Exception {
        write("city", "Semarang");
        robot.interact(() -> {
            model.take(new FileSays(PhotoField.CITY, List.of("Jepara")));
            timer.wind(500);
        });
        assertThat(((TextInputControl) field("city")).getText()).isEqualTo("Jepara");
        assertThat(shelf.held(market).photo().metadata().text(PhotoField.CITY)).isEqualTo("Jepara");
    }

    @Test
    void thePlacesThatAPhotoShowsAreWrittenAddedAndRemoved() throws Exception {
        robot.interact(() -> {
            ((Button) byId("photo-place-add")).fire();
            ((TextInputControl) byId("photo-place-0-sublocation")).setText("Pasar Pagi");
            ((TextInputControl) byId("photo-place-0-city")).setText("Semarang");
            ((Button) byId("photo-place-add")).fire();
            ((TextInputControl) byId("photo-place-1-city")).setText("Jepara");
            timer.wind(500);
        });
        assertThat(shelf.held(market).photo().metadata().placesShown()).containsExactly(SEMARANG, JEPARA);
        robot.interact(() -> {
            ((Button) robot.lookup(".place-fields .button").query()).fire();
            timer.wind(500);
        });
        assertThat(shelf.held(market).photo().metadata().placesShown()).containsExactly(JEPARA);
    }

    @Test
    void placesAreTakenBackAndThoseOfTheFileAreAClickAway() throws Exception {
        robot.interact(() -> {
            model.writePlaces(List.of(SEMARANG));
            model.writePlaces(List.of(SEMARANG, JEPARA));
        });
        assertThat(((TextInputControl) byId("photo-place-1-city")).getText()).isEqualTo("Jepara");
        Path file = place.resolve("pantai.jpg");
        Files.write(file, MetadataEncoder.encode(
                Pictures.jpeg(240, 160), PhotoFormat.JPEG, new PhotoMetadata(Map.of(), List.of(JEPARA), List.of())));
        PhotoId beach = ((PhotoRead.Ok) shelf.folder().photos().add(file, "pantai.jpg")).photo().id();
        robot.interact(() -> model.show(Optional.of(beach)));
        robot.interact(() -> model.writePlaces(List.of(SEMARANG)));
        assertThat(words("#photo-places .file-says")).containsExactly("Berkas: Jepara");
        robot.interact(() -> {
            ((Button) robot.lookup("#photo-places .file-says .button").query()).fire();
            timer.wind(500);
        });
        assertThat(shelf.held(beach).photo().metadata().placesShown()).containsExactly(JEPARA);
    }

    @Test
    void aPhotoInTheTrashIsNotWritten() throws Exception {
        PhotoId other = shelf.photo("jembatan.png", 2, "Jembatan", "CMG");
        shelf.library().trash(other);
        robot.interact(() -> model.show(Optional.of(other)));
        assertThat(field("description").isDisabled()).isTrue();
    }

    private void write(String name, String text) {
        robot.interact(() -> ((TextInputControl) field(name)).setText(text));
    }

    private Node field(String name) {
        return byId("photo-field-" + name);
    }

    private Node byId(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private List<String> words(String where) {
        return robot.lookup(where + " .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
