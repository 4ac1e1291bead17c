package naskah.ui.editor.text;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.document.Block;
import naskah.ui.Desk;

/**
 * The nodes of the blocks that are not text, one for each block, made when it first comes into sight and kept, so that a caption
 * keeps its focus and caret.
 */
final class BlockNodes {
    private final Desk desk;
    private final PictureNodes pictures;
    private final ObservableDoubleValue measure;
    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<String, BlockHolder> holders = new HashMap<>();

    BlockNodes(Desk desk, PictureNodes pictures, ObservableDoubleValue measure) {
        this.desk = desk;
        this.pictures = pictures;
        this.measure = measure;
    }

    /** Takes in what a block is now, and tells its node where there is one. */
    void know(Block block) {
        blocks.put(block.id().value(), block);
        BlockHolder holder = holders.get(block.id().value());
        if (holder != null && !holder.block().equals(block)) {
            changed(holder, block);
        }
    }

    Node of(BlockNode node) {
        Block block = blocks.get(node.block());
        return block == null ? new Region() : holders.computeIfAbsent(node.block(), id -> made(block));
    }

    void dispose() {
        holders.values().forEach(holder -> holder.prefWidthProperty().unbind());
        holders.clear();
    }

    private BlockHolder made(Block block) {
        BlockHolder holder = new BlockHolder(block);
        holder.prefWidthProperty().bind(measure);
        holder.getChildren().setAll(content(block));
        return holder;
    }

    private void changed(BlockHolder holder, Block block) {
        Block before = holder.block();
        holder.become(block);
        if (before instanceof Block.Picture && block instanceof Block.Picture picture) {
            pictures.update(holder.getChildren().getFirst(), picture);
        } else {
            holder.getChildren().setAll(content(block));
        }
    }

    private Node content(Block block) {
        return switch (block) {
            case Block.Picture picture -> pictures.node(picture);
            case Block.Divider divider -> divider();
            case Block.Embed embed -> box("body-embed", embed.title(), embed.url());
            case Block.Unknown unknown ->
                box("body-unknown", desk.text("editor.unknown"), desk.text("editor.unknown.hint"));
            case Block.Text text -> throw new IllegalArgumentException("text is no node: " + text.id());
        };
    }

    private static Node divider() {
        Region line = new Region();
        line.getStyleClass().add("body-divider");
        return line;
    }

    private static Node box(String styleClass, String title, String detail) {
        Label head = new Label(title.isBlank() ? detail : title);
        head.getStyleClass().add("body-box-title");
        Label line = new Label(detail);
        line.getStyleClass().add("body-box-detail");
        VBox box = new VBox(2, head, line);
        box.getStyleClass().addAll("body-box", styleClass);
        return box;
    }
}
