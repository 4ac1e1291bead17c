package naskah.ui.contactsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naskah.photo.PhotoId;
import naskah.ui.photodesk.PhotoDeed;
import naskah.ui.photodesk.PhotoWork;
import org.kordamp.ikonli.feather.Feather;

/** Makes a contact sheet of all chosen photos and tells how it goes on a card over the photo desk. */
public final class ContactSheetDeed {
    private ContactSheetDeed() {}

    /** @param opener shows a folder in the system's file manager */
    public static PhotoDeed of(Consumer<Path> opener) {
        return new PhotoDeed("photo.sheet", Feather.GRID, true, (work, photos) -> show(work, photos, opener));
    }

    private static void show(PhotoWork work, List<PhotoId> photos, Consumer<Path> opener) {
        ContactSheetBar bar = new ContactSheetBar(work.desk(), opener, work::back);
        Label title = new Label(work.desk().text("rights.sheet.save"));
        title.getStyleClass().add("card-title");
        VBox card = new VBox(title, bar.node());
        card.setId("contact-sheet-card");
        card.getStyleClass().addAll("card-window", "contact-sheet-card");
        if (bar.ask(work.window(), photos)) {
            work.showCard(card);
            bar.focus();
            card.sceneProperty().subscribe((before, now) -> bar.model().cancel());
        }
    }
}
