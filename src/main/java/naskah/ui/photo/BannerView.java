package naskah.ui.photo;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;

/** The pane of the banner: its picture, its words, and why a picture was not taken. */
public final class BannerView {
    private final PicturePane picture;
    private final IntakeNotes notes;
    private final VBox root = new VBox();

    public BannerView(Desk desk, EditingSession session, PictureIntake intake) {
        this(desk, session, intake, PictureInput.dialog(desk));
    }

    public BannerView(Desk desk, EditingSession session, PictureIntake intake, PictureInput.Chooser chooser) {
        this.picture = new PicturePane(desk, session, intake, PictureSlot.BANNER, chooser);
        this.notes = new IntakeNotes(desk, intake.bannerMessages());
        root.setId("banner");
        root.getStyleClass().add("banner-pane");
        root.getChildren().setAll(notes.node(), picture.node());
    }

    public Node node() {
        return root;
    }

    public void focus() {
        picture.focus();
    }

    /** Does {@code block.banner}: asks for a file. */
    public void perform(String commandId) {
        if (commandId.equals("block.banner")) {
            picture.choose();
        }
    }

    public void dispose() {
        picture.dispose();
        notes.dispose();
    }
}
