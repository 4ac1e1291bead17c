package naskah.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import naskah.task.Timer;

/** Shares the window's width among list, article and preview; what there is no room for goes, the article last. */
final class SidePanes {
    /** The split pane lays its new items out once by their own widths before it takes positions. */
    private static final Duration ONE_FRAME = Duration.ofMillis(30);

    private final SplitPane split = new SplitPane();
    private final Node list;
    private final StackPane article = new StackPane();
    private final StackPane preview = new StackPane();
    private final DoubleSupplier em;
    private final Timer timer;
    private Sides wanted;
    private double listDivider;
    private double previewDivider;

    /** @param em the size of the text in pixels */
    SidePanes(Node list, Layout.Dividers dividers, DoubleSupplier em, Timer timer) {
        this.timer = timer;
        this.list = list;
        this.em = em;
        this.wanted = new Sides(dividers.listShown(), dividers.previewShown(), Sides.Latest.NONE);
        listDivider = dividers.list();
        previewDivider = dividers.preview();
        split.getStyleClass().add("panes");
        article.getStyleClass().add("article-side");
        preview.getStyleClass().add("preview-side");
        preview.setId("preview-side");
        SplitPane.setResizableWithParent(list, false);
        SplitPane.setResizableWithParent(preview, false);
        split.widthProperty().addListener((all, old, width) -> fit());
    }

    SplitPane node() {
        return split;
    }

    void showArticle(Node node) {
        article.getChildren().setAll(node);
    }

    void showBeside(Node node) {
        preview.getChildren().setAll(node);
    }

    boolean isPreviewShown() {
        return split.getItems().contains(preview);
    }

    void toggleList() {
        want(wanted.toggleList(ems()));
    }

    void togglePreview() {
        want(wanted.togglePreview(ems()));
    }

    void bringPreview() {
        want(wanted.withPreview(ems()));
    }

    void bringList() {
        want(wanted.withList(ems()));
    }

    /** Looks again what there is room for, after the size of the text changed. */
    void fit() {
        if (split.getWidth() <= 0) {
            return;
        }
        Sides sides = wanted.fitting(ems());
        List<Node> items = new ArrayList<>();
        if (sides.list()) {
            items.add(list);
        }
        items.add(article);
        if (sides.preview()) {
            items.add(preview);
        }
        if (!items.equals(split.getItems())) {
            rememberDividers();
            split.getItems().setAll(items);
            placeDividers();
            timer.after(ONE_FRAME, this::placeDividers);
        }
    }

    Layout.Dividers dividers() {
        rememberDividers();
        return new Layout.Dividers(listDivider, previewDivider, wanted.list(), wanted.preview());
    }

    private void want(Sides other) {
        wanted = other;
        fit();
    }

    private double ems() {
        return split.getWidth() / em.getAsDouble();
    }

    private void rememberDividers() {
        double[] positions = split.getDividerPositions();
        if (split.getItems().contains(list)) {
            listDivider = positions[0];
        }
        if (isPreviewShown()) {
            previewDivider = positions[positions.length - 1];
        }
    }

    /** To be done again after the split pane has laid out new items, once, by their own widths. */
    void placeDividers() {
        boolean listShown = split.getItems().contains(list);
        if (listShown) {
            split.setDividerPosition(0, listDivider);
        }
        if (isPreviewShown()) {
            double listEms = listShown ? listDivider * ems() : 0;
            split.setDividerPosition(listShown ? 1 : 0, Sides.previewAt(previewDivider, ems(), listEms));
        }
    }
}
