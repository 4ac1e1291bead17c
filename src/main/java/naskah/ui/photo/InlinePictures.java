package naskah.ui.photo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.stage.Window;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.photo.Photo;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.text.PictureDrop;
import naskah.ui.editor.text.PictureNodes;

/** The pictures of the body: a node for each, and a way in for those that are dropped or pasted at the caret. */
public final class InlinePictures implements PictureNodes, PictureDrop {
    private final Desk desk;
    private final EditingSession session;
    private final PictureIntake intake;
    private final PictureInput.Chooser chooser;
    private final Map<BlockId, PicturePane> panes = new HashMap<>();

    public InlinePictures(Desk desk, EditingSession session, PictureIntake intake) {
        this(desk, session, intake, PictureInput.dialog(desk));
    }

    public InlinePictures(Desk desk, EditingSession session, PictureIntake intake, PictureInput.Chooser chooser) {
        this.desk = desk;
        this.session = session;
        this.intake = intake;
        this.chooser = chooser;
    }

    /** The picture's node; it follows the session by itself. */
    @Override
    public Node node(Block.Picture picture) {
        return panes.computeIfAbsent(
                        picture.id(),
                        id -> new PicturePane(desk, session, intake, PictureSlot.of(id), chooser))
                .node();
    }

    @Override
    public void choose(Window owner) {
        PictureTarget target = atCaret();
        intake.add(chooser.choose(owner, true), target);
    }

    @Override
    public void files(List<Path> files) {
        intake.add(files, atCaret());
    }

    @Override
    public void image(Image image) {
        PictureInput.take(image, intake, atCaret());
    }

    /** Puts a photo of the library where the caret stands. */
    public void put(Photo photo) {
        intake.add(photo, atCaret());
    }

    public void dispose() {
        panes.values().forEach(PicturePane::dispose);
        panes.clear();
    }

    private PictureTarget atCaret() {
        String block = session.caret().head().block();
        List<Block> blocks = session.article().body().blocks();
        BlockId last = blocks.isEmpty() ? BlockId.fresh() : blocks.getLast().id();
        return new PictureTarget.After(BlockId.isValid(block) ? new BlockId(block) : last);
    }
}
