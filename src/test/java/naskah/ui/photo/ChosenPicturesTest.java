package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.document.Block;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.text.BodyView;
import naskah.ui.editor.text.Exchange;
import naskah.ui.editor.text.PlainExchange;
import naskah.ui.panes.ByHand;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The command that puts pictures into the body, with files that were chosen. */
@ExtendWith(ApplicationExtension.class)
class ChosenPicturesTest {
    @TempDir
    static Path folder;

    private final ByHand hand = new ByHand();
    private final List<Path> chosen = new ArrayList<>();
    private final EditingSession session = Panes.session(Panes.article());
    private PaneFolder data;
    private BodyView body;
    private Boolean asked;

    @Start
    void start(Stage stage) {
        data = new PaneFolder(folder);
        Desk desk = Panes.desk(data, hand.lanes());
        PictureInput.Chooser chooser = (owner, several) -> {
            asked = owner == stage && several;
            return List.copyOf(chosen);
        };
        InlinePictures pictures =
                new InlinePictures(desk, session, new PictureIntake(desk, session), chooser);
        PlainExchange plain = new PlainExchange();
        body = new BodyView(desk, session, pictures, new Exchange(plain, plain, pictures));
        Panes.show(stage, body.node(), 700, 500);
    }

    @Stop
    void stop() {
        body.dispose();
    }

    @Test
    void theCommandAsksForFilesAndEachBecomesAPictureBelowTheCaret(FxRobot robot) {
        chosen.add(data.picture("sawah.png", 30, 20, 0x226633));
        chosen.add(data.picture("kebun.png", 30, 20, 0x663322));
        robot.interact(() -> {
            session.goTo(Caret.at("body", session.article().body().blocks().get(1).id().value(), 3));
            body.perform("block.picture");
        });
        assertThat(asked).isTrue();
        assertThat(pictures()).extracting(Block.Picture::photo).containsExactly("", "");
        robot.interact(hand::workAll);
        assertThat(session.article().body().blocks().subList(2, 4)).isEqualTo(pictures());
        assertThat(pictures()).extracting(Block.Picture::photo).allMatch(photo -> photo.length() == 64);
    }

    @Test
    void oneUndoTakesThemAllBack(FxRobot robot) {
        Article before = session.article();
        chosen.add(data.picture("sawah.png", 30, 20, 0x226633));
        chosen.add(data.picture("kebun.png", 30, 20, 0x663322));
        robot.interact(() -> {
            body.perform("block.picture");
            hand.workAll();
            session.undo();
        });
        assertThat(session.article()).isSameAs(before);
    }

    @Test
    void aCancelledChoiceInsertsNothing(FxRobot robot) {
        Article before = session.article();
        robot.interact(() -> body.perform("block.picture"));
        assertThat(asked).isTrue();
        assertThat(session.article()).isSameAs(before);
        assertThat(session.undoableProperty().get()).isFalse();
    }

    private List<Block.Picture> pictures() {
        return session.article().body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }
}
