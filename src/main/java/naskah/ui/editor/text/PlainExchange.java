package naskah.ui.editor.text;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Window;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Spans;

/** The least exchange with other programs: plain text in and out, no pictures. */
public final class PlainExchange implements PasteReader, CopyWriter, PictureDrop {

    @Override
    public List<Block> html(String html) {
        return List.of();
    }

    @Override
    public List<Block> plain(String text) {
        return Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(line -> new Block.Paragraph(BlockId.fresh(), Spans.plain(line)))
                .toList();
    }

    @Override
    public String html(List<Block> blocks) {
        return "";
    }

    @Override
    public String plain(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).text())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void choose(Window owner) {}

    @Override
    public void files(List<Path> files) {}

    @Override
    public void image(Image image) {}
}
