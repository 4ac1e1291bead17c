package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.document.Body;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.ui.people.DoorViewModel.Candidate;
import naskah.ui.queue.QueueRow;
import naskah.ui.shell.Memory;
import naskah.format.json.ValuesJson;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** From draft to approved in the whole window, by two persons at one desk; nothing leaves the house on the way. */
@ExtendWith(ApplicationExtension.class)
class FlowTest {
    private static final Person LARAS = new Person(
            new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true);
    private static final Person RATRI = new Person(new PersonId("ratri"), "Ratri", Set.of(Role.EDITOR), true);
    private static final ArticleId ARTICLE = new ArticleId("pasar");

    @TempDir
    static Path folders;

    private Path exports;
    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        Path data = Files.createTempDirectory(folders, "data");
        exports = Files.createTempDirectory(folders, "exports");
        DeskWindow.prepare(data, exports);
        try (DataFolder folder = Adapters.job(data)) {
            folder.people().keep(LARAS);
            folder.people().keep(RATRI);
            folder.signIn(RATRI.id());
            folder.articles().create(article(), Revision.Kind.TYPED);
            folder.settings().put(Memory.RESUME, ValuesJson.write(Map.of("article", ARTICLE.value())));
        }
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
    }

    private static Article article() {
        Article blank = Article.blank(ARTICLE).withHeadline("Pasar pagi dibuka lagi");
        return blank.withFiling(blank.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(Body.ofParagraphs("Pasar pagi dibuka."));
    }

    @SuppressWarnings("unchecked")
    private void comeIn(String name) throws Exception {
        desk.await(() -> desk.isThere("door.persons"));
        ListView<Candidate> persons = (ListView<Candidate>) desk.node("door.persons");
        desk.await(() -> !persons.getItems().isEmpty());
        desk.onUi(() -> {
            persons.getItems().stream()
                    .filter(one -> one.person().name().equals(name))
                    .findFirst()
                    .ifPresent(persons.getSelectionModel()::select);
            return name;
        });
        desk.press("door.enter");
        desk.await(() -> !desk.isThere("door"));
    }

    private void openFromQueue() throws Exception {
        desk.keys(KeyCode.ALT, KeyCode.DIGIT6);
        desk.await(() -> desk.isThere("queue") && queue().getItems().stream().anyMatch(row -> row.article().isPresent()));
        desk.awaitFocus("queue");
        desk.onUi(() -> {
            queue().getSelectionModel().select(
                    queue().getItems().stream().filter(row -> row.article().isPresent()).findFirst().orElseThrow());
            return "";
        });
        desk.keys(KeyCode.ENTER);
        desk.await(() -> desk.isThere("headline") && desk.text("headline").equals(article().headline()));
    }

    @SuppressWarnings("unchecked")
    private ListView<QueueRow> queue() {
        return (ListView<QueueRow>) desk.node("queue");
    }

    private void change(String name) throws Exception {
        desk.press("command.desk.person");
        comeIn(name);
    }

    private long exported() throws Exception {
        try (Stream<Path> all = Files.list(exports)) {
            return all.count();
        }
    }

    @Test
    void anArticleIsSubmittedReturnedSubmittedAgainApprovedAndGoesOutAndNotBefore() throws Exception {
        comeIn("Ratri");
        openFromQueue();
        desk.press("command.article.export");
        desk.awaitText("transfer-message", "belum disetujui");
        desk.press("command.article.publish");
        desk.awaitText("stage", "Diajukan");
        change("Laras");
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        desk.awaitFocus("step.reason");
        desk.write("Sumbernya siapa?");
        desk.press("step.do");
        desk.awaitText("stage", "Dikembalikan");
        change("Ratri");
        desk.awaitText("docket.reason", "Sumbernya siapa?");
        desk.press("command.article.publish");
        desk.awaitText("stage", "Diajukan");
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        desk.awaitText("notice", "bukan tugas peran Anda");
        change("Laras");
        desk.press("command.article.publish");
        desk.awaitText("stage", "Disetujui");
        assertThat(exported()).isZero();
        desk.press("command.article.export");
        desk.awaitText("transfer-message", "Diekspor");
        assertThat(exported()).isEqualTo(1);
    }

    @Test
    void oneCharacterAfterTheApprovalAndTheExportIsRefused() throws Exception {
        comeIn("Ratri");
        openFromQueue();
        desk.press("command.article.publish");
        desk.awaitText("stage", "Diajukan");
        change("Laras");
        desk.press("command.article.publish");
        desk.awaitText("stage", "Disetujui");
        desk.keys(KeyCode.ALT, KeyCode.DIGIT2);
        desk.awaitFocus("headline");
        desk.keys(KeyCode.END);
        desk.write("!");
        desk.keys(KeyCode.CONTROL, KeyCode.E);
        desk.awaitText("transfer-message", "tidak diekspor");
        desk.awaitText("stage", "Draf");
        assertThat(exported()).isZero();
    }

    @Test
    void whatIsSuggestedIsDecidedBeforeAnArticleIsApproved() throws Exception {
        comeIn("Ratri");
        openFromQueue();
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        desk.await(() -> desk.isThere("suggest-bar"));
        desk.keys(KeyCode.ALT, KeyCode.DIGIT2);
        desk.awaitFocus("headline");
        desk.keys(KeyCode.END);
        desk.write(" besok");
        desk.press("suggest-done");
        desk.await(() -> !desk.isThere("suggest-bar") && desk.text("headline").equals(article().headline()));
        desk.press("command.article.publish");
        desk.awaitText("stage", "Diajukan");
        change("Laras");
        desk.press("command.article.publish");
        desk.awaitText("notice", "besok");
        desk.press("chip-suggestions");
        desk.await(() -> desk.isThere("review-rejectAll"));
        desk.press("review-rejectAll");
        desk.await(() -> desk.isThere("review-takeBack"));
        desk.press("command.article.publish");
        desk.awaitText("stage", "Disetujui");
        assertThat(desk.stored(article().headline())).isPresent();
    }

    @Test
    void aCommentIsWrittenBesideTheArticleAndNotIntoIt() throws Exception {
        comeIn("Ratri");
        openFromQueue();
        desk.keys(KeyCode.ALT, KeyCode.DIGIT3);
        desk.keys(KeyCode.CONTROL, KeyCode.A);
        desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        assertThat(desk.focused()).isEqualTo("comment-words");
        desk.write("Pasar mana?");
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        desk.await(() -> desk.isThere("chip-comments"));
        assertThat(desk.stored(article().headline()).orElseThrow().article().body().text()).isEqualTo("Pasar pagi dibuka.");
    }

    @Test
    void whatElseCanBeDoneStandsInTheMenuBesideTheNextStep() throws Exception {
        comeIn("Ratri");
        openFromQueue();
        desk.await(() -> !desk.node("steps.more").isDisabled());
        choose("step.pictures.NEEDED");
        desk.awaitText("docket.pictures", "Perlu foto");
        choose("step.deadline");
        desk.awaitFocus("step.moment");
        desk.write("besok 06.00\n");
        desk.awaitText("docket.deadline", "06.00");
        desk.press("command.article.publish");
        desk.awaitText("stage", "Diajukan");
        change("Laras");
        assertThat(menu()).contains("step.RETURN", "step.HOLD", "step.TAKE_BACK").doesNotContain("step.PUBLISH");
    }

    private List<String> menu() {
        MenuButton more = (MenuButton) desk.node("steps.more");
        return desk.onUi(() -> {
            more.show();
            more.hide();
            return more.getItems().stream().map(MenuItem::getId).filter(Objects::nonNull).toList();
        });
    }

    private void choose(String item) {
        assertThat(menu()).contains(item);
        MenuButton more = (MenuButton) desk.node("steps.more");
        desk.onUi(() -> {
            more.getItems().stream().filter(each -> item.equals(each.getId())).findFirst().orElseThrow().fire();
            return item;
        });
    }
}
