package naskah.article.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts by words, spaces and punctuation marks; gone words come before new ones. */
public final class WordDiff {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    public static List<Run> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> young = tokens(after);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            add(runs, Run.Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(runs, Run.Kind.GONE, delta.getSource().getLines());
            add(runs, Run.Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Run.Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, Run.Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            runs.add(new Run(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }
}
