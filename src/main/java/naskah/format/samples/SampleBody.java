package naskah.format.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Span;
import naskah.document.Spans;

/** Turns the parts of a sample's file into blocks with ids that are the same on every desk. */
final class SampleBody {
    private final List<Block> blocks = new ArrayList<>();
    private final Map<BlockId, String> files = new HashMap<>();

    static SampleBody of(List<SampleSource.Part> parts) {
        SampleBody body = new SampleBody();
        parts.forEach(body::add);
        return body;
    }

    Body body() {
        return new Body(blocks);
    }

    /** The file name of every inline picture. */
    Map<BlockId, String> files() {
        return files;
    }

    private BlockId next() {
        return new BlockId("b" + (blocks.size() + 1));
    }

    private void add(SampleSource.Part part) {
        if (part.p() != null) {
            blocks.add(new Block.Paragraph(next(), spans(part.p())));
        } else if (part.h2() != null) {
            blocks.add(new Block.Heading(next(), 2, spans(part.h2())));
        } else if (part.q() != null) {
            blocks.add(new Block.Quote(next(), spans(part.q())));
        } else if (part.ul() != null) {
            part.ul().forEach(item -> blocks.add(new Block.ListItem(next(), Block.ListKind.BULLET, spans(item))));
        } else if (part.ol() != null) {
            part.ol().forEach(item -> blocks.add(new Block.ListItem(next(), Block.ListKind.NUMBER, spans(item))));
        } else if (part.img() != null) {
            addPicture(part.img().file(), part.img().caption());
        } else {
            blocks.add(new Block.Divider(next()));
        }
    }

    private void addPicture(String file, Caption caption) {
        files.put(next(), file);
        blocks.add(new Block.Picture(next(), "", caption));
    }

    private static List<Span> spans(String text) {
        return Spans.plain(text);
    }
}
