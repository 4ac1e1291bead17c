package naskah.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import naskah.article.Article;
import naskah.check.Finding;
import naskah.check.Specimen;
import naskah.check.spelling.Dictionaries;
import naskah.house.House;
import naskah.house.Style;
import naskah.house.Weight;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.Proof;
import naskah.ui.panes.PaneFolder;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckViewModelTest {
    private static final Article ARTICLE = Specimen.read("judul: Harga naik ,\nWali kota datang , lalu pergi.");

    private static final ObservableValue<Stage> DRAFT = new SimpleObjectProperty<>(Stage.DRAFT);

    @TempDir
    static Path temp;

    private final PaneFolder folder = new PaneFolder(temp);
    private final Desk desk = new Desk(
            folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), () -> Instant.EPOCH);
    private final EditingSession session = new EditingSession(ARTICLE, desk.clock());
    private final HouseStyle style = new HouseStyle(Style.STANDARD, kept -> { });
    private final CheckViewModel model = new CheckViewModel(desk, session, DRAFT, style, new Dictionaries(Optional.of(temp.resolve("tidak ada"))));

    @Test
    void marksFieldsAndBlocksWhereTheFindingsAre() {
        assertThat(session.proofs().in("headline")).extracting(Proof::start).contains(10);
        assertThat(session.proofs().in("body:b0")).containsExactly(new Proof(16, 18, "proof-warning"));
        assertThat(model.stateProperty().get()).isEqualTo(CheckState.NO_DICTIONARY);
    }

    @Test
    void whereSeveralPersonsWorkAnErrorStandsOnlyWithNameAndReason() {
        Article wrong = Specimen.read("Ongkosnya Rp 300 ribu per hari.");
        Person laras = new Person(
                new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF), true);
        for (Person person : List.of(Person.ALONE, laras)) {
            Desk theirs = new Desk(folder, Lanes.inline(), House.standard(), desk.messages(), desk.clock(), person);
            CheckViewModel check = new CheckViewModel(
                    theirs, new EditingSession(wrong, desk.clock()), DRAFT, style, new Dictionaries(Optional.of(temp.resolve("tidak ada"))));
            assertThat(check.findings()).filteredOn(finding -> finding.weight() == Weight.ERROR)
                    .isNotEmpty()
                    .allMatch(finding -> check.needsGrounds(finding) == !person.isAlone());
        }
    }

    @Test
    void followsEveryEdit() {
        session.edit(Edit.command("headline", null), session.article().withHeadline("Harga naik"));
        assertThat(session.proofs().in("headline")).isEmpty();
    }

    @Test
    void asksAgainForDaysInHeldDraftsUntilTheyArePublished() {
        Article held = Specimen.read("terbit: 1969-12-31T22:00:00+07:00\nPresiden tiba kemarin di Beijing.");
        var stage = new SimpleObjectProperty<>(Stage.DRAFT);
        CheckViewModel checked = new CheckViewModel(
                desk, new EditingSession(held, desk.clock()), stage, style, new Dictionaries(Optional.of(temp.resolve("tidak ada"))));
        assertThat(checked.findings()).extracting(Finding::id).contains("TGL-06");
        stage.set(Stage.PUBLISHED);
        assertThat(checked.findings()).extracting(Finding::id).doesNotContain("TGL-06");
        checked.dispose();
    }

    @Test
    void takesASuggestionAsOneUndoableEdit() {
        Finding finding = inBody();
        model.take(finding, ",");
        assertThat(session.article().body().text()).isEqualTo("Wali kota datang, lalu pergi.");
        session.undo();
        assertThat(session.article()).isEqualTo(ARTICLE);
        assertThat(session.proofs().in("body:b0")).hasSize(1);
    }

    @Test
    void whatIsIgnoredInAnArticleIsStillIgnoredWhenItIsOpenedAgain() {
        model.ignoreHere(inBody(), "", "");
        assertThat(session.proofs().in("body:b0")).isEmpty();
        CheckViewModel again =
                new CheckViewModel(desk, new EditingSession(ARTICLE, desk.clock()), DRAFT, style, new Dictionaries(Optional.of(temp.resolve("tidak ada"))));
        assertThat(again.findings()).noneMatch(finding -> finding.passage().isInBody());
    }

    @Test
    void whatIsIgnoredCanBeLookedAtAgain() {
        Finding finding = inBody();
        model.ignoreHere(finding, "", "");
        assertThat(model.ignoredProperty().get()).containsExactly(finding);
        model.lookAgain(finding);
        assertThat(inBody()).isEqualTo(finding);
        assertThat(model.ignoredProperty().get()).isEmpty();
    }

    @Test
    void whatTheHouseLetsStandIsGoneEverywhere() {
        model.ignoreAlways(inBody());
        assertThat(session.proofs().in("body:b0")).isEmpty();
        assertThat(style.get().pardons()).hasSize(1);
    }

    @Test
    void findsTheFindingAtTheCaretAndTheOnesBesideIt() {
        Finding finding = model.at(Caret.at("body", "b0", 17)).orElseThrow();
        assertThat(finding).isEqualTo(inBody());
        assertThat(model.at(Caret.at("body", "b0", 3))).isEmpty();
        assertThat(model.beside(finding, 1)).contains(model.findings().getFirst());
        assertThat(model.beside(Caret.at("body", "b0", 3), 1)).contains(finding);
        assertThat(model.beside(Caret.at("body", "b0", 20), 1)).contains(model.findings().getFirst());
        assertThat(model.beside(Caret.at("body", "b0", 20), -1)).contains(finding);
    }

    @Test
    void saysWhatStandsInTheArticleAsItIsNow() {
        List<Finding> heard = new java.util.ArrayList<>();
        session.edit(Edit.command("headline", null), session.article().withHeadline("Harga naik"));
        model.whenChecked(heard::addAll);
        assertThat(heard).isEqualTo(model.findings()).hasSizeGreaterThan(0);
    }

    private Finding inBody() {
        return model.findings().stream().filter(f -> f.passage().isInBody()).findFirst().orElseThrow();
    }
}
