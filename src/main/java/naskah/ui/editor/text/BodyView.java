package naskah.ui.editor.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.Proof;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The editor of an article's body. To be disposed of when the article is closed. */
public final class BodyView {
    private final BodyViewModel model;
    private final Shaping shaping;
    private final BodyArea area;
    private final BlockNodes nodes;
    private final AreaUpdate update;
    private final ProofLayers proofs;
    private final BodyScroll scroll;
    private final BodyClipboard clipboard;
    private final LinkBar links;
    private final PictureDrop pictures;
    private final VBox node = new VBox();
    private final ChangeListener<Integer> moving = (property, old, now) -> moved();
    private final Typing typing;
    private boolean showing;
    private Subscription remarks = Subscription.EMPTY;

    public BodyView(Desk desk, EditingSession session, PictureNodes pictures) {
        this(desk, session, pictures, Exchange.plain());
    }

    public BodyView(Desk desk, EditingSession session, PictureNodes shown, Exchange exchange) {
        model = new BodyViewModel(session);
        shaping = new Shaping(model);
        typing = new Typing(model, desk.house().forms().quotes());
        pictures = exchange.pictures();
        clipboard = new BodyClipboard(model, shaping, exchange);
        BlockNodes[] known = new BlockNodes[1];
        area = new BodyArea(reference -> known[0].of(reference));
        nodes = new BlockNodes(desk, shown, area.measure());
        known[0] = nodes;
        update = new AreaUpdate(area, nodes);
        proofs = new ProofLayers(area);
        scroll = new BodyScroll(area);
        links = new LinkBar(desk, shaping, this::focus);
        begin(desk);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        area.requestFocus();
    }

    /** Whether the person is typing in the body itself. */
    public boolean isFocused() {
        return area.isFocused();
    }

    /** Does a command of the groups TEXT and BLOCK, or edit.pastePlain; the banner is not the body's. */
    public void perform(String commandId) {
        if (!area.isEditable()) {
            return;
        }
        switch (commandId) {
            case "text.link" -> links.open();
            case "block.picture" -> pictures.choose(area.getScene() == null ? null : area.getScene().getWindow());
            case "edit.pastePlain" -> clipboard.pastePlain();
            default -> shaping.perform(commandId);
        }
    }

    /** Puts a block at the caret, as one step. */
    public void insert(Block block) {
        shaping.insert(block);
    }

    /** Whether the body can be changed here; an article that another window holds can only be read. */
    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    public BodyViewModel model() {
        return model;
    }

    public ReadOnlyObjectProperty<Optional<BlockId>> currentBlock() {
        return model.currentBlock();
    }

    /** Selects what the caret says and brings it into view; a picture's field brings the picture into view. */
    public void reveal(Caret caret) {
        if (caret.field().startsWith("picture:")) {
            String block = caret.field().substring("picture:".length()).split("\\.")[0];
            if (BlockId.isValid(block)) {
                model.body().indexOf(new BlockId(block)).ifPresent(area::showParagraphInViewport);
                area.layout();
            }
            return;
        }
        if (caret.field().equals("body")) {
            model.select(Selected.in(model.body(), caret));
            area.requestFollowCaret();
        }
    }

    /** Shows these hits of a search over the text and no others. */
    public void showHits(Map<BlockId, List<Proof>> hits) {
        quietly(() -> proofs.showHits(model.body().blocks(), hits));
    }

    /** Where the caret stands on the screen, when it is in sight. */
    public Optional<Bounds> caretOnScreen() {
        return area.getCaretBounds();
    }

    /** Puts a bar above the text, as for finding. */
    public void showAbove(Node bar) {
        if (!node.getChildren().contains(bar)) {
            node.getChildren().addFirst(bar);
        }
    }

    /** How far the body is scrolled; to be given to {@link #scrollTo} later, in a window of any width. */
    public double scroll() {
        return scroll.get();
    }

    public void scrollTo(double place) {
        scroll.set(place);
    }

    public void dispose() {
        area.caretPositionProperty().removeListener(moving);
        area.anchorProperty().removeListener(moving);
        remarks.unsubscribe();
        model.dispose();
        nodes.dispose();
        area.dispose();
        node.getChildren().clear();
    }

    private void begin(Desk desk) {
        new AreaKeys(model, typing, clipboard).bind(area);
        new AreaMouse(area, model, shaping, pictures).bind();
        area.setAccessibleText(desk.text("editor.body"));
        Label placeholder = new Label(desk.text("editor.placeholder"));
        placeholder.getStyleClass().add("body-placeholder");
        area.setPlaceholder(placeholder, Pos.TOP_LEFT);
        update.fill(model.body().blocks());
        area.selectRange(0, 0);
        area.setParagraphGraphicFactory(new ListGraphics(() -> model.body().blocks()));
        area.caretPositionProperty().addListener(moving);
        area.anchorProperty().addListener(moving);
        model.show(this::show);
        remarks = model.session().proofs().shownProperty().subscribe(marks ->
                quietly(() -> proofs.showRemarks(model.body().blocks(), marks)));
        VirtualizedScrollPane<BodyArea> pane = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(pane, Priority.ALWAYS);
        node.getStyleClass().add("body-editor");
        node.getChildren().setAll(links.node(), pane);
    }

    private void show(Showing showing) {
        quietly(() -> {
            List<Block> before = showing.before().blocks();
            List<Block> after = showing.after().blocks();
            if (showing.before() != showing.after()) {
                update.show(before, after);
                renumber(before, after);
                if (before.size() != after.size()) {
                    proofs.showAgain(after);
                }
            }
            showing.selected().ifPresent(this::select);
        });
    }

    private void quietly(Runnable change) {
        boolean outer = showing;
        showing = true;
        try {
            change.run();
        } finally {
            showing = outer;
        }
    }

    private void select(Selected wanted) {
        area.selectRange(
                wanted.anchorBlock(), wanted.anchorOffset(), wanted.headBlock(), wanted.headOffset());
    }

    private void moved() {
        if (showing) {
            return;
        }
        if (typing.isComposing()) {
            model.place(area.selected());
        } else {
            model.moved(area.selected());
        }
    }

    /** Numbers hang on the items above them, so those in view are made again when any number may have changed. */
    private void renumber(List<Block> before, List<Block> after) {
        boolean listed = before.size() != after.size() || before.get(at()) instanceof Block.ListItem
                || after.get(at()) instanceof Block.ListItem;
        if (!listed || area.getVisibleParagraphs().isEmpty()) {
            return;
        }
        int first = area.visibleParToAllParIndex(0);
        int last = Math.min(after.size(), first + area.getVisibleParagraphs().size());
        for (int i = first; i < last; i++) {
            if (ListGraphics.isNumbered(after.get(i))) {
                area.recreateParagraphGraphic(i);
            }
        }
    }

    private int at() {
        return Math.min(model.selected().headBlock(), model.body().blocks().size() - 1);
    }
}
