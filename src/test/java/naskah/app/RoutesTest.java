package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.check.spelling.Dictionaries;
import naskah.document.Body;
import naskah.house.House;
import naskah.house.Style;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.schedule.Schedule;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Scheduled;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.check.CheckTools;
import naskah.ui.check.CheckViewModel;
import naskah.ui.check.HouseStyle;
import naskah.ui.draft.Autosave;
import naskah.ui.draft.WoundTimer;
import naskah.ui.editor.EditingSession;
import naskah.ui.workflow.StepsViewModel;
import naskah.ui.workflow.Subject;
import naskah.workflow.Deed;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import naskah.workflow.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over all stages and roles, by command, in bulk, in the window, on schedule and by import: the table's steps happen, and nothing else does. */
class RoutesTest {
    private static final Set<Deed> ASKED_FOR = EnumSet.complementOf(EnumSet.of(Deed.LAPSE, Deed.GO_OUT, Deed.IMPORT));

    @TempDir
    private Path temp;

    private Terminal terminal;
    private int made;

    @BeforeEach
    void staff() throws Exception {
        terminal = new Terminal(temp.resolve("data"));
        try (DataFolder folder = Adapters.job(terminal.data)) {
            for (Role role : List.of(Role.ADMINISTRATOR, Role.EDITOR, Role.PHOTO_DESK, Role.COPY_CHIEF)) {
                assertThat(folder.people().keep(person(role))).isTrue();
            }
        }
    }

    private static Person person(Role role) {
        return new Person(new PersonId(role.name().toLowerCase(Locale.ROOT)), role.name(), Set.of(role), true);
    }

    /** One faultless article at every stage, taken in by the administrator. */
    private Map<Stage, String> oneOfEach() throws Exception {
        Map<Stage, String> ids = new HashMap<>();
        try (DataFolder folder = Adapters.job(terminal.data)) {
            folder.signIn(person(Role.ADMINISTRATOR).id());
            for (Stage stage : Stage.values()) {
                Article blank = Article.blank(new ArticleId("a" + ++made)).withHeadline("Pasar pagi ke-" + made + " dibuka lagi");
                Article article = blank.withFiling(blank.filing().withCategory("Daerah"))
                        .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                        .withBody(Body.ofParagraphs("Pasar pagi dibuka."));
                folder.articles().create(article, Revision.Kind.IMPORTED, stage);
                ids.put(stage, article.id().value());
            }
        }
        return ids;
    }

    private Map<Stage, Stage> stages(Map<Stage, String> ids) throws Exception {
        Map<Stage, Stage> now = new HashMap<>();
        try (DataFolder folder = Adapters.job(terminal.data)) {
            for (Map.Entry<Stage, String> each : ids.entrySet()) {
                now.put(each.getKey(), folder.articles().find(new ArticleId(each.getValue())).orElseThrow().stage());
            }
        }
        return now;
    }

    private static List<String> command(Deed deed, Person by) {
        List<String> command = new ArrayList<>(List.of(
                deed.name().toLowerCase(Locale.ROOT).replace('_', '-'), "--as", by.id().value(), "--reason", "alasan"));
        if (deed == Deed.EMBARGO) {
            command.addAll(List.of("--until", "22/5/2099 06.00"));
        }
        return command;
    }

    @Test
    void inBulkOnlyTheStepsOfTheTableHappen() throws Exception {
        for (Deed deed : ASKED_FOR) {
            for (Role role : Role.values()) {
                Map<Stage, String> ids = oneOfEach();
                List<String> command = command(deed, person(role));
                command.addAll(Arrays.stream(Stage.values()).map(ids::get).toList());
                Terminal.Result result = terminal.run(command.toArray(String[]::new));
                Map<Stage, Stage> expected = new HashMap<>();
                for (Stage from : Stage.values()) {
                    expected.put(from, Step.of(deed, from, person(role)).map(Step::to).orElse(from));
                }
                assertThat(stages(ids)).as("%s by %s: %s", deed, role, result.err()).isEqualTo(expected);
                long done = Arrays.stream(Stage.values()).filter(from -> Step.of(deed, from, person(role)).isPresent()).count();
                assertThat(result.lines()).as("%s by %s", deed, role).hasSize((int) done);
                assertThat(result.err().lines().filter(line -> line.matches("naskah: a\\d+ .*"))).hasSize(Stage.values().length - (int) done);
            }
        }
    }

    @Test
    void oneByOneOnlyTheStepsOfTheTableHappen() throws Exception {
        for (Deed deed : List.of(Deed.SUBMIT, Deed.APPROVE, Deed.EMBARGO)) {
            Map<Stage, String> ids = oneOfEach();
            for (Stage from : Stage.values()) {
                List<String> command = command(deed, person(Role.COPY_CHIEF));
                command.add(ids.get(from));
                boolean there = Step.of(deed, from, person(Role.COPY_CHIEF)).isPresent();
                assertThat(terminal.run(command.toArray(String[]::new)).code()).as("%s of %s", deed, from).isEqualTo(there ? 0 : 1);
            }
        }
    }

