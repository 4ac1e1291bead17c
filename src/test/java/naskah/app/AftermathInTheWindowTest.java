package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Revision;
import naskah.ui.panes.Dragged;
import naskah.ui.shell.OpenArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** After publication in the whole window: a correction, a complaint, and a parcel that comes back changed on both desks. */
@ExtendWith(ApplicationExtension.class)
class AftermathInTheWindowTest {
    private static final ArticleId PASAR = new ArticleId("pasar");

    private Path temp;
    private Terminal here;
    private DeskWindow window;

    @Start
    void start(Stage stage) throws Exception {
        temp = Files.createTempDirectory("sesudah");
        here = new Terminal(temp.resolve("sini"));
        Files.createDirectories(here.data);
        DeskWindow.prepare(here.data, temp.resolve("ekspor"));
        here.write("tanggapan", "Kios di pasar bersih.");
        here.write("pasar", "Ada 12 kios di pasar.");
        here.run("publish", "pasar");
        here.run("correct", "pasar", "--kind", "pembaruan", "--wrong", "dibangun", "--right", "selesai");
        here.run("complaint", "add", "pasar", "--text", "Angkanya keliru", "--received", "21/5/2024 11.17");
        window = DeskWindow.open(stage, here.data);
        window.wiring.view().model().open(PASAR);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void awaitOut() throws Exception {
        window.awaitText("after", "selesai");
    }

    @Test
    void aCorrectionIsNotedByTheKeyboardAndStandsAboveTheForm() throws Exception {
        awaitOut();
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        window.awaitFocus("after-wrong");
        window.write("12 kios");
        window.fill("after-right", "13 kios");
        window.press("after-do");
        window.awaitText("after", "13 kios");
        assertThat(window.isThere("after-card")).isFalse();
        here.open(folder -> assertThat(folder.corrections().of(PASAR)).hasSize(2));
    }

    @Test
    void aComplaintWaitsInTheQueueAndIsAnsweredAtItsArticle() throws Exception {
        awaitOut();
        assertThat(window.node("complaint-clock-1").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("late"));
        window.press("complaint-answer-1");
        window.awaitFocus("after-how");
        window.write("Diralat");
        window.press("after-do");
        window.await(() -> window.isThere("complaint-done-1"));
        here.open(folder -> assertThat(folder.complaints().countOpen()).isZero());
    }

    @Test
    void aDraftIsNotCorrectedAndTheNoticeSaysWhy() throws Exception {
        awaitOut();
        window.onUi(() -> {
            window.wiring.view().model().open(new ArticleId("tanggapan"));
            return true;
        });
        window.await(() -> !window.isThere("after"));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        assertThat(window.onUi(() -> window.wiring.view().model().noticeProperty().get().orElseThrow().text()))
                .contains("tidak sedang terbit");
        assertThat(window.isThere("after-card")).isFalse();
    }

    @Test
    void whatBothDesksChangedIsAskedOverTheWindowAndTheChoiceIsAnEdit() throws Exception {
        joinBoth();
        window.onUi(() -> {
            ((ToggleButton) window.node("clash-theirs-0")).fire();
            return true;
        });
        window.press("clash-done");
        assertThat(headline()).isEqualTo("Judul dari sana");
        window.onUi(() -> {
            window.wiring.view().model().current().session().undo();
            return true;
        });
        assertThat(headline()).isEqualTo("Judul di sini");
    }

    @Test
    void whatWasPutAwayUndecidedCanBeLookedAtAgain() throws Exception {
        joinBoth();
        window.keys(KeyCode.ESCAPE);
        assertThat(window.isThere("clashes")).isFalse();
        assertThat(headline()).isEqualTo("Judul di sini");
        window.onUi(() -> {
            window.wiring.view().model().noticeProperty().get().orElseThrow().action().orElseThrow().deed().run();
            return true;
        });
        assertThat(window.isThere("clashes")).isTrue();
    }

    @Test
    void whatWasPutAwayIsAskedInTheArticleAsItWasOpenedSince() throws Exception {
        Runnable again = putAway();
        OpenArticle before = window.onUi(() -> window.wiring.view().model().current());
        window.onUi(() -> {
            window.wiring.view().model().imported(PASAR);
            return true;
        });
        window.await(() -> window.wiring.view().model().current() != before);
        askAgain(again);
        window.onUi(() -> {
            ((ToggleButton) window.node("clash-theirs-0")).fire();
            return true;
        });
        assertThat(headline()).isEqualTo("Judul dari sana");
    }

    @Test
    void whatWasPutAwayIsAskedInTheArticleItselfAndNotInSuggestionsForIt() throws Exception {
        Runnable again = putAway();
        window.onUi(() -> {
            window.wiring.view().model().suggest(true);
            return true;
        });
        window.await(() -> window.wiring.view().model().current().beneath().isPresent());
        askAgain(again);
        assertThat(window.onUi(() -> window.wiring.view().model().current().beneath())).isEmpty();
    }

    /** What both desks changed is put away undecided; gives the way back to it. */
    private Runnable putAway() throws Exception {
        joinBoth();
        window.keys(KeyCode.ESCAPE);
        return window.onUi(() -> window.wiring.view().model().noticeProperty().get().orElseThrow().action().orElseThrow().deed());
    }

    private void askAgain(Runnable again) throws Exception {
        window.onUi(() -> {
            again.run();
            return true;
        });
        window.await(() -> window.isThere("clashes"));
    }

    @Test
    void severalParcelsAreTakenOneAtATime() throws Exception {
        awaitOut();
        Path one = temp.resolve("satu.naskah");
        Path two = temp.resolve("dua.naskah");
        here.run("package", "pasar", "--out", one.toString());
        here.run("package", "tanggapan", "--out", two.toString());
        window.onUi(() -> new Dragged(List.of(one, two)).drop(window.wiring.view().node()));
        assertThat(window.onUi(() -> window.wiring.view().model().noticeProperty().get().orElseThrow().text())).contains("satu.naskah");
    }

    /** The article is changed here and there, and the parcel from there is dropped and believed. */
    private void joinBoth() throws Exception {
        Terminal there = new Terminal(temp.resolve("sana"));
        Files.createDirectories(there.data);
        Path parcel = temp.resolve("pasar.naskah");
        here.run("package", "pasar", "--out", parcel.toString());
        there.run("merge", parcel.toString(), "--trust");
        awaitOut();
        Article[] article = new Article[1];
        there.open(folder -> article[0] = folder.articles().find(PASAR).orElseThrow().article());
        there.save(article[0].withHeadline("Judul dari sana"), Revision.Kind.MARKED);
        there.run("package", "pasar", "--out", parcel.toString());
        window.keys(KeyCode.ALT, KeyCode.DIGIT2);
        window.keys(KeyCode.CONTROL, KeyCode.A);
        window.write("Judul di sini");
        assertThat(window.onUi(() -> new Dragged(List.of(parcel)).drop(window.wiring.view().node()))).isTrue();
        window.await(() -> window.isThere("handover-trust"));
        window.press("handover-trust");
        window.await(() -> window.isThere("clashes"));
    }

    private String headline() {
        return window.onUi(() -> window.wiring.view().model().current().session().article().headline());
    }
}
