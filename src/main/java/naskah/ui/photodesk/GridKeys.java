package naskah.ui.photodesk;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keyboard in the grid: arrows, pages and ends move; with Shift they stretch the choice, with Ctrl they leave it alone. */
final class GridKeys {
    private final PhotoGrid grid;
    private final PhotoPages pages;
    private final PhotoSelection selection;
    private final Runnable activate;

    GridKeys(PhotoGrid grid, PhotoPages pages, PhotoSelection selection, Runnable activate) {
        this.grid = grid;
        this.pages = pages;
        this.selection = selection;
        this.activate = activate;
    }

    void press(KeyEvent key) {
        if (pages.size() == 0 || key.isAltDown()) {
            return;
        }
        int by = by(key.getCode());
        if (by != 0) {
            go(key, by);
        } else if (key.getCode() == KeyCode.SPACE && selection.lead() >= 0) {
            selection.toggle(selection.lead());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            activate.run();
            key.consume();
        }
    }

    /** How far a key goes, 0 when it goes nowhere. */
    private int by(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -grid.columns();
            case DOWN -> grid.columns();
            case PAGE_UP -> -grid.columns() * grid.rows();
            case PAGE_DOWN -> grid.columns() * grid.rows();
            case HOME -> -pages.size();
            case END -> pages.size();
            default -> 0;
        };
    }

    private void go(KeyEvent key, int by) {
        int from = selection.lead();
        boolean vertical = Math.abs(by) > 1 && Math.abs(by) < pages.size();
        int to = from < 0 ? 0 : from + by;
        if (vertical && (to < 0 || to >= pages.size())) {
            to = from < 0 ? 0 : edge(from, by);
        }
        to = Math.clamp(to, 0, pages.size() - 1);
        if (key.isShiftDown()) {
            selection.extendTo(to);
        } else if (key.isShortcutDown()) {
            selection.moveTo(to);
        } else {
            selection.only(to);
        }
        key.consume();
    }

    /** Past the first or last row: stays in its column where that has a photo, and in its row where there is none other. */
    private int edge(int from, int by) {
        int columns = grid.columns();
        int lastRow = (pages.size() - 1) / columns;
        if (by > 0) {
            return from / columns == lastRow ? from : Math.min(pages.size() - 1, lastRow * columns + from % columns);
        }
        return from % columns;
    }
}
