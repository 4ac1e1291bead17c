package naskah.ui.photodesk;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import naskah.photo.Photo;
import naskah.ui.Desk;

/** Asks where in the article on the desk a photo goes. */
record AttachMenu(Desk desk, PhotoDeskFrame frame) {
    void show(Node below, Photo photo) {
        ContextMenu menu = new ContextMenu(item("banner", photo, true), item("body", photo, false));
        menu.show(below, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(String name, Photo photo, boolean banner) {
        MenuItem item = new MenuItem(desk.text("photodesk.attach." + name));
        item.setId("photo-attach-" + name);
        item.setOnAction(press -> frame.attach(photo, banner));
        return item;
    }
}
