package naskah.ui.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.house.Slot;
import naskah.photo.Photo;
import naskah.photo.frame.Box;
import naskah.photo.frame.Corner;
import naskah.photo.frame.Crops;
import naskah.photo.frame.FramedPicture;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Reframing;
import naskah.photo.frame.Spot;

/** The framing of one photo while somebody works on it: every change is the next value, given to whoever keeps it. */
public final class CropViewModel {
    /** A new part to hide, about a face in a picture of a few people. */
    private static final double NEW_BOX = 0.14;

    private final List<Slot> slots;
    private final Photo.Size original;
    private final BiConsumer<Framing, String> changed;
    private final Reframing reframing;
    private final ReadOnlyObjectWrapper<Framing> framing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Target> target = new ReadOnlyObjectWrapper<>();
    private int deeds;

    /** @param changed takes every framing that the person makes, and the name of the step that it belongs to: a drag is one step */
    public CropViewModel(List<Slot> slots, Photo photo, BiConsumer<Framing, String> changed) {
        this.slots = List.copyOf(slots);
        this.original = photo.size();
        this.changed = changed;
        this.reframing = new Reframing(original, slots);
        framing.set(photo.framing());
        target.set(new Target.OfSlot(slots.getFirst()));
    }

    public List<Slot> slots() {
        return slots;
    }

    public ReadOnlyObjectProperty<Framing> framingProperty() {
        return framing.getReadOnlyProperty();
    }

    public Framing framing() {
        return framing.get();
    }

    public ReadOnlyObjectProperty<Target> targetProperty() {
        return target.getReadOnlyProperty();
    }

    public Target target() {
        return target.get();
    }

    public FramedPicture picture() {
        return FramedPicture.of(original, framing());
    }

    public Crops crops() {
        return Crops.of(framing(), original);
    }

    /** The photo has another framing now, by an undo or somebody else's edit. */
    public void show(Framing other) {
        if (!other.equals(framing())) {
            framing.set(other);
            if (target() instanceof Target.Hidden hidden && hidden.index() >= other.redactions().size()) {
                target.set(new Target.Focus());
            }
        }
    }

    public void aim(Target other) {
        target.set(other);
    }

    /** Aims at the next hidden part, the first after the last. */
    public void aimAtHidden() {
        int parts = framing().redactions().size();
        if (parts > 0) {
            int now = target() instanceof Target.Hidden hidden ? hidden.index() : parts - 1;
            aim(new Target.Hidden((now + 1) % parts));
        }
    }

    /** The slot that is worked on. */
    public Optional<Slot> slot() {
        return target() instanceof Target.OfSlot of ? Optional.of(of.slot()) : Optional.empty();
    }

    /** Moves what is aimed at by parts of the framed picture. */
    public void move(double across, double down) {
        switch (target()) {
            case Target.OfSlot of -> go(crops().moved(of.slot(), across, down), "move " + of.slot().id());
            case Target.Focus focus -> {
                Spot now = picture().framed(framing().focus());
                focus(new Spot(Math.clamp(now.x() + across, 0, 1), Math.clamp(now.y() + down, 0, 1)));
            }
            case Target.Hidden hidden -> hide(hidden.index(), box -> {
                Spot middle = picture().framed(box.middle());
                Spot to = picture().original(new Spot(Math.clamp(middle.x() + across, 0, 1), Math.clamp(middle.y() + down, 0, 1)));
                return Box.around(to, box.width(), box.height());
            });
        }
    }

    /** Puts the focal point there, in the framed picture. */
    public void focus(Spot framed) {
        go(framing().withFocus(picture().original(framed)), "focus");
    }

    /** Draws a corner of what is aimed at to a place in the framed picture. */
    public void resize(Corner corner, Spot to) {
        switch (target()) {
            case Target.OfSlot of -> go(crops().resized(of.slot(), corner, to), "resize " + of.slot().id());
            case Target.Hidden hidden -> hide(hidden.index(), box -> picture().original(drawn(picture().framed(box), corner, to)));
            case Target.Focus focus -> { }
        }
    }

