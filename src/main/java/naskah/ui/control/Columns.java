package naskah.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Lays its children out in as many equal columns as fit, a row as tall as its tallest; widths are told in ems. */
public final class Columns extends Pane {
    private static final double GAP = 16;

    private final double narrowest;
    private final Text ruler = new Text("M");

    /** @param narrowest the least width of a column in ems */
    public Columns(double narrowest, Node... children) {
        super(children);
        this.narrowest = narrowest;
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().add(ruler);
        getStyleClass().add("columns");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return em() * 8;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * narrowest;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getWidth() > 0 ? getWidth() : em() * narrowest;
        return place(across, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double across, boolean really) {
        List<Node> shown = getManagedChildren();
        int most = (int) Math.clamp((across + GAP) / (em() * narrowest + GAP), 1, Math.max(1, shown.size()));
        int columns = Math.max(1, Math.ceilDiv(shown.size(), Math.max(1, Math.ceilDiv(shown.size(), most))));
        double width = Math.floor((across - GAP * (columns - 1)) / columns);
        double y = 0;
        for (int row = 0; row < shown.size(); row += columns) {
            List<Node> cells = shown.subList(row, Math.min(shown.size(), row + columns));
            double height = cells.stream().mapToDouble(cell -> cell.prefHeight(width)).max().orElse(0);
            if (really) {
                placeRow(cells, y, width, height);
            }
            y += height + GAP * 0.75;
        }
        return Math.max(0, y - GAP * 0.75);
    }

    private static void placeRow(List<Node> cells, double y, double width, double height) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(i * (width + GAP), y, width, height);
        }
    }

    private double em() {
        Font font = ruler.getFont();
        return font.getSize();
    }
}
