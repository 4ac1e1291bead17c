package naskah.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.util.Subscription;
import naskah.format.html.DomPatch;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/**
 * The browser of the preview. Scripts of the page are off, its policy lets nothing be fetched, links have no addresses, and any other
 * page than ours is turned away.
 */
final class PreviewBrowser {
    /** Ours, not the page's: it looks where an element stands and scrolls only when it is out of sight. */
    private static final String KEEP_IN_VIEW =
            """
            (function (id) {
                const element = document.getElementById(id);
                if (!element) return;
                const box = element.getBoundingClientRect();
                if (box.bottom < 24 || box.top > innerHeight - 24) element.scrollIntoView({block: 'center'});
            })('%s')
            """;

    /** Pixels around the page, as in the stylesheet. */
    private static final double EDGE = 1;

    private final PreviewViewModel model;
    private final WebView web = new WebView();
    private final StackPane sheet = new StackPane(web);
    private final StackPane root = new StackPane(sheet);
    private final Subscription subscriptions;
    private String page = "";
    private Optional<DomPatch> patch = Optional.empty();

    PreviewBrowser(PreviewViewModel model) {
        this.model = model;
        WebEngine engine = web.getEngine();
        engine.setJavaScriptEnabled(false);
        web.setId("preview-web");
        web.setContextMenuEnabled(false);
        web.addEventFilter(DragEvent.ANY, DragEvent::consume);
        sheet.getStyleClass().add("sheet");
        root.setAlignment(Pos.TOP_CENTER);
        engine.setCreatePopupHandler(features -> null);
        engine.locationProperty().subscribe(this::stay);
        subscriptions = engine.getLoadWorker().stateProperty().subscribe(this::loaded)
                .and(model.frameProperty().subscribe(this::show))
                .and(root.widthProperty().subscribe(width -> fit()))
                .and(model.modeProperty().subscribe(mode -> fit()));
    }

    StackPane node() {
        return root;
    }

    void focus() {
        web.requestFocus();
    }

    void dispose() {
        subscriptions.unsubscribe();
        patch = Optional.empty();
        web.getEngine().load(null);
    }

    private void show(PreviewFrame frame) {
        if (frame == null) {
            return;
        }
        if (!frame.page().equals(page)) {
            page = frame.page();
            patch = Optional.empty();
            web.getEngine().loadContent(page);
        } else {
            patch(frame);
        }
    }

    private void loaded(Worker.State state) {
        Document document = web.getEngine().getDocument();
        if (state == Worker.State.SUCCEEDED && document != null && model.frameProperty().get() != null) {
            patch = Optional.of(new DomPatch(document, model::picture));
            ((EventTarget) document).addEventListener("click", event -> model.point(ids(event)), false);
            patch(model.frameProperty().get());
        }
    }

    private void patch(PreviewFrame frame) {
        patch.ifPresent(dom -> {
            dom.show(frame.pieces());
            bring(frame.edited());
        });
    }

    void bring(List<String> ids) {
        Document document = web.getEngine().getDocument();
        ids.stream()
                .filter(id -> document != null && document.getElementById(id) != null)
                .findFirst()
                .ifPresent(id -> web.getEngine().executeScript(KEEP_IN_VIEW.formatted(id)));
    }

    /** Of what was clicked and of everything around it. */
    private static List<String> ids(Event event) {
        List<String> ids = new ArrayList<>();
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        return ids;
    }

    /** Pages of our own have no address. */
    private void stay(String location) {
        if (location != null && !location.isEmpty() && !location.equals("about:blank")) {
            web.getEngine().getLoadWorker().cancel();
            patch = Optional.empty();
            web.getEngine().loadContent(page);
        }
    }

    private void fit() {
        PreviewMode mode = model.modeProperty().get();
        double room = root.getWidth() - 2 * EDGE;
        if (room < 1) {
            return;
        }
        double width = mode == PreviewMode.DESKTOP ? room : Math.min(room, mode.width());
        sheet.setMaxWidth(width + 2 * EDGE);
        web.setZoom(Math.min(1, width / mode.width()));
    }
}
