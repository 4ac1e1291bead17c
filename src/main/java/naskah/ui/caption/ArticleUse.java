package naskah.ui.caption;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import naskah.article.Article;
import naskah.article.CaptionShift;
import naskah.document.Caption;
import naskah.photo.PhotoId;
import naskah.ui.photo.PictureSlot;

/** One place in one article that shows a photo whose library words changed, and what a person decided for it. */
public final class ArticleUse {
    /** How far it came. */
    public enum State {
        ASKED,
        DONE,
        /** The article says something else than was shown: it is asked for again. */
        CHANGED,
        GONE,
        FAILED
    }

    private final PhotoId photo;
    private final CaptionShift shift;
    private final PictureSlot slot;
    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ASKED);
    private final ReadOnlyObjectWrapper<Caption> present = new ReadOnlyObjectWrapper<>();
    private Article article;
    private long revision;

    ArticleUse(PhotoId photo, CaptionShift shift, PictureSlot slot, Article article, long revision) {
        this.photo = photo;
        this.shift = shift;
        this.slot = slot;
        meet(article, revision);
        ticked.set(shift.isFollowedBy(present.get()));
    }

    public PhotoId photo() {
        return photo;
    }

    public CaptionShift shift() {
        return shift;
    }

    public PictureSlot slot() {
        return slot;
    }

    public Article article() {
        return article;
    }

    /** Whether the article's words follow the library's; until a person says otherwise, only where they did before. */
    public BooleanProperty tickedProperty() {
        return ticked;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The article's own words as they were read last. */
    public ReadOnlyObjectProperty<Caption> presentProperty() {
        return present.getReadOnlyProperty();
    }

    long revision() {
        return revision;
    }

    boolean isWanted() {
        return ticked.get() && (state.get() == State.ASKED || state.get() == State.CHANGED || state.get() == State.FAILED);
    }

    /** Whether the article still shows this photo here with the words that the person saw. */
    boolean standsIn(Article now) {
        return slot.photo(now).filter(photo.sha256()::equals).isPresent()
                && slot.caption(now).filter(present.get()::equals).isPresent();
    }

    Article applied(Article to) {
        return slot.caption(to).map(words -> slot.withCaption(to, shift.on(words))).orElse(to);
    }

    void done(Article after, long number) {
        meet(after, number);
        state.set(State.DONE);
    }

    /** The article was saved with other places changed. */
    void moved(Article now, long number) {
        meet(now, number);
    }

    /** Somebody wrote in between: the person sees the words of now and decides again. */
    void changed(Article now, long number) {
        boolean gone = slot.photo(now).filter(photo.sha256()::equals).isEmpty();
        meet(now, number);
        ticked.set(false);
        state.set(gone ? State.GONE : State.CHANGED);
    }

    void end(State how) {
        state.set(how);
    }

    private void meet(Article now, long number) {
        article = now;
        revision = number;
        present.set(slot.caption(now).orElse(Caption.EMPTY));
    }
}
