package naskah.ui.handover;

import java.util.List;
import java.util.Objects;
import naskah.article.Article;
import naskah.article.merge.Clash;

/**
 * An article that a parcel was brought together with, and what a person has to decide in it.
 *
 * @param mine   as it stands here after the merge, this desk's words wherever both had changed something
 * @param theirs as it was packed by the other desk
 */
public record Joined(Article mine, Article theirs, List<Clash> clashes) {
    public Joined {
        Objects.requireNonNull(mine);
        Objects.requireNonNull(theirs);
        clashes = List.copyOf(clashes);
    }
}
