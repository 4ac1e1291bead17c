package naskah.ui.editor.text;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import naskah.document.Block;
import naskah.document.Body;
import naskah.document.BodyEdits;
import naskah.document.BodyRange;
import naskah.ui.control.PictureName;

/** Copies blocks out and takes pasted ones in; what this editor copied comes back exactly, pictures included. */
final class BodyClipboard {
    private record Copied(String plain, List<Block> blocks) {}

    private final BodyViewModel model;
    private final Shaping shaping;
    private final Exchange exchange;
    private Optional<Copied> copied = Optional.empty();

    BodyClipboard(BodyViewModel model, Shaping shaping, Exchange exchange) {
        this.model = model;
        this.shaping = shaping;
        this.exchange = exchange;
    }

    void copy() {
        if (model.range().isEmpty()) {
            return;
        }
        List<Block> blocks = cut(model.body(), model.range());
        ClipboardContent content = new ClipboardContent();
        String plain = exchange.copy().plain(blocks);
        String html = exchange.copy().html(blocks);
        content.putString(plain);
        if (!html.isEmpty()) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
        copied = Optional.of(new Copied(plain, blocks));
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<Path> files = clipboard.hasFiles() ? pictures(clipboard.getFiles()) : List.of();
        if (!files.isEmpty()) {
            exchange.pictures().files(files);
            return;
        }
        List<Block> blocks = blocks(clipboard);
        if (blocks.isEmpty() && clipboard.hasImage()) {
            exchange.pictures().image(clipboard.getImage());
        } else {
            shaping.paste(blocks);
        }
    }

    void pastePlain() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            shaping.paste(exchange.paste().plain(clipboard.getString()));
        }
    }

    /** Those of the files that are pictures by their names. */
    static List<Path> pictures(List<File> files) {
        return files.stream()
                .filter(file -> PictureName.isOne(file.getName()))
                .map(File::toPath)
                .toList();
    }

    /** The stretch; words out of one block are plain words, whatever that block is. */
    private static List<Block> cut(Body body, BodyRange range) {
        List<Block> blocks = BodyEdits.slice(body, range);
        boolean words = blocks.size() == 1
                && blocks.getFirst() instanceof Block.Text part
                && part != body.blocks().get(range.first());
        return words
                ? List.of(new Block.Paragraph(blocks.getFirst().id(), ((Block.Text) blocks.getFirst()).spans()))
                : blocks;
    }

    private List<Block> blocks(Clipboard clipboard) {
        String plain = clipboard.hasString() ? clipboard.getString() : "";
        Optional<List<Block>> own =
                copied.filter(copy -> copy.plain().equals(plain)).map(Copied::blocks);
        if (own.isPresent()) {
            return own.get();
        }
        List<Block> rich = clipboard.hasHtml() ? exchange.paste().html(clipboard.getHtml()) : List.of();
        return rich.isEmpty() ? exchange.paste().plain(plain) : rich;
    }
}
