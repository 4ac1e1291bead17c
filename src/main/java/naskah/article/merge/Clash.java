package naskah.article.merge;

import java.util.Objects;

/**
 * A part of the article that both desks changed, each in its own way; the merged article has {@code mine}, and nothing of {@code theirs}
 * is lost while this is shown.
 *
 * @param part   the form's name of the field ("headline", "banner.text"), {@code block:} and a block's id, or "order"
 * @param base   as it was before either changed it, in words
 * @param mine   in words; empty where it was taken out here
 * @param theirs in words; empty where it was taken out there
 */
public record Clash(String part, String base, String mine, String theirs) {
    public Clash {
        Objects.requireNonNull(part);
        Objects.requireNonNull(base);
        Objects.requireNonNull(mine);
        Objects.requireNonNull(theirs);
    }
}
