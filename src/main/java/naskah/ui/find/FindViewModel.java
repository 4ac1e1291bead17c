package naskah.ui.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;

/** Finds and replaces in the article being written; while it is open the hits follow every edit. */
public final class FindViewModel {
    private final EditingSession session;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private Runnable unsubscribe = () -> {};
    private Wanted wanted = Wanted.NOTHING;

    /** What is found: every hit in reading order and which of them is the current one, -1 for none. */
    record Found(List<Hit> hits, int current) {
        static final Found NOTHING = new Found(List.of(), -1);

        Optional<Hit> hit() {
            return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
        }
    }

    public FindViewModel(EditingSession session) {
        this.session = session;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Begins to follow edits. */
    public void open() {
        close();
        unsubscribe = session.onChange(change -> refresh());
        refresh();
    }

    /** Ends the search; nothing is found any more. */
    public void close() {
        unsubscribe.run();
        unsubscribe = () -> {};
        found.set(Found.NOTHING);
    }

    /** Looks for other words; the hit nearest after the caret becomes the current one. */
    public void want(String words, boolean matchCase, boolean wholeWords) {
        wanted = new Wanted(words, matchCase, wholeWords);
        List<Hit> hits = search();
        found.set(new Found(hits, hits.isEmpty() ? -1 : nearest(hits)));
    }

    public int count() {
        return found.get().hits().size();
    }

    /** The number of the current hit, from 1; 0 when there is none. */
    public int number() {
        return found.get().current() + 1;
    }

    /** Where the current hit is, as a selection. */
    public Optional<Caret> place() {
        return found.get().hit().map(Hit::caret);
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /** Replaces the current hit and goes on to the next. */
    public void replace(String with) {
        found.get().hit().ifPresent(hit -> {
            int at = found.get().current();
            put(hit.passage().replaced(session.article(), List.of(hit.stretch()), with), hit.caret());
            List<Hit> left = search();
            int next = left.isEmpty() ? -1 : after(left, hit, with.length(), at);
            found.set(new Found(left, next));
        });
    }

    /** Replaces all hits as one step; answers how many. */
    public int replaceAll(String with) {
        List<Hit> hits = found.get().hits();
        if (hits.isEmpty()) {
            return 0;
        }
        put(replaced(session.article(), hits, with), session.caret());
        refresh();
        return hits.size();
    }

    private static Article replaced(Article article, List<Hit> hits, String with) {
        Map<Passage, List<Stretch>> passages = new IdentityHashMap<>();
        hits.forEach(hit -> passages.computeIfAbsent(hit.passage(), p -> new ArrayList<>()).add(hit.stretch()));
        Map<Block, Block> texts = new IdentityHashMap<>();
        Article next = article;
        for (Map.Entry<Passage, List<Stretch>> entry : passages.entrySet()) {
            if (entry.getKey().owner() instanceof Block.Text text) {
                texts.put(text, Passage.replaced(text, entry.getValue(), with));
            } else {
                next = entry.getKey().replaced(next, entry.getValue(), with);
            }
        }
        List<Block> blocks = next.body().blocks().stream()
                .map(block -> texts.getOrDefault(block, block))
                .toList();
        return next.withBody(new Body(blocks));
    }

    private void put(Article next, Caret caret) {
        session.moveCaret(caret);
        session.edit(Edit.command(caret.field(), this), next);
    }

    private void refresh() {
        List<Hit> hits = search();
        int at = Math.min(found.get().current(), hits.size() - 1);
        Optional<Hit> old = found.get().hit();
        for (int i = 0; i < hits.size() && old.isPresent(); i++) {
            if (hits.get(i).isSamePlace(old.get())) {
                at = i;
            }
        }
        found.set(new Found(hits, hits.isEmpty() ? -1 : Math.max(0, at)));
    }

    private List<Hit> search() {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Pattern pattern = wanted.pattern();
        return Passage.of(session.article()).stream()
                .flatMap(passage -> Wanted.hits(pattern, passage).stream())
                .toList();
    }

    private void step(int by) {
        Found now = found.get();
        if (!now.hits().isEmpty()) {
            found.set(new Found(now.hits(), Math.floorMod(now.current() + by, now.hits().size())));
        }
    }

    /** The first hit at or after the caret, when that is in the body. */
    private int nearest(List<Hit> hits) {
        Caret caret = session.caret();
        if (!caret.field().equals("body")) {
            return 0;
        }
        Map<BlockId, Integer> order = new HashMap<>();
        session.article().body().blocks().forEach(block -> order.put(block.id(), order.size()));
        int block = order.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(caret.anchor().block()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(0);
        int from = Math.min(caret.anchor().offset(), caret.head().offset());
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int at = hit.isInBody() ? order.get(hit.passage().owner().id()) : -1;
            if (at > block || (at == block && hit.start() >= from)) {
                return i;
            }
        }
        return 0;
    }

    /** The hit that follows a replacement: not the words that were just put in. */
    private static int after(List<Hit> left, Hit replaced, int length, int at) {
        int next = Math.min(at, left.size() - 1);
        Hit candidate = left.get(next);
        boolean inside = candidate.caret().field().equals(replaced.caret().field())
                && candidate.caret().anchor().block().equals(replaced.caret().anchor().block())
                && candidate.start() >= replaced.start()
                && candidate.start() < replaced.start() + length;
        return inside ? (next + 1) % left.size() : next;
    }
}
