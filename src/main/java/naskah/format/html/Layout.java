package naskah.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with named gaps ({@code {{title}}}), filled in one pass so that nothing that is filled in is read as a gap.
 *
 * @param texts what stands around the gaps, one more than there are gaps
 */
record Layout(List<String> texts, List<String> gaps) {
    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*([a-z]+)\\s*}}");
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta\\s+charset\\s*=\\s*[\"']?utf-8[\"']?\\s*/?>");

    Layout {
        texts = List.copyOf(texts);
        gaps = List.copyOf(gaps);
    }

    static Layout parse(String file, String source, Set<String> names) throws BadTemplate {
        Layout layout = split(source);
        check(file, layout, names);
        Matcher charset = CHARSET.matcher(layout.texts.getFirst());
        if (!charset.find() || charset.end() > 1024) {
            throw new BadTemplate(BadTemplate.Problem.NO_CHARSET, file, "");
        }
        if (source.toLowerCase(Locale.ROOT).contains("<script")) {
            throw new BadTemplate(BadTemplate.Problem.SCRIPT, file, "");
        }
        return layout;
    }

    String fill(Map<String, String> values) {
        StringBuilder page = new StringBuilder(texts.getFirst());
        for (int i = 0; i < gaps.size(); i++) {
            page.append(values.get(gaps.get(i))).append(texts.get(i + 1));
        }
        return page.toString();
    }

    private static Layout split(String source) {
        List<String> texts = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(source);
        int from = 0;
        while (gap.find()) {
            texts.add(source.substring(from, gap.start()));
            gaps.add(gap.group(1));
            from = gap.end();
        }
        texts.add(source.substring(from));
        return new Layout(texts, gaps);
    }

    private static void check(String file, Layout layout, Set<String> names) throws BadTemplate {
        Set<String> missing = new TreeSet<>(names);
        layout.gaps.forEach(missing::remove);
        refuseIfAny(missing, BadTemplate.Problem.PLACEHOLDER_MISSING, file);
        Set<String> unknown = new TreeSet<>(layout.gaps);
        unknown.removeAll(names);
        refuseIfAny(unknown, BadTemplate.Problem.PLACEHOLDER_UNKNOWN, file);
        Set<String> once = new HashSet<>();
        Set<String> twice = new TreeSet<>(layout.gaps.stream().filter(gap -> !once.add(gap)).toList());
        refuseIfAny(twice, BadTemplate.Problem.PLACEHOLDER_TWICE, file);
    }

    private static void refuseIfAny(Set<String> names, BadTemplate.Problem problem, String file) throws BadTemplate {
        if (!names.isEmpty()) {
            throw new BadTemplate(problem, file, String.join(", ", names));
        }
    }
}
