package naskah.article.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import naskah.article.Article;

/** Two values of an article laid beside each other: lines aligned first, then compared by words. */
public record ArticleDiff(List<Row> rows) {

    /** One field or paragraph in both values, as runs in reading order. */
    public record Row(String field, List<Run> runs) {
        public Row {
            Objects.requireNonNull(field);
            runs = List.copyOf(runs);
        }

        public boolean isChanged() {
            return runs.stream().anyMatch(run -> run.kind() != Run.Kind.SAME);
        }

        /** The runs as they stand in one of the values: all but {@code hidden}. */
        public List<Run> without(Run.Kind hidden) {
            return runs.stream().filter(run -> run.kind() != hidden).toList();
        }
    }

    public ArticleDiff {
        rows = List.copyOf(rows);
    }

    public static ArticleDiff between(Article before, Article after) {
        List<Line> old = ArticleLines.of(before);
        List<Line> young = ArticleLines.of(after);
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<Line> delta : DiffUtils.diff(old, young).getDeltas()) {
            old.subList(at, delta.getSource().getPosition()).forEach(line -> rows.add(whole(line, Run.Kind.SAME)));
            rows.addAll(paired(delta.getSource().getLines(), delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        old.subList(at, old.size()).forEach(line -> rows.add(whole(line, Run.Kind.SAME)));
        return new ArticleDiff(rows);
    }

    public long changes() {
        return rows.stream().filter(Row::isChanged).count();
    }

    /** Lines of one field are compared with each other in their order; what has no partner is wholly gone or new. */
    private static List<Row> paired(List<Line> old, List<Line> young) {
        List<Row> rows = new ArrayList<>();
        List<Line> left = new ArrayList<>(young);
        for (Line line : old) {
            int partner = firstOf(left, line.field());
            if (partner < 0) {
                rows.add(whole(line, Run.Kind.GONE));
                continue;
            }
            left.subList(0, partner).forEach(added -> rows.add(whole(added, Run.Kind.NEW)));
            rows.add(new Row(line.field(), WordDiff.between(line.text(), left.get(partner).text())));
            left.subList(0, partner + 1).clear();
        }
        left.forEach(added -> rows.add(whole(added, Run.Kind.NEW)));
        return rows;
    }

    private static int firstOf(List<Line> lines, String field) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).field().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    private static Row whole(Line line, Run.Kind kind) {
        return new Row(line.field(), List.of(new Run(kind, line.text())));
    }
}
