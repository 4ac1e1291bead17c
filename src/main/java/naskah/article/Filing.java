package naskah.article;

import java.util.List;
import java.util.Objects;

/**
 * How the desk files the article.
 *
 * @param comments whether readers may comment
 * @param note     the editor's note, never exported
 */
public record Filing(
        String category, List<Byline> bylines, List<String> tags, Source source, boolean comments, String note) {
    public static final Filing EMPTY = new Filing("", List.of(), List.of(), Source.NONE, true, "");

    public Filing {
        Objects.requireNonNull(category);
        bylines = List.copyOf(bylines);
        tags = List.copyOf(tags);
        Objects.requireNonNull(source);
        Objects.requireNonNull(note);
    }

    public Filing withCategory(String other) {
        return new Filing(other, bylines, tags, source, comments, note);
    }

    public Filing withBylines(List<Byline> other) {
        return new Filing(category, other, tags, source, comments, note);
    }

    public Filing withTags(List<String> other) {
        return new Filing(category, bylines, other, source, comments, note);
    }

    public Filing withSource(Source other) {
        return new Filing(category, bylines, tags, other, comments, note);
    }

    public Filing withComments(boolean other) {
        return new Filing(category, bylines, tags, source, other, note);
    }

    public Filing withNote(String other) {
        return new Filing(category, bylines, tags, source, comments, other);
    }
}
