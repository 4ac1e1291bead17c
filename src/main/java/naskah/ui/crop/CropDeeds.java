package naskah.ui.crop;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.ui.photodesk.PhotoDeed;
import naskah.ui.photodesk.PhotoWork;
import org.kordamp.ikonli.feather.Feather;

/** Cropping and naming as deeds of the photo desk. */
public final class CropDeeds {
    private CropDeeds() {}

    public static List<PhotoDeed> all() {
        return List.of(
                new PhotoDeed("photo.crop", Feather.CROP, false, (work, ids) -> crop(work, ids.getFirst())),
                new PhotoDeed("photo.name", Feather.USERS, false, (work, ids) -> name(work, ids.getFirst())));
    }

    private static void crop(PhotoWork work, PhotoId id) {
        Optional<Photo> photo = work.edits().current(id);
        photo.ifPresent(now -> {
            CropViewModel model = new CropViewModel(
                    work.desk().house().pictures().slots(), now,
                    (framing, step) -> work.edits().edit(id, "framing " + step, edited -> edited.withFraming(framing)));
            CropView view = new CropView(work.desk(), model, now, work::back);
            follow(work, id, view);
            work.showScreen(view.node());
            view.focus();
        });
    }

    /** An undo in the window reaches the screen as long as it is shown. */
    private static void follow(PhotoWork work, PhotoId id, CropView view) {
        Runnable listening = work.edits().onChange(changed -> {
            if (changed.id().equals(id)) {
                view.show(changed);
            }
        });
        whenLeft(view.node(), () -> {
            listening.run();
            view.dispose();
        });
    }

    private static void whenLeft(Node screen, Runnable deed) {
        screen.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                deed.run();
            }
        });
    }

    private static void name(PhotoWork work, PhotoId id) {
        work.edits().current(id).ifPresent(now -> {
            NamingViewModel model = new NamingViewModel(
                    now, change -> work.edits().edit(id, "naming", change));
            NamingView view = new NamingView(work.desk(), model, now, work::back);
            whenLeft(view.node(), view::dispose);
            work.showScreen(view.node());
            view.focus();
        });
    }
}
