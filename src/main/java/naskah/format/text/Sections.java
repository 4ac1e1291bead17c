package naskah.format.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A site text cut at its markers "Komentar" and "Berita Lainnya", which belong to no part. */
record Sections(List<String> main, boolean hasComments, List<String> comments, List<String> related) {
    private static final Pattern COMMENTS =
            Pattern.compile("(?:\\d+ )?(?:komentar|comments?)(?: ?\\(\\d+\\))?:?", Pattern.CASE_INSENSITIVE);

    static Sections of(List<String> lines) {
        int related = first(lines, 0, Sections::startsRelated);
        int comments = Math.min(related, first(lines, 1, line -> COMMENTS.matcher(line).matches()));
        return new Sections(
                lines.subList(0, comments),
                comments < related,
                after(lines.subList(comments, related)),
                after(lines.subList(related, lines.size())));
    }

    private static boolean startsRelated(String line) {
        return SiteLines.isMarker(line, "berita lainnya", "berita terkait", "artikel terkait", "berita lain");
    }

    private static int first(List<String> lines, int from, Predicate<String> is) {
        return IntStream.range(Math.min(from, lines.size()), lines.size())
                .filter(i -> is.test(lines.get(i)))
                .findFirst()
                .orElse(lines.size());
    }

    private static List<String> after(List<String> section) {
        return section.isEmpty() ? section : section.subList(1, section.size());
    }
}