    /** Makes what is aimed at larger or smaller, its middle kept. */
    public void zoom(double factor) {
        switch (target()) {
            case Target.OfSlot of -> go(zoomed(of.slot(), factor), "resize " + of.slot().id());
            case Target.Hidden hidden -> hide(hidden.index(), box ->
                    Box.around(box.middle(), Math.min(1, box.width() * factor), Math.min(1, box.height() * factor)));
            case Target.Focus focus -> { }
        }
    }

    private Framing zoomed(Slot slot, double factor) {
        Box box = crops().shown(slot);
        return crops().zoomed(slot, Math.max(box.width(), box.height()) * factor);
    }

    private static Box drawn(Box box, Corner corner, Spot to) {
        double left = corner == Corner.TOP_LEFT || corner == Corner.BOTTOM_LEFT ? to.x() : box.left();
        double right = corner == Corner.TOP_RIGHT || corner == Corner.BOTTOM_RIGHT ? to.x() : box.right();
        double top = corner == Corner.TOP_LEFT || corner == Corner.TOP_RIGHT ? to.y() : box.top();
        double bottom = corner == Corner.BOTTOM_LEFT || corner == Corner.BOTTOM_RIGHT ? to.y() : box.bottom();
        return Box.of(Math.min(left, right), Math.min(top, bottom), Math.abs(right - left), Math.abs(bottom - top));
    }

    public boolean isReviewed(Slot slot) {
        return framing().isReviewed(slot.id());
    }

    /** Somebody has looked at the slot, and it stays as it is. */
    public void review(Slot slot) {
        change(crops().reviewed(slot));
    }

    public void reviewAll() {
        Framing all = framing();
        for (Slot slot : slots) {
            all = Crops.of(all, original).reviewed(slot);
        }
        change(all);
    }

    /** The slot follows the focal point again. */
    public void release(Slot slot) {
        change(crops().released(slot));
    }

    public void turnRight() {
        change(reframing.turnedRight(framing()));
    }

    public void turnLeft() {
        change(reframing.turnedLeft(framing()));
    }

    /** @param degrees clockwise as the person sees it */
    public void straighten(double degrees) {
        go(reframing.straightened(framing(), framing().flipped() ? -degrees : degrees), "straighten");
    }

    /** In degrees clockwise as the person sees it. */
    public double straightened() {
        return framing().flipped() ? -framing().straighten() : framing().straighten();
    }

    public void flip() {
        change(framing().mirrored());
    }

    /** As it was shot; what nobody may see stays hidden. */
    public void reset() {
        change(Framing.AS_SHOT.withRedactions(framing().redactions()));
    }

    /** Hides a part around the focal point, and aims at it. */
    public void hide(Redaction.Kind kind) {
        double shape = (double) original.width() / original.height();
        Box box = Box.around(framing().focus(), NEW_BOX, Math.min(1, NEW_BOX * shape));
        List<Redaction> next = new ArrayList<>(framing().redactions());
        next.add(new Redaction(box, kind));
        change(framing().withRedactions(next));
        aim(new Target.Hidden(next.size() - 1));
    }

    /** Another way of hiding what is aimed at. */
    public void hideBy(Redaction.Kind kind) {
        if (target() instanceof Target.Hidden hidden) {
            List<Redaction> next = new ArrayList<>(framing().redactions());
            next.set(hidden.index(), new Redaction(next.get(hidden.index()).box(), kind));
            change(framing().withRedactions(next));
        }
    }

    /** What is aimed at is shown again. */
    public void uncover() {
        if (target() instanceof Target.Hidden hidden) {
            List<Redaction> next = new ArrayList<>(framing().redactions());
            next.remove(hidden.index());
            aim(new Target.Focus());
            change(framing().withRedactions(next));
        }
    }

    private void hide(int index, UnaryOperator<Box> change) {
        List<Redaction> next = new ArrayList<>(framing().redactions());
        Redaction before = next.get(index);
        next.set(index, new Redaction(change.apply(before.box()), before.kind()));
        go(framing().withRedactions(next), "hidden " + index);
    }

    /** A step of its own. */
    private void change(Framing next) {
        go(next, "deed " + deeds++);
    }

    private void go(Framing next, String step) {
        if (!next.equals(framing())) {
            framing.set(next);
            changed.accept(next, step);
        }
    }
}
