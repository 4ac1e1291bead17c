package naskah.ui.photodesk;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Filters, grid and details beside each other, as many of them as there is room for. */
final class PhotoPanes {
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Node filters;
    private final Node grid;
    private final Node detail;
    private final Label em = new Label("M");
    private final HBox root;
    private PhotoSides sides = PhotoSides.FIRST;

    PhotoPanes(Node filters, Node grid, Node detail) {
        this.filters = filters;
        this.grid = grid;
        this.detail = detail;
        em.setVisible(false);
        em.setManaged(false);
        root = new HBox(filters, grid, detail, em);
        HBox.setHgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(root, Priority.ALWAYS);
        root.setMinWidth(0);
        root.widthProperty().subscribe(width -> fit());
    }

    Node node() {
        return root;
    }

    /** Looks again what there is room for, after the size of the text changed. */
    void fit() {
        PhotoSides.Shown shown = sides.fitting(ems());
        show(filters, shown.filters());
        show(grid, shown.grid());
        show(detail, shown.detail());
        boolean alone = !shown.grid();
        HBox.setHgrow(detail, alone ? Priority.ALWAYS : Priority.SOMETIMES);
        HBox.setHgrow(filters, alone ? Priority.ALWAYS : Priority.NEVER);
        detail.pseudoClassStateChanged(ALONE, alone);
        detail.pseudoClassStateChanged(TIGHT, PhotoSides.isTight(ems()));
    }

    boolean isGridShown() {
        return sides.fitting(ems()).grid();
    }

    void toggleFilters() {
        want(sides.toggleFilters(ems()));
    }

    void toggleDetail() {
        want(sides.toggleDetail(ems()));
    }

    void bringDetail() {
        want(sides.withDetail());
    }

    void bringGrid() {
        want(sides.withGrid());
    }

    private void want(PhotoSides other) {
        sides = other;
        fit();
    }

    private double ems() {
        return root.getWidth() / em.getFont().getSize();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
