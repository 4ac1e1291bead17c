package naskah.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.NewsTime;
import naskah.house.Zone;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormViewTest {
    private static final Map<String, Function<Article, String>> TEXTS = Map.of(
            "headline", Article::headline,
            "deck", article -> article.title().deck(),
            "slug", article -> article.title().slug(),
            "category", article -> article.filing().category(),
            "note", article -> article.filing().note(),
            "source.agency", article -> article.filing().source().agency(),
            "source.link", article -> article.filing().source().link(),
            "dateline.place", article -> article.dateline().place(),
            "dateline.outlet", article -> article.dateline().outlet(),
            "byline.0.name", article -> article.filing().bylines().isEmpty() ? "" : article.filing().bylines().getFirst().name());

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Article before = Panes.article();
    private final EditingSession session = Panes.session(before);
    private FormView form;

    @Start
    void start(Stage stage) {
        form = new FormView(Panes.desk(new PaneFolder(folder)), session, typed -> Stream.of("Surabaya", "Surakarta")
                .filter(place -> place.startsWith(typed))
                .toList());
        Panes.show(stage, new VBox(form.node(), form.details()), 940, 940);
    }

    @ParameterizedTest
    @ValueSource(strings = {"headline", "deck", "slug", "category", "note", "source.agency", "source.link",
        "dateline.place", "dateline.outlet", "byline.0.name"})
    void whatIsTypedInAFieldIsTheArticlesAtOnceAndOneUndoTakesItBack(String id) {
        write(id, "x");
        assertThat(TEXTS.get(id).apply(session.article())).endsWith("x");
        undo();
        assertThat(session.article()).isEqualTo(before);
        assertThat(field(id).getText()).isEqualTo(TEXTS.get(id).apply(before));
    }

    @ParameterizedTest
    @CsvSource({
        "category, Gosip, Rubrik ini belum ada di daftar redaksi.",
        "slug, Panen Raya, 'Hanya huruf kecil, angka, dan tanda hubung. Usul: panen-raya'",
        "source.link, warta, Tautan harus alamat lengkap yang diawali https:// atau http://.",
        "published, kapan-kapan, Belum terbaca sebagai waktu. Contoh: 21/5/2024 11.17.",
        "published, 31/2/2024 10.00, Tanggal itu tidak ada di kalender.",
        "published, 21/5/2024 25.00, Jam itu tidak ada; pakai 00.00 sampai 23.59.",
        "published, 'Senin, 21 Mei 2024 11:17', Nama hari tidak cocok dengan tanggalnya."
    })
    void whatIsWrongIsSaidInWordsBesideItsField(String id, String typed, String said) {
        write(id, typed);
        assertThat(note(id)).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource({
        "category, Ekonomi, ''",
        "slug, panen-raya, ''",
        "source.link, https://warta.example/a, ''",
        "dateline.place, Ternate, 'Tercetak: Ternate, Warta Naskah -'",
        "published, 21 Mei 2024 11:17:36, 'Selasa, 21 Mei 2024 11:17:36 WIB'"
    })
    void whatIsRightIsToldBackOrLeftInPeace(String id, String typed, String said) {
        write(id, typed);
        assertThat(note(id)).isEqualTo(said);
    }

    @Test
    void aHeadlineOverTheHousesLimitIsCountedAndNoted() {
        write("headline", " dan ini membuatnya terlalu panjang");
        int over = session.article().headline().length() - 70;
        assertThat(note("headline")).startsWith("Lebih " + over + " karakter dari batas 70.");
        assertThat(((Label) named("headline.length")).getText()).isEqualTo(session.article().headline().length() + "/70");
    }

    @Test
    void aPlaceIsCompletedAndBringsTheHousesOutletAlong() {
        write("dateline.place", "Sura");
        robot.type(KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(session.article().dateline()).isEqualTo(new Dateline("Surakarta", "Warta Naskah"));
    }

    @Test
    void bylinesAreAddedMovedGivenARoleAndTakenOut() {
        write("byline.0.name", "Sari");
        robot.type(KeyCode.ENTER);
        robot.write("Budi", 0);
        assertThat(bylines()).containsExactly(
                new Byline("Sari", Byline.Role.REPORTER), new Byline("Budi", Byline.Role.EDITOR));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(bylines()).extracting(Byline::name).containsExactly("Budi", "Sari");
        robot.interact(() -> role(0).requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(bylines().getFirst()).isEqualTo(new Byline("Budi", Byline.Role.TRANSLATOR));
        robot.clickOn(named("byline.0.remove"));
        assertThat(bylines()).containsExactly(new Byline("Sari", Byline.Role.REPORTER));
        undo();
        undo();
        undo();
        assertThat(bylines()).extracting(Byline::name).containsExactly("Sari", "Budi");
        assertThat(role(1).getValue()).isEqualTo(Byline.Role.EDITOR);
    }

    @Test
    void tagsAreMadeOfWhatIsTypedOnceEachAndTakenBack() {
        robot.clickOn("#tags");
        robot.write("padi\nPadi\npanen,irigasi", 0);
        robot.type(KeyCode.ENTER);
        assertThat(tags()).containsExactly("padi", "panen", "irigasi");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(tags()).containsExactly("padi", "panen");
        robot.interact(session::undo);
        assertThat(tags()).containsExactly("padi", "panen", "irigasi");
        assertThat(robot.lookup(".chip").queryAll()).hasSize(3);
    }

    @Test
    void severalTagsCanBePastedAtOnce() {
        robot.interact(() -> field("tags").setText("padi, panen,padi"));
        robot.clickOn("#tags");
        robot.type(KeyCode.ENTER);
        assertThat(tags()).containsExactly("padi", "panen");
        assertThat(field("tags").getText()).isEmpty();
    }

    @Test
    void commentsAreOpenedAndClosedAndTheSwitchFollowsAnUndo() {
        boolean first = session.article().filing().comments();
        robot.interact(() -> named("comments").requestFocus());
        robot.clickOn(named("comments"));
        assertThat(session.article().filing().comments()).isNotEqualTo(first);
        robot.interact(session::undo);
        assertThat(session.article()).isEqualTo(before);
    }

    @Test
    void aWrongTimeLeavesTheOneThatHoldsAndSaysSo() {
        write("published", "21/5/2024 11.17");
        NewsTime right = session.article().published().orElseThrow();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("entah kapan", 0);
        assertThat(session.article().published()).contains(right);
        assertThat(note("published")).endsWith("Yang berlaku tetap " + right.printed() + ".");
    }

    @Test
    void theTimeCanBeNowInAnotherZoneAndUndoneStepByStep() {
        robot.clickOn("#published");
        robot.clickOn(named("published.now"));
        assertThat(note("published")).isEqualTo("Senin, 2 Maret 2026 12:00:00 WIB");
        robot.clickOn(robot.from(named("published.zone")).lookup(".toggle-button").nth(2).<Node>query());
        assertThat(session.article().published().map(NewsTime::zone)).contains(Zone.WIT);
        assertThat(note("published")).isEqualTo("Senin, 2 Maret 2026 12:00:00 WIT = Senin, 2 Maret 2026 10:00:00 WIB");
        robot.interact(session::undo);
        assertThat(note("published")).isEqualTo("Senin, 2 Maret 2026 12:00:00 WIB");
        robot.interact(session::undo);
        assertThat(session.article()).isEqualTo(before);
        assertThat(field("published").getText()).isEmpty();
        assertThat(note("published")).isEmpty();
    }

    @Test
    void afterDisposalTheFieldsHearNothing() {
        robot.interact(() -> {
            form.dispose();
            session.edit(Edit.command("deck", null), before.withDeck("Dari luar"));
        });
        assertThat(field("deck").getText()).isEmpty();
    }

    private void write(String id, String text) {
        robot.clickOn((Node) field(id));
        robot.push(KeyCode.END);
        robot.write(text, 0);
    }

    private void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private TextInputControl field(String id) {
        return (TextInputControl) named(id);
    }

    private Node named(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private String note(String id) {
        return Panes.note(named(id));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Byline.Role> role(int at) {
        return (ComboBox<Byline.Role>) named("byline." + at + ".role");
    }

    private List<Byline> bylines() {
        return session.article().filing().bylines();
    }

    private List<String> tags() {
        return session.article().filing().tags();
    }
}
