package naskah.ui.photodesk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import naskah.i18n.Language;
import naskah.ui.shell.Layout;
import naskah.ui.shell.Zoom;

/** Who in the photo desk does which command. */
final class PhotoDeskCommands {
    /** What is the text's while somebody types. */
    private static final Set<String> NOT_WHILE_TYPING = Set.of(
            "photo.selectAll", "photo.crop", "photo.name", "photo.trash", "photo.copySet", "photo.pasteSet");

    /** What goes on below a card or beside another screen. */
    private static final Set<String> EVERYWHERE = Set.of(
            "photo.undo", "photo.redo", "view.larger", "view.smaller", "view.theme", "view.language");

    private final PhotoDeskView view;
    private final PhotoDeskViewModel model;
    private final PhotoDeskFrame frame;
    private final Map<String, Runnable> deeds = new HashMap<>();

    PhotoDeskCommands(PhotoDeskView view, PhotoDeskViewModel model, PhotoDeskFrame frame, PhotoExtras extras) {
        this.view = view;
        this.model = model;
        this.frame = frame;
        photos();
        looks();
        extras.deeds().forEach(deed -> deeds.put(deed.command(), () -> view.perform(deed)));
    }

    /** Does a command that was chosen by name or button; what nobody does here is left. */
    boolean perform(String id) {
        Runnable deed = deeds.get(id);
        if (deed != null) {
            deed.run();
        }
        return deed != null;
    }

    /** Does a command whose key was pressed, unless the key belongs to what has the focus. */
    boolean byKey(String id) {
        boolean typing = focused() instanceof TextInputControl;
        boolean others = typing && NOT_WHILE_TYPING.contains(id);
        boolean covered = view.isCovered() && !EVERYWHERE.contains(id);
        return !others && !covered && perform(id);
    }

    private void photos() {
        deeds.put("photo.import", view::chooseImports);
        deeds.put("photo.search", view::focusSearch);
        deeds.put("photo.filters", () -> view.panes().toggleFilters());
        deeds.put("photo.detail", () -> view.panes().toggleDetail());
        deeds.put("photo.selectAll", view::selectAll);
        deeds.put("photo.next", () -> view.step(1));
        deeds.put("photo.previous", () -> view.step(-1));
        deeds.put("photo.caption", view::editCaption);
        deeds.put("photo.attach", view::attach);
        deeds.put("photo.undo", model.edits()::undo);
        deeds.put("photo.redo", model.edits()::redo);
        deeds.put("photo.trash", view::trash);
    }

    private void looks() {
        deeds.put("view.larger", () -> frame.look(now().withZoom(Zoom.larger(now().zoom()))));
        deeds.put("view.smaller", () -> frame.look(now().withZoom(Zoom.smaller(now().zoom()))));
        deeds.put("view.theme", () -> frame.look(now().withDark(!now().dark())));
        deeds.put("view.language", this::turnLanguage);
        deeds.put("desk.shortcuts", view::showShortcuts);
    }

    private Layout.Look now() {
        return frame.look();
    }

    private void turnLanguage() {
        boolean indonesian = now().language() == Language.INDONESIAN;
        frame.look(now().withLanguage(indonesian ? Language.ENGLISH : Language.INDONESIAN));
    }

    private Node focused() {
        return view.node().getScene() == null ? null : view.node().getScene().getFocusOwner();
    }
}
