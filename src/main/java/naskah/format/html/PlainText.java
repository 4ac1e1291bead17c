package naskah.format.html;

import java.util.List;
import java.util.regex.Pattern;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Spans;

/** Reads plain text from the clipboard as clean paragraphs with fresh ids: one for each line that says something. */
public final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private PlainText() {}

    public static List<Block> blocks(String text) {
        return LINE_END.splitAsStream(text)
                .map(line -> CleanText.of(line).replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .<Block>map(line -> new Block.Paragraph(BlockId.fresh(), Spans.plain(line)))
                .toList();
    }
}
