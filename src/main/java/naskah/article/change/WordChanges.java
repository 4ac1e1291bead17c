package naskah.article.change;

import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.article.diff.Run;
import naskah.article.diff.WordDiff;
import naskah.document.Span;
import naskah.document.Spans;

/** Finds the changes of one text: words that follow each other are one change, marks that differ over the same words another. */
final class WordChanges {
    private final Wording wording;
    private final List<Span> old;
    private final List<Span> young;
    private final List<Run> runs;

    private WordChanges(Wording wording, List<Span> old, List<Span> young) {
        this.wording = wording;
        this.old = old;
        this.young = young;
        this.runs = WordDiff.between(Spans.text(old), Spans.text(young));
    }

    static List<Change> of(Wording wording, Article before, Article after) {
        List<Span> old = wording.read().apply(before);
        List<Span> young = wording.read().apply(after);
        return old.equals(young) ? List.of() : new WordChanges(wording, old, young).all();
    }

    /** A stretch of runs that is one change. */
    private record Hunk(int first, int last, Cut before, Cut after) {}

    private List<Change> all() {
        List<Change> all = new ArrayList<>();
        hunks().forEach(hunk -> all.add(change(hunk)));
        if (!sameWords(old, Run.Kind.GONE).equals(sameWords(young, Run.Kind.NEW))) {
            all.add(look());
        }
        return all;
    }

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int oldAt = 0;
        int youngAt = 0;
        for (int i = 0; i < runs.size(); i++) {
            int length = runs.get(i).text().length();
            int oldEnd = oldAt + (runs.get(i).kind() == Run.Kind.NEW ? 0 : length);
            int youngEnd = youngAt + (runs.get(i).kind() == Run.Kind.GONE ? 0 : length);
            if (runs.get(i).kind() != Run.Kind.SAME) {
                add(hunks, new Hunk(i, i, new Cut(oldAt, oldEnd), new Cut(youngAt, youngEnd)));
            }
            oldAt = oldEnd;
            youngAt = youngEnd;
        }
        return hunks;
    }

    private void add(List<Hunk> hunks, Hunk next) {
        if (!hunks.isEmpty() && follows(hunks.getLast(), next)) {
            Hunk last = hunks.removeLast();
            hunks.add(new Hunk(
                    last.first(),
                    next.last(),
                    new Cut(last.before().start(), next.before().end()),
                    new Cut(last.after().start(), next.after().end())));
        } else {
            hunks.add(next);
        }
    }

    /** Nothing but space stands between them. */
    private boolean follows(Hunk last, Hunk next) {
        return runs.subList(last.last() + 1, next.first()).stream().allMatch(run -> run.text().isBlank());
    }

    private Change change(Hunk hunk) {
        List<Run> shown = new ArrayList<>();
        same(shown, Spans.text(young).substring(0, hunk.after().start()));
        shown.addAll(runs.subList(hunk.first(), hunk.last() + 1));
        same(shown, Spans.text(young).substring(hunk.after().end()));
        List<Span> gone = Spans.slice(old, hunk.before().start(), hunk.before().end());
        List<Span> added = Spans.slice(young, hunk.after().start(), hunk.after().end());
        return new Change(
                new Place.Words(wording.field(), wording.block(), hunk.before(), hunk.after()),
                shown,
                article -> replaced(article, hunk.before(), added),
                article -> replaced(article, hunk.after(), gone));
    }

    private Article replaced(Article article, Cut cut, List<Span> with) {
        return wording.put().apply(article, Spans.replace(wording.read().apply(article), cut.start(), cut.end(), with));
    }

    private static void same(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(Run.Kind.SAME, text));
        }
    }

    private Change look() {
        List<Span> made = woven(Run.Kind.GONE, old, young);
        List<Span> undone = woven(Run.Kind.NEW, young, old);
        return new Change(
                new Place.Look(wording.field(), wording.block()),
                List.of(new Run(Run.Kind.SAME, Spans.text(young))),
                article -> wording.put().apply(article, made),
                article -> wording.put().apply(article, undone));
    }

    /** The words of one text, those that stand in both as they look in the other. */
    private List<Span> woven(Run.Kind own, List<Span> words, List<Span> looks) {
        List<Span> woven = new ArrayList<>();
        int at = 0;
        int there = 0;
        for (Run run : runs) {
            int length = run.text().length();
            if (run.kind() == Run.Kind.SAME) {
                woven.addAll(Spans.slice(looks, there, there + length));
            } else if (run.kind() == own) {
                woven.addAll(Spans.slice(words, at, at + length));
            }
            at += run.kind() == Run.Kind.SAME || run.kind() == own ? length : 0;
            there += run.kind() == own ? 0 : length;
        }
        return Spans.normal(woven);
    }

    private List<Span> sameWords(List<Span> spans, Run.Kind own) {
        List<Span> same = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int length = run.text().length();
            if (run.kind() == Run.Kind.SAME) {
                same.addAll(Spans.slice(spans, at, at + length));
            }
            at += run.kind() == Run.Kind.SAME || run.kind() == own ? length : 0;
        }
        return Spans.normal(same);
    }
}
