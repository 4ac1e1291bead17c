package naskah.ui.crop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import naskah.photo.frame.Box;
import naskah.photo.frame.Corner;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Spot;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The large picture with the frame of the slot in hand, the focal point and the hidden parts; mouse and keys move them. */
final class CropStage {
    private static final double STEP = 0.005;
    private static final double LARGE_STEP = 0.05;
    private static final double ZOOM = 1.06;
    /** Lines to level by, in each direction. */
    private static final int LINES = 7;

    private final CropViewModel model;
    private final PictureGround ground;
    private final List<Region> shades = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final Region frame = new Region();
    private final Map<Corner, Region> corners = new EnumMap<>(Corner.class);
    private final List<Region> hidden = new ArrayList<>();
    private final StackPane focus;
    private Point2D last = Point2D.ZERO;

    CropStage(Desk desk, CropViewModel model, PictureGround ground) {
        this.model = model;
        this.ground = ground;
        this.focus = new StackPane(Icon.of(Feather.CROSSHAIR));
        for (int i = 0; i < 4; i++) {
            Region shade = styled(new Region(), "crop-shade");
            shade.setMouseTransparent(true);
            shades.add(shade);
        }
        for (int i = 0; i < 2 * LINES; i++) {
            Region line = styled(new Region(), "crop-line");
            line.setMouseTransparent(true);
            line.setVisible(false);
            lines.add(line);
        }
        styled(frame, "crop-frame").setId("crop-frame");
        grip(frame, () -> { });
        for (Corner corner : Corner.values()) {
            Region handle = styled(new Region(), "crop-handle");
            handle.setId("crop-handle-" + corner);
            handle.setCursor(cursor(corner));
            handle.setOnMousePressed(MouseEvent::consume);
            handle.setOnMouseDragged(drag -> model.resize(corner, at(handle, drag)));
            corners.put(corner, handle);
        }
        styled(focus, "crop-focus").setId("crop-focus");
        focus.setAccessibleText(desk.text("crop.focus"));
        grip(focus, () -> model.aim(new Target.Focus()));
        ground.setFocusTraversable(true);
        ground.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ground.setId("crop-stage");
        ground.onPlaced(this::place);
        ground.over().setOnMousePressed(press -> ground.requestFocus());
        ground.over().setOnMouseClicked(click -> {
            if (click.getTarget() == ground.over() && click.isStillSincePress()) {
                model.aim(new Target.Focus());
                model.focus(ground.spot(click.getX(), click.getY()));
            }
        });
        ground.setOnScroll(wheel -> {
            if (wheel.getDeltaY() != 0) {
                model.zoom(wheel.getDeltaY() > 0 ? 1 / ZOOM : ZOOM);
            }
        });
        ground.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows a grid as long as that is so. */
    void gridWhile(ReadOnlyBooleanProperty levelling) {
        levelling.subscribe(shown -> lines.forEach(line -> line.setVisible(shown)));
    }

    void place() {
        List<Redaction> redactions = model.framing().redactions();
        while (hidden.size() > redactions.size()) {
            hidden.removeLast();
        }
        while (hidden.size() < redactions.size()) {
            hidden.add(hiddenPart(hidden.size()));
        }
        for (int i = 0; i < hidden.size(); i++) {
            put(hidden.get(i), model.picture().framed(redactions.get(i).box()));
        }
        boolean slot = model.slot().isPresent();
        boolean boxed = slot || model.target() instanceof Target.Hidden;
        Box box = boxed ? box() : Box.WHOLE;
        shade(slot ? box : Box.WHOLE);
        put(frame, box);
        frame.setVisible(slot);
        corners.forEach((corner, handle) -> {
            handle.setVisible(boxed);
            Spot at = corner(corner, box);
            handle.resizeRelocate(at.x() * ground.width() - 7, at.y() * ground.height() - 7, 14, 14);
        });
        Point2D middle = ground.point(model.picture().framed(model.framing().focus()));
        focus.resizeRelocate(middle.getX() - 15, middle.getY() - 15, 30, 30);
        for (int i = 0; i < LINES; i++) {
            double at = (i + 1.0) / (LINES + 1);
            lines.get(i).resizeRelocate(0, Math.round(at * ground.height()), ground.width(), 1);
            lines.get(LINES + i).resizeRelocate(Math.round(at * ground.width()), 0, 1, ground.height());
        }
        List<Node> all = new ArrayList<>(shades);
        all.addAll(lines);
        all.add(frame);
        all.addAll(hidden);
        all.addAll(corners.values());
        all.add(focus);
        if (!ground.over().getChildren().equals(all)) {
            ground.over().getChildren().setAll(all);
        }
    }

    private Box box() {
        return switch (model.target()) {
            case Target.OfSlot of -> model.crops().shown(of.slot());
            case Target.Hidden part -> model.picture().framed(model.framing().redactions().get(part.index()).box());
            case Target.Focus point -> Box.WHOLE;
        };
    }

    private Region hiddenPart(int index) {
        Region part = styled(new Region(), "crop-hidden");
        part.setId("crop-hidden-" + index);
        grip(part, () -> model.aim(new Target.Hidden(index)));
        return part;
    }

    /** Four regions around the box darken what the slot leaves out. */
    private void shade(Box box) {
        double right = Math.min(1, box.right());
        double bottom = Math.min(1, box.bottom());
        put(shades.get(0), 0, 0, 1, box.top());
        put(shades.get(1), 0, bottom, 1, 1 - bottom);
        put(shades.get(2), 0, box.top(), box.left(), box.height());
        put(shades.get(3), right, box.top(), 1 - right, box.height());
    }

    private void put(Region region, Box box) {
        put(region, box.left(), box.top(), box.width(), box.height());
    }

    private void put(Region region, double left, double top, double width, double height) {
        region.resizeRelocate(
                left * ground.width(), top * ground.height(), width * ground.width(), height * ground.height());
    }

    private void grip(Region region, Runnable aim) {
        region.setCursor(Cursor.MOVE);
        region.setOnMousePressed(press -> {
            ground.requestFocus();
            aim.run();
            last = new Point2D(press.getSceneX(), press.getSceneY());
            press.consume();
        });
        region.setOnMouseDragged(drag -> {
            Point2D now = new Point2D(drag.getSceneX(), drag.getSceneY());
            model.move((now.getX() - last.getX()) / ground.width(), (now.getY() - last.getY()) / ground.height());
            last = now;
        });
    }

    private Spot at(Node handle, MouseEvent drag) {
        Point2D point = ground.over().sceneToLocal(drag.getSceneX(), drag.getSceneY());
        return ground.spot(point.getX(), point.getY());
    }

    private void pressed(KeyEvent key) {
        double step = key.isShiftDown() ? LARGE_STEP : STEP;
        boolean known = !key.isShortcutDown() && !key.isAltDown();
        if (!known) {
            return;
        }
        switch (key.getCode()) {
            case LEFT -> model.move(-step, 0);
            case RIGHT -> model.move(step, 0);
            case UP -> model.move(0, -step);
            case DOWN -> model.move(0, step);
            case PLUS, EQUALS, ADD -> model.zoom(1 / ZOOM);
            case MINUS, SUBTRACT -> model.zoom(ZOOM);
            case ENTER -> model.slot().ifPresent(model::review);
            case F -> model.aim(new Target.Focus());
            case H -> model.aimAtHidden();
            case DELETE, BACK_SPACE -> model.uncover();
            default -> known = false;
        }
        if (known) {
            key.consume();
        }
    }

    private static Spot corner(Corner corner, Box box) {
        double right = Math.min(1, box.right());
        double bottom = Math.min(1, box.bottom());
        return switch (corner) {
            case TOP_LEFT -> new Spot(box.left(), box.top());
            case TOP_RIGHT -> new Spot(right, box.top());
            case BOTTOM_LEFT -> new Spot(box.left(), bottom);
            case BOTTOM_RIGHT -> new Spot(right, bottom);
        };
    }

    private static Cursor cursor(Corner corner) {
        return switch (corner) {
            case TOP_LEFT, BOTTOM_RIGHT -> Cursor.NW_RESIZE;
            case TOP_RIGHT, BOTTOM_LEFT -> Cursor.NE_RESIZE;
        };
    }

    private static <T extends Region> T styled(T region, String style) {
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }
}
