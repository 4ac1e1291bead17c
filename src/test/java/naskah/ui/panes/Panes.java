package naskah.ui.panes;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.article.NewsTime;
import naskah.document.Body;
import naskah.house.House;
import naskah.house.Zone;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.Summary;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.editor.EditingSession;
import org.testfx.util.WaitForAsyncUtils;

/** What the tests of the panes share: a desk, an article, a window and its picture. */
public final class Panes {
    public static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-02T05:00:00Z"));

    private Panes() {}

    public static Desk desk(PaneFolder folder) {
        return desk(folder, Lanes.inline());
    }

    public static Desk desk(PaneFolder folder, Lanes lanes) {
        return new Desk(folder, lanes, House.standard(), Messages.in(Language.INDONESIAN), NOON);
    }

    public static EditingSession session(Article article) {
        return new EditingSession(article, NOON);
    }

    public static Article article() {
        return Article.blank(new ArticleId("ini"))
                .withHeadline("Panen raya di Lembah Sari lebih awal dua pekan")
                .withBody(Body.ofParagraphs(
                        "Petani di Lembah Sari mulai memanen padi pada awal Maret, dua pekan lebih awal daripada tahun lalu.",
                        "Hujan yang cukup sejak November membuat tanaman tumbuh merata di seluruh kecamatan.",
                        "Dinas Pertanian memperkirakan hasilnya naik enam persen."));
    }

    public static Summary summary(String id, String headline, String category, naskah.workflow.Stage stage) {
        Instant time = Instant.parse("2026-02-20T03:08:41Z").plus(Duration.ofHours(id.hashCode() % 50));
        Card card = new Card(headline, category, java.util.Optional.of(new NewsTime(time, Zone.WIB)), "");
        return new Summary(new ArticleId(id), card, stage, time);
    }

    public static void show(Stage stage, Node pane, double width, double height) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new StackPane(pane), width, height));
        stage.getScene().getStylesheets().addAll(
                "/css/tokens-light.css", "/css/control.css", "/css/form.css", "/css/photo.css", "/css/related.css",
                "/css/preview.css");
        place(stage);
        stage.show();
    }

    /**
     * Puts the window where all of it is on the headless screen, which cannot paint what lies beyond it, in the size that its scene asks
     * for: tests share one window, and an earlier one may have left it elsewhere.
     */
    public static void place(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.sizeToScene();
    }

    /** What stands below a field; on the FX thread. */
    public static String note(Node field) {
        Node box = field;
        while (!(box instanceof FieldBox)) {
            box = box.getParent();
        }
        return ((FieldBox) box).note();
    }

    public static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onUi(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Writes light and dark pictures of the window where the environment names a folder, for people to look at. */
    public static void picture(Stage stage, String name) {
        String folder = System.getenv("PANES_PICTURES");
        if (folder != null) {
            for (String theme : List.of("light", "dark")) {
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> dress(stage, theme));
                WaitForAsyncUtils.waitForFxEvents();
                WritableImage image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.getScene().snapshot(null));
                write(image, Path.of(folder, name + "-" + theme + ".png"));
            }
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> dress(stage, "light"));
        }
    }

    private static void dress(Stage stage, String theme) {
        Application.setUserAgentStylesheet(
                theme.equals("light")
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        stage.getScene().getStylesheets().replaceAll(sheet -> sheet.replaceAll("tokens-\\w+", "tokens-" + theme));
    }

    private static boolean onUi(BooleanSupplier condition) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, condition::getAsBoolean);
    }

    private static void write(WritableImage image, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
