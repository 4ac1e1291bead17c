package naskah.article.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.diff.Run;
import naskah.article.diff.WordDiff;
import naskah.document.Block;
import naskah.document.Body;
import naskah.document.Span;
import naskah.document.Spans;

/** Brings two persons' changes of one text together word by word, wherever they do not touch each other. */
public final class WordMerge {
    private final Article base;
    private final Article mine;
    private final Article theirs;

    private WordMerge(Article base, Article mine, Article theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /**
     * @param merged the article as it is where texts are chosen as a whole
     * @return that with every text that both changed holding both changes, where it can; other texts stay as they are
     */
    public static Article of(Article base, Article mine, Article theirs, Article merged) {
        WordMerge merge = new WordMerge(base, mine, theirs);
        Article article = merged;
        for (Wording wording : merge.texts()) {
            Optional<List<Span>> both = merge.both(wording);
            if (both.isPresent()) {
                article = wording.put().apply(article, both.get());
            }
        }
        return article;
    }

    /** The texts that all three have. */
    private List<Wording> texts() {
        List<Wording> texts = new ArrayList<>(Wording.form());
        for (Block block : base.body().blocks()) {
            if (block instanceof Block.Text text && isIn(mine.body(), block) && isIn(theirs.body(), block)) {
                texts.add(Wording.block("body", text.id()));
            } else if (block instanceof Block.Picture && isIn(mine.body(), block) && isIn(theirs.body(), block)) {
                texts.addAll(Wording.picture(block.id()));
            }
        }
        return texts;
    }

    private static boolean isIn(Body body, Block block) {
        return body.find(block.id()).filter(other -> other.getClass().equals(block.getClass())).isPresent();
    }

    /** Empty where only one of them changed the text, or where their changes touch. */
    private Optional<List<Span>> both(Wording wording) {
        List<Span> old = wording.read().apply(base);
        List<Span> here = wording.read().apply(mine);
        List<Span> there = wording.read().apply(theirs);
        return old.equals(here) || old.equals(there) || here.equals(there) ? Optional.empty() : merged(old, here, there);
    }

    /** A stretch of the old text and what stands for it. */
    private record Hunk(int start, int end, List<Span> with) {}

    private static Optional<List<Span>> merged(List<Span> old, List<Span> mine, List<Span> theirs) {
        List<Run> kept = WordDiff.between(Spans.text(old), Spans.text(theirs));
        List<Span> merged = theirs;
        for (Hunk hunk : hunks(Spans.text(old), mine).reversed()) {
            int start = place(kept, hunk);
            if (start < 0) {
                return Optional.empty();
            }
            merged = Spans.replace(merged, start, start + hunk.end() - hunk.start(), hunk.with());
        }
        return Optional.of(merged);
    }

    private static List<Hunk> hunks(String old, List<Span> mine) {
        List<Hunk> hunks = new ArrayList<>();
        int at = 0;
        int there = 0;
        for (Run run : WordDiff.between(old, Spans.text(mine))) {
            int length = run.text().length();
            switch (run.kind()) {
                case SAME -> {
                    at += length;
                    there += length;
                }
                case GONE -> {
                    hunks.add(new Hunk(at, at + length, List.of()));
                    at += length;
                }
                case NEW -> {
                    boolean replaces = !hunks.isEmpty() && hunks.getLast().end() == at && hunks.getLast().with().isEmpty();
                    int start = replaces ? hunks.removeLast().start() : at;
                    hunks.add(new Hunk(start, at, Spans.slice(mine, there, there + length)));
                    there += length;
                }
            }
        }
        return hunks;
    }

    /** Where the stretch stands in the other text, −1 where that was changed at it or right beside it. */
    private static int place(List<Run> kept, Hunk hunk) {
        int old = 0;
        int there = 0;
        for (int i = 0; i < kept.size(); i++) {
            int length = kept.get(i).text().length();
            if (kept.get(i).kind() == Run.Kind.SAME) {
                boolean after = hunk.start() > old || i == 0 && hunk.start() == 0;
                boolean before = hunk.end() < old + length || i == kept.size() - 1 && hunk.end() == old + length;
                if (after && before) {
                    return there + hunk.start() - old;
                }
            }
            old += kept.get(i).kind() == Run.Kind.NEW ? 0 : length;
            there += kept.get(i).kind() == Run.Kind.GONE ? 0 : length;
        }
        return -1;
    }
}
