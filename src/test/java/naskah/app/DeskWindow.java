package naskah.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import naskah.article.ArticleId;
import naskah.format.json.ValuesJson;
import naskah.i18n.Language;
import naskah.storage.DataFolder;
import naskah.storage.Query;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.task.Tasks;
import naskah.ui.panes.Panes;
import naskah.ui.shell.Memory;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in its window, as a test opens it, drives it by the keyboard and reads what it says. */
final class DeskWindow {
    private static final int MOST_TABS = 60;
    private static final int PATIENCE = 20;

    final Path data;
    final Opening opening;
    final Wiring wiring;
    private final Stage stage;
    private final Tasks tasks = new Tasks(Platform::runLater);
    private final FxRobot robot = new FxRobot();

    private DeskWindow(Stage stage, Path data) throws StorageException {
        this.data = data;
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
        this.opening = Opening.of(data, Optional.of(Language.INDONESIAN));
        this.wiring = new Wiring(stage, tasks, opening, () -> { });
    }

    /** On the FX thread. */
    static DeskWindow open(Stage stage, Path data) throws StorageException {
        DeskWindow window = new DeskWindow(stage, data);
        window.wiring.open();
        return window;
    }

    /** Makes the folder as one that was left with the article alone in a window of this size, and exported to there before. */
    static void prepare(Path data, Path exports) throws StorageException {
        try (DataFolder folder = Adapters.job(data)) {
            folder.settings().put(Memory.LAYOUT, ValuesJson.write(Map.of(
                    "width", "1000", "height", "1000", "listShown", "false", "previewShown", "false")));
            folder.settings().put("export", ValuesJson.write(Map.of("folder", exports.toString())));
        }
    }

    void close() throws StorageException, InterruptedException {
        if (Platform.isFxApplicationThread()) {
            letGo();
        } else {
            onUi(() -> {
                letGo();
                return "";
            });
        }
        tasks.finish(Duration.ofSeconds(5));
        opening.folder().close();
    }

    /** The window that all tests share holds nothing of this desk any more. */
    private void letGo() {
        wiring.door.dispose();
        wiring.view().dispose();
    }

    void keys(KeyCode... together) {
        robot.push(together);
    }

    /** Presses a button, wherever it stands. */
    void press(String id) {
        Button button = (Button) node(id);
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As the window manager does; the question that may follow keeps the FX thread to itself. */
    void askToClose() {
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean isOpen() {
        return onUi(stage::isShowing);
    }

    void write(String text) {
        robot.write(text, 0);
    }

    /** Goes on by the Tab key until this field has the focus. */
    void tabTo(String id) {
        for (int tabs = 0; !id.equals(focused()); tabs++) {
            if (tabs == MOST_TABS) {
                throw new AssertionError("Tab never comes to " + id);
            }
            robot.push(KeyCode.TAB);
        }
    }

    void fill(String id, String text) {
        tabTo(id);
        write(text);
    }

    /** The id of what has the focus. */
    String focused() {
        return onUi(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    boolean isThere(String id) {
        return onUi(() -> robot.lookup((Node node) -> id.equals(node.getId()) && isVisible(node)).tryQuery().isPresent());
    }

    String text(String id) {
        Node node = node(id);
        return onUi(() -> switch (node) {
            case Labeled label -> label.getText();
            case TextInputControl control -> control.getText();
            default -> node.lookupAll(".label").stream()
                    .filter(Labeled.class::isInstance)
                    .map(label -> ((Labeled) label).getText())
                    .collect(Collectors.joining(" "));
        });
    }

    /** What stands below a field. */
    String note(String id) {
        Node node = node(id);
        return onUi(() -> Panes.note(node));
    }

    Node node(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    <T> T onUi(Callable<T> reading) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1_000L, reading);
    }

    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void awaitFocus(String id) throws TimeoutException {
        await(() -> id.equals(focused()));
    }

    void awaitText(String id, String part) throws TimeoutException {
        await(() -> isThere(id) && text(id).contains(part));
    }

    /** The article of this headline as the disk has it, asked beside the window. */
    Optional<Stored> stored(String headline) throws StorageException {
        try (DataFolder folder = Adapters.job(data)) {
            Optional<ArticleId> id = folder.archive().list(Query.text(headline), Optional.empty(), 20).items().stream()
                    .filter(row -> row.card().headline().equals(headline))
                    .findFirst()
                    .map(Summary::id);
            return id.isEmpty() ? Optional.empty() : folder.articles().find(id.get());
        }
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