    @Test
    void nothingIsExportedButWhatIsCleared() throws Exception {
        Map<Stage, String> ids = oneOfEach();
        for (Stage stage : EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN))) {
            int code = terminal.run("export", ids.get(stage), "--out", temp.resolve("out").toString()).code();
            assertThat(code).as(stage.name()).isEqualTo(stage.isCleared() ? 0 : 1);
        }
    }

    /** What happens to one of each stage when it is opened in the window and the deed is asked for. */
    private void inTheWindow(DataFolder folder, Deed deed, Person by, Map<Stage, String> ids) throws Exception {
        WoundTimer timer = new WoundTimer();
        Lanes lanes = new Lanes(Lane.inline(), Lane.inline(), Lane.inline(), timer);
        Messages words = Messages.in(Language.INDONESIAN);
        Desk desk = new Desk(folder, lanes, House.standard(), words, InstantSource.system(), by);
        folder.signIn(by.id());
        for (String id : ids.values()) {
            Stored stored = folder.articles().find(new ArticleId(id)).orElseThrow();
            EditingSession session = new EditingSession(stored.article(), desk.clock());
            Autosave autosave = new Autosave(folder, lanes, session, Optional.of(stored));
            CheckViewModel check = new CheckViewModel(desk, session, autosave.stageProperty(), checks());
            StepsViewModel steps = new StepsViewModel(desk, new Subject(session, autosave, check));
            Optional<Instant> until = deed == Deed.EMBARGO ? Optional.of(Instant.now().plusSeconds(3600)) : Optional.empty();
            assertThat(steps.offerProperty().get().others()).extracting(Step::deed).doesNotContain(Deed.GO_OUT, Deed.IMPORT, Deed.LAPSE);
            steps.step(deed).ifPresent(step -> steps.take(step, "alasan", until));
            timer.wind(2_000);
            assertThat(autosave.stageProperty().get()).isEqualTo(folder.articles().find(stored.article().id()).orElseThrow().stage());
            steps.dispose();
            check.dispose();
        }
    }

    private CheckTools checks() {
        Dictionaries none = new Dictionaries(Optional.of(temp.resolve("none")));
        return new CheckTools(new HouseStyle(Style.STANDARD, kept -> { }), none, new SimpleObjectProperty<>(Instant.EPOCH));
    }

    @Test
    void inTheWindowOnlyTheStepsOfTheTableHappenAndNobodyAsksForWhatHappensByItself() throws Exception {
        for (Deed deed : ASKED_FOR) {
            for (Role role : Role.values()) {
                Map<Stage, String> ids = oneOfEach();
                try (DataFolder folder = Adapters.job(terminal.data)) {
                    inTheWindow(folder, deed, person(role), ids);
                }
                Map<Stage, Stage> expected = new HashMap<>();
                for (Stage from : Stage.values()) {
                    expected.put(from, Step.of(deed, from, person(role)).map(Step::to).orElse(from));
                }
                assertThat(stages(ids)).as("%s by %s", deed, role).isEqualTo(expected);
            }
        }
    }

    @Test
    void theScheduleLetsOutOnlyWhatTheTableLetsItForWhoeverSetTheInstant() throws Exception {
        for (Role role : Role.values()) {
            Map<Stage, String> ids = oneOfEach();
            Map<Stage, Stage> expected = new HashMap<>();
            try (DataFolder folder = Adapters.job(terminal.data)) {
                Schedule schedule = new Schedule(folder.workflow());
                for (Stage from : Stage.values()) {
                    expected.put(from, Step.of(Deed.GO_OUT, from, person(role)).map(Step::to).orElse(from));
                    schedule.goOut(due(folder, ids.get(from), person(role)), Instant.now());
                }
            }
            assertThat(stages(ids)).as(role.name()).isEqualTo(expected);
        }
    }

    private static Scheduled due(DataFolder folder, String id, Person by) throws Exception {
        Stored stored = folder.articles().find(new ArticleId(id)).orElseThrow();
        Summary summary = new Summary(stored.article().id(), stored.article().card(), stored.stage(), stored.savedAt());
        return new Scheduled(summary, stored.revision(), Instant.now(), by.id());
    }

    @Test
    void importingAnArticleThatIsThereMovesItNowhereForward() throws Exception {
        for (Role role : Role.values()) {
            Map<Stage, String> ids = oneOfEach();
            Map<Stage, Stage> same = new HashMap<>();
            for (Stage stage : Stage.values()) {
                same.put(stage, stage);
                Path file = Files.writeString(temp.resolve("impor.json"), terminal.run("show", ids.get(stage), "--json").out());
                assertThat(terminal.run("import", file.toString(), "--as", person(role).id().value()).code()).isZero();
            }
            assertThat(stages(ids)).as("the same by %s", role).isEqualTo(same);
        }
    }

    @Test
    void importingAnotherTextTakesEveryApprovalAway() throws Exception {
        for (Role role : Role.values()) {
            Map<Stage, String> ids = oneOfEach();
            Map<Stage, Stage> lapsed = new HashMap<>();
            for (Stage stage : Stage.values()) {
                lapsed.put(stage, stage.isCleared() ? Stage.DRAFT : stage);
                String text = terminal.run("show", ids.get(stage), "--json").out().replace("Pasar pagi dibuka.", "Pasar pagi dibuka!");
                Path file = Files.writeString(temp.resolve("impor.json"), text);
                assertThat(terminal.run("import", file.toString(), "--as", person(role).id().value()).code()).isZero();
            }
            assertThat(stages(ids)).as("another text by %s", role).isEqualTo(lapsed);
        }
    }
}
