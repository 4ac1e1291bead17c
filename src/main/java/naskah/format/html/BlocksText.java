package naskah.format.html;

import java.util.ArrayList;
import java.util.List;
import naskah.document.Block;

/** Writes blocks as plain text for the clipboard, a blank line between paragraphs, list numbers counted. */
public final class BlocksText {
    private BlocksText() {}

    public static String of(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            boolean numbered = block instanceof Block.ListItem item && item.kind() == Block.ListKind.NUMBER;
            number = numbered ? number + 1 : 0;
            String text = text(block, number);
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return String.join("\n\n", texts);
    }

    private static String text(Block block, int number) {
        return switch (block) {
            case Block.ListItem item -> (number == 0 ? "• " : number + ". ") + item.text();
            case Block.Text text -> text.text();
            case Block.Picture picture -> picture.caption().text();
            case Block.Embed embed -> (embed.title() + " " + embed.url()).strip();
            case Block.Divider divider -> "* * *";
            case Block.Unknown unknown -> "";
        };
    }
}
