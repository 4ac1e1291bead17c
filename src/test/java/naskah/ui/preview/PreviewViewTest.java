package naskah.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.article.Card;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Spans;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@ExtendWith(ApplicationExtension.class)
class PreviewViewTest {
    private static final String HOSTILE = "\"><script>document.title='jalan'</script><img src=http://127.0.0.1:9/x onerror=alert(1)>"
            + "<a href=\"javascript:alert(1)\">klik</a><iframe src=http://127.0.0.1:9/></iframe>";

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private EditingSession session;
    private PaneFolder data;
    private PreviewView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        data = new PaneFolder(folder);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            blocks.add(new Block.Paragraph(new BlockId("p" + i), Spans.plain("Alinea " + i + ". " + "kata demi kata ".repeat(20))));
        }
        session = Panes.session(Panes.article().withBody(new Body(blocks)));
        view = new PreviewView(Panes.desk(data), session, new PlainPages());
        Panes.show(shown, view.node(), 620, 560);
    }

    @AfterEach
    void close() {
        robot.interact(view::dispose);
    }

    @Test
    void anEditReplacesItsOwnElementAndLeavesTheOthersTheSame() throws Exception {
        waitForElement("p59");
        robot.interact(() -> mark("p3").setAttribute("class", "tetap"));
        type("p5", "Kalimat baru yang diketik.");
        Panes.waitFor(() -> mark("p5").getTextContent().startsWith("Kalimat baru"));

        robot.interact(() -> {
            assertThat(mark("p3").getAttribute("class")).isEqualTo("tetap");
            assertThat(ids()).containsExactlyElementsOf(expectedIds());
        });
        Panes.picture(stage, "preview-desktop");
    }

    @Test
    void nothingAroundThePageIsAnEffectThatEveryKeyWouldComputeAnew() throws Exception {
        waitForElement("p59");

        robot.interact(() -> {
            for (Node node = robot.lookup("#preview-web").query(); node != null; node = node.getParent()) {
                assertThat(node.getEffect()).as("effect of %s", node).isNull();
            }
        });
    }

    @Test
    void aClosedPreviewBuildsNoPageAnyMore() throws Exception {
        waitForElement("p59");
        WebView web = robot.lookup("#preview-web").query();
        robot.interact(view::dispose);
        robot.interact(() -> {
            Document left = web.getEngine().getDocument();
            assertThat(left == null || left.getElementById("p59") == null).isTrue();
        });
    }

    @Test
    void blocksAreInsertedMovedAndRemovedInPlace() throws Exception {
        waitForElement("p59");
        robot.interact(() -> mark("p2").setAttribute("class", "tetap"));
        List<Block> blocks = new ArrayList<>(session.article().body().blocks());
        blocks.remove(10);
        blocks.add(0, blocks.remove(2));
        blocks.add(5, new Block.Paragraph(new BlockId("baru"), Spans.plain("Sisipan")));
        robot.interact(() -> session.edit(Edit.command("body", this), session.article().withBody(new Body(blocks))));
        waitForElement("baru");

        robot.interact(() -> {
            assertThat(ids()).containsExactlyElementsOf(expectedIds());
            assertThat(mark("p2").getAttribute("class")).isEqualTo("tetap");
        });
    }

    @Test
    void theBlockBeingWrittenComesIntoViewAndTheScrollStaysWhenItIsThere() throws Exception {
        waitForElement("p59");
        robot.interact(() -> session.moveCaret(Caret.at("body", "p50", 0)));
        type("p50", "Jauh di bawah");
        Panes.waitFor(() -> scroll() > 100);
        double there = org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(20_000, this::scroll);
        type("p50", "Jauh di bawah, masih terlihat");
        Panes.waitFor(() -> mark("p50").getTextContent().contains("masih"));

        robot.interact(() -> assertThat(scroll()).isEqualTo(there));
    }

    @Test
    void nothingInAHostileArticleRunsOrIsFetchedAndAllOfItIsText() throws Exception {
        waitForElement("p59");
        Article hostile = Panes.article()
                .withHeadline(HOSTILE)
                .withBanner(new Banner("f".repeat(64), new Caption(HOSTILE, HOSTILE, HOSTILE, HOSTILE)))
                .withBody(Body.of(new Block.Paragraph(new BlockId("jahat"), Spans.plain(HOSTILE))))
                .withRelated(List.of(Related.elsewhere("https://a.example", new Card(HOSTILE, "", Optional.empty(), ""))));
        robot.interact(() -> session.edit(Edit.command("", this), hostile));
        waitForElement("jahat");

        robot.interact(() -> {
            assertThat(count("script") + count("iframe") + count("a")).isZero();
            assertThat(mark("jahat").getTextContent()).isEqualTo(HOSTILE);
            assertThat(web().getEngine().getTitle()).isEqualTo("x");
            assertThat(web().getEngine().isJavaScriptEnabled()).isFalse();
            assertThat(web().getEngine().executeScript(
                            "[...document.images].filter(i => !i.src.startsWith('data:')).length"))
                    .isEqualTo(0);
        });
    }

    @Test
    void anotherPageIsTurnedAway() throws Exception {
        waitForElement("p59");
        robot.interact(() -> web().getEngine().load("data:text/html,<p id=lain>lain"));
        Panes.waitFor(() -> web().getEngine().getDocument() != null && mark("p59") != null);

        robot.interact(() -> assertThat(mark("lain")).isNull());
    }

    @Test
    void thePhoneIsAsWideAsAPhoneAndTheCardIsTheCard() throws Exception {
        waitForElement("p59");
        String photo = data.photo("b.png", 600, 400, 0x4477aa);
        robot.interact(() -> session.edit(
                Edit.command("banner", this),
                session.article().withBanner(new Banner(photo, Caption.EMPTY.withText("Padi menguning")))));
        robot.clickOn("#preview-phone");
        Panes.waitFor(() -> web().getWidth() == 390);
        Panes.waitFor(() -> Integer.valueOf(600)
                .equals(web().getEngine().executeScript("document.images.length ? document.images[0].naturalWidth : 0")));
        Panes.picture(stage, "preview-phone");
        robot.interact(() -> view.perform("view.share"));
        Panes.waitFor(() -> count("section") == 1);
        robot.interact(() -> view.perform("view.desktop"));
        waitForElement("p59");

        robot.interact(() -> assertThat(web().getWidth()).isGreaterThan(500));
    }

    private void waitForElement(String id) throws Exception {
        Panes.waitFor(() -> robot.lookup("#preview-web").tryQuery().isPresent()
                && web().getEngine().getDocument() != null
                && mark(id) != null);
    }

    private void type(String block, String text) {
        robot.interact(() -> {
            Block.Text old = (Block.Text) session.article().body().find(new BlockId(block)).orElseThrow();
            session.edit(
                    Edit.typed("body", "x", this),
                    session.article().withBody(session.article().body().with(old.withSpans(Spans.plain(text)))));
        });
    }

    private WebView web() {
        return robot.lookup("#preview-web").queryAs(WebView.class);
    }

    private Element mark(String id) {
        return web().getEngine().getDocument().getElementById(id);
    }

    private int count(String tag) {
        return web().getEngine().getDocument().getElementsByTagName(tag).getLength();
    }

    private double scroll() {
        return ((Number) web().getEngine().executeScript("window.scrollY")).doubleValue();
    }

    private List<String> ids() {
        String all = (String) web().getEngine()
                .executeScript("[...document.querySelector('article').children].map(e => e.id).join(' ')");
        return List.of(all.split(" "));
    }

    private List<String> expectedIds() {
        List<String> ids = new ArrayList<>(List.of("naskah:header"));
        session.article().body().blocks().forEach(block -> ids.add(block.id().value()));
        return ids;
    }
}
