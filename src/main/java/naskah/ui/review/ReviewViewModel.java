package naskah.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import naskah.article.Article;
import naskah.article.change.Change;
import naskah.article.change.Changes;
import naskah.task.LatestWins;
import naskah.task.Throttle;
import naskah.ui.Desk;
import naskah.ui.editor.Proofs;

/** What is read over in the open article: its changes, what is proposed for it, or what is said about it. */
public final class ReviewViewModel {
    private static final Duration PACE = Duration.ofMillis(150);

    /** What is looked at. */
    public enum Topic {
        CHANGES,
        SUGGESTIONS,
        COMMENTS
    }

    private final Desk desk;
    private final Reviewed reviewed;
    private final ChangesViewModel changes;
    private final SuggestionsViewModel suggestions;
    private final CommentsViewModel comments;
    private final Anchors anchors = new Anchors();
    private final LatestWins comparing;
    private final Throttle throttle;
    private final Runnable listening;
    private final ObjectProperty<Topic> topic;
    private final ReadOnlyObjectWrapper<Changes> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Optional<Change>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> said = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Long> marks = new ReadOnlyObjectWrapper<>(0L);
    private volatile Marking marking = Marking.NONE;
    private boolean seen;

    public ReviewViewModel(Desk desk, Reviewed reviewed) {
        this.desk = desk;
        this.reviewed = reviewed;
        Trouble trouble = new Trouble(desk, said::set);
        comparing = new LatestWins(desk.lanes().working());
        throttle = new Throttle(desk.lanes().timer(), PACE, this::compare);
        changes = new ChangesViewModel(desk, reviewed, this::compare, trouble);
        suggestions = new SuggestionsViewModel(desk, reviewed, this::compare, trouble);
        comments = new CommentsViewModel(desk, reviewed, this::remark, trouble);
        topic = new SimpleObjectProperty<>(reviewed.isSuggesting() ? Topic.SUGGESTIONS : Topic.CHANGES);
        topic.subscribe(() -> {
            said.set("");
            shown.set(null);
            compare();
        });
        chosen.subscribe(now -> remark());
        Runnable editing = reviewed.session().onChange(change -> edited(change.after()));
        Runnable saving = reviewed.autosave().onCommitted(stored -> suggestions.saved());
        listening = () -> {
            editing.run();
            saving.run();
        };
    }

    /** Reads what is said and proposed, which is told above the form also while nobody looks at the review. */
    public void begin() {
        if (reviewed.autosave().revisionProperty().get() > 0) {
            comments.load();
            suggestions.load();
        }
    }

    /** Somebody looks at the review, or nobody does any more. */
    void look(boolean now) {
        seen = now;
        if (now) {
            refresh();
        }
    }

    /** Reads everything again, as after the article was saved. */
    public void refresh() {
        if (seen && reviewed.autosave().revisionProperty().get() > 0) {
            changes.load();
            suggestions.load();
            comments.load();
        }
    }

    public ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    /** Begins a comment on what is selected. */
    public void comment() {
        topic.set(Topic.COMMENTS);
        said.set("");
        comments.begin();
    }

    public void dispose() {
        listening.run();
        comparing.cancel();
        reviewed.session().proofs().show(Proofs.Layer.REVIEW, Map.of());
    }

    ChangesViewModel changes() {
        return changes;
    }

    SuggestionsViewModel suggestions() {
        return suggestions;
    }

    CommentsViewModel comments() {
        return comments;
    }

    /** The changes of the topic that are still to be read; null until they are known. */
    ReadOnlyObjectProperty<Changes> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Change>> chosenProperty() {
        return chosen;
    }

    /** What could not be done, else empty. */
    ReadOnlyObjectProperty<String> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Counts how often the page's marks became others. */
    ReadOnlyObjectProperty<Long> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** For any thread. */
    Marking marking() {
        return marking;
    }

    /** Lets a change stand, or takes a suggestion. */
    void accept(Change change) {
        switch (topic.get()) {
            case CHANGES -> changes.accept(change);
            case SUGGESTIONS -> suggestions.take(change);
            case COMMENTS -> { }
        }
    }

    /** Takes a change back, or turns a suggestion down. */
    void reverse(Change change) {
        switch (topic.get()) {
            case CHANGES -> changes.reverse(change);
            case SUGGESTIONS -> suggestions.reject(change);
            case COMMENTS -> { }
        }
    }

    /** Whether there is anything to accept: nobody takes their own suggestions. */
    boolean isAcceptable() {
        return topic.get() == Topic.CHANGES || !suggestions.isOwn();
    }

    /** Goes to the change in the article. */
    void goTo(Change change) {
        Places.caret(reviewed.article(), change.place()).ifPresent(reviewed.session()::goTo);
    }

    /** Where in the article a change is, in words. */
    String place(Change change) {
        return Places.name(desk, shown.get(), change.place());
    }

    private void edited(Article article) {
        mark(article);
        suggestions.follow(article);
        if (seen) {
            throttle.request();
        }
    }

    private Function<Article, Changes> comparison() {
        return switch (topic.get()) {
            case CHANGES -> unread(changes.comparison());
            case SUGGESTIONS -> suggestions.comparison();
            case COMMENTS -> Marking::nothing;
        };
    }

    private Function<Article, Changes> unread(Function<Article, Changes> all) {
        List<Change> read = changes.readOnes();
        return article -> {
            Changes found = all.apply(article);
            return new Changes(found.before(), found.after(), found.all().stream()
                    .filter(change -> read.stream().noneMatch(change::isSame))
                    .toList());
        };
    }

    private void compare() {
        if (!seen) {
            return;
        }
        Function<Article, Changes> comparison = comparison();
        Article now = reviewed.article();
        comparing.run(() -> comparison.apply(now), found -> {
            Optional<Change> same = chosen.get().flatMap(before -> found.all().stream().filter(before::isSame).findFirst());
            shown.set(found);
            if (same.equals(chosen.get())) {
                remark();
            } else {
                chosen.set(same);
            }
        }, new Trouble(desk, said::set)::reading);
    }

    private void remark() {
        Changes found = shown.get();
        int at = found == null ? -1 : chosen.get().map(found.all()::indexOf).orElse(-1);
        marking = new Marking(comparison(), List.copyOf(comments.open()), at < 0 ? OptionalInt.empty() : OptionalInt.of(at));
        marks.set(marks.get() + 1);
        mark(reviewed.article());
    }

    /** Marks stand on the words that they were made for; own suggestions that are older than the text wait for the next comparison. */
    private void mark(Article now) {
        Changes found = shown.get();
        anchors.open(comments.open());
        boolean own = topic.get() == Topic.SUGGESTIONS && suggestions.isOwn() && found != null && found.after() == now;
        reviewed.session().proofs().show(
                Proofs.Layer.REVIEW, Marks.of(now, anchors, own ? found.all() : List.of()));
    }
}
