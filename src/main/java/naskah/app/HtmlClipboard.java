package naskah.app;

import java.util.List;
import naskah.document.Block;
import naskah.format.html.BlocksHtml;
import naskah.format.html.BlocksText;
import naskah.format.html.PastedHtml;
import naskah.format.html.PlainText;
import naskah.ui.editor.text.CopyWriter;
import naskah.ui.editor.text.PasteReader;

/** The editor's clipboard speaks HTML and plain text. */
final class HtmlClipboard implements PasteReader, CopyWriter {
    @Override
    public List<Block> html(String html) {
        return PastedHtml.blocks(html);
    }

    @Override
    public List<Block> plain(String text) {
        return PlainText.blocks(text);
    }

    @Override
    public String html(List<Block> blocks) {
        return BlocksHtml.of(blocks);
    }

    @Override
    public String plain(List<Block> blocks) {
        return BlocksText.of(blocks);
    }
}
