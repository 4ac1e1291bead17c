package naskah.ui.photodesk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import naskah.ui.Desk;

/** The photos as tiles, as many as there are: only those in sight are there, and each is used again for what comes next. */
public final class PhotoGrid extends Region {
    /** In ems. */
    private static final double NARROWEST = 14;

    private static final double GAP = 4;
    /** A picture's frame, across by down. */
    private static final double SHAPE = 1.4;

    private static final double WORDS = 5.2;

    private final PhotoPages pages;
    private final PhotoSelection selection;
    private final TileImages images;
    private final Runnable activate;
    private final TileWords words;
    private final ScrollBar bar = new ScrollBar();
    private final Pane ground = new Pane();
    private final Label em = new Label("M");
    private final Map<Integer, Tile> placed = new HashMap<>();
    private final Deque<Tile> spare = new ArrayDeque<>();
    private int columns = 1;
    private double across = 100;
    private double down = 100;

    /** @param activate what a double click or Enter does with the chosen photo */
    public PhotoGrid(Desk desk, PhotoPages pages, PhotoSelection selection, TileImages images, Runnable activate) {
        this.pages = pages;
        this.selection = selection;
        this.images = images;
        this.activate = activate;
        this.words = new TileWords(desk);
        setId("photo-grid");
        getStyleClass().add("photo-grid");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(desk.text("photodesk.grid"));
        setFocusTraversable(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        em.setVisible(false);
        em.setManaged(false);
        ground.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(ground.widthProperty());
        clip.heightProperty().bind(ground.heightProperty());
        ground.setClip(clip);
        getChildren().setAll(ground, bar, em);
        listen();
    }

    /** How many tiles stand beside each other. */
    int columns() {
        return columns;
    }

    /** How many rows are in sight. */
    int rows() {
        return (int) Math.max(1, Math.floor(getHeight() / down));
    }

    /** Scrolls by so many pixels. */
    public void scrollBy(double pixels) {
        bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
    }

    /** Brings a tile into sight. */
    public void reveal(int index) {
        double top = index / columns * down;
        double shown = bar.getValue();
        if (top < shown) {
            bar.setValue(top);
        } else if (top + down > shown + getHeight()) {
            bar.setValue(Math.clamp(top + down - getHeight(), 0, Math.max(bar.getMax(), 0)));
        }
    }

    /** The tiles in sight, from the first on. */
    List<Tile> tiles() {
        return placed.keySet().stream().sorted().map(placed::get).toList();
    }

    private void listen() {
        pages.tickProperty().subscribe(tick -> requestLayout());
        pages.sizeProperty().subscribe(size -> requestLayout());
        selection.tickProperty().subscribe(tick -> follow());
        bar.valueProperty().subscribe(value -> requestLayout());
        focusedProperty().subscribe(focused -> requestLayout());
        setOnScroll(scroll -> {
            scrollBy(-scroll.getDeltaY());
            scroll.consume();
        });
        GridKeys keys = new GridKeys(this, pages, selection, activate);
        setOnKeyPressed(keys::press);
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    }

    private void follow() {
        if (selection.lead() >= 0) {
            reveal(selection.lead());
        }
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void press(MouseEvent press) {
        requestFocus();
        Optional<Tile> tile = tiles().stream()
                .filter(each -> each.getBoundsInParent().contains(press.getX(), press.getY()))
                .findFirst();
        boolean menu = press.getButton() == MouseButton.SECONDARY;
        tile.ifPresent(each -> choose(each.index(), press, menu));
        if (tile.isPresent() && press.getClickCount() == 2 && press.getButton() == MouseButton.PRIMARY) {
            activate.run();
        }
    }

    private void choose(int index, MouseEvent press, boolean menu) {
        if (press.isShiftDown()) {
            selection.extendTo(index);
        } else if (press.isShortcutDown()) {
            selection.toggle(index);
        } else if (!menu || !selection.has(index)) {
            selection.only(index);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return em.getFont().getSize() * NARROWEST * 3;
    }

    @Override
    protected double computeMinWidth(double height) {
        return em.getFont().getSize() * NARROWEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em.getFont().getSize() * 30;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        measure();
        double bars = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - bars, 0, bars, getHeight());
        ground.resizeRelocate(0, 0, getWidth() - bars, getHeight());
        double whole = Math.ceilDiv(pages.size(), columns) * down;
        bar.setMax(Math.max(0, whole - getHeight()));
        bar.setVisibleAmount(whole <= 0 ? 0 : bar.getMax() * Math.min(1, getHeight() / whole));
        bar.setUnitIncrement(down / 3);
        bar.setBlockIncrement(Math.max(down, getHeight() - down));
        bar.setVisible(whole > getHeight());
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
        place();
    }

    private void measure() {
        double size = em.getFont().getSize();
        double room = getWidth() - bar.prefWidth(-1) - GAP;
        columns = (int) Math.max(1, Math.floor(room / (NARROWEST * size + GAP)));
        across = Math.floor(room / columns) - GAP;
        down = Math.ceil((across - 16) / SHAPE + WORDS * size + 20 + GAP);
    }

    private void place() {
        int from = (int) Math.floor(bar.getValue() / down) * columns;
        int to = Math.min(pages.size(), ((int) Math.floor((bar.getValue() + getHeight()) / down) + 1) * columns) - 1;
        putAway(from, to);
        IntStream.rangeClosed(from, to).forEach(index -> place(index, placed.computeIfAbsent(index, each -> tile())));
        if (getHeight() > 0) {
            pages.look(from, Math.max(from, to));
        }
    }

    private void place(int index, Tile tile) {
        tile.show(index, pages.at(index));
        tile.mark(selection.has(index), isFocused() && selection.lead() == index);
        tile.setVisible(true);
        double x = GAP + index % columns * (across + GAP);
        double y = Math.round(index / columns * down - bar.getValue()) + GAP;
        tile.resizeRelocate(x, y, across, down - GAP);
    }

    private void putAway(int from, int to) {
        List<Integer> gone = placed.keySet().stream().filter(index -> index < from || index > to).toList();
        gone.forEach(index -> {
            Tile tile = placed.remove(index);
            tile.leave();
            tile.setVisible(false);
            spare.push(tile);
        });
    }

    private Tile tile() {
        Tile waiting = spare.poll();
        if (waiting != null) {
            return waiting;
        }
        Tile fresh = new Tile(images, words);
        ground.getChildren().add(fresh);
        return fresh;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> pages.size();
            case ITEM_AT_INDEX -> placed.get((Integer) parameters[0]);
            case FOCUS_ITEM -> placed.get(selection.lead());
            case MULTIPLE_SELECTION -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
