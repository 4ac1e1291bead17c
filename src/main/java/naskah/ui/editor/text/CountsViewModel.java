package naskah.ui.editor.text;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.document.Block;
import naskah.document.Body;
import naskah.document.Counts;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;

/** How long the body is; only blocks that are not the same instance as before are counted again. */
public final class CountsViewModel {
    private static final Counts NONE = new Counts(0, 0, 0);

    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(NONE);
    private final Runnable unsubscribe;
    private List<Block> counted = List.of();
    private int words;
    private int characters;

    public CountsViewModel(EditingSession session) {
        unsubscribe = session.onChange(change -> count(change.after().body()));
        count(session.article().body());
    }

    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The counts in words, for the status line. */
    public String text(Desk desk) {
        Counts now = counts.get();
        return desk.text("editor.counts", now.words(), now.characters(), now.minutes());
    }

    public void dispose() {
        unsubscribe.run();
    }

    private void count(Body body) {
        List<Block> now = body.blocks();
        if (now == counted) {
            return;
        }
        int shorter = Math.min(counted.size(), now.size());
        int head = 0;
        while (head < shorter && counted.get(head) == now.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && counted.get(counted.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
            tail++;
        }
        add(counted.subList(head, counted.size() - tail), -1);
        add(now.subList(head, now.size() - tail), 1);
        counted = now;
        counts.set(new Counts(words, characters, 0).plus(NONE));
    }

    private void add(List<Block> blocks, int sign) {
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                Counts one = Counts.of(text.text());
                words += sign * one.words();
                characters += sign * one.characters();
            }
        }
    }
}
