package naskah.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.document.BlockId;
import naskah.review.Act;
import naskah.review.Anchor;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.storage.DataFolder;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.workflow.Person;
import naskah.workflow.PersonId;

/** What is said about words of the article; open comments are numbered in the order of the text. */
final class CommentsViewModel {
    private final Desk desk;
    private final Reviewed reviewed;
    private final Runnable changed;
    private final Trouble trouble;
    private final LatestWins reading;
    private final ObservableList<Comment> open = FXCollections.observableArrayList();
    private final ObservableList<Comment> resolved = FXCollections.observableArrayList();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Anchor>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final Map<CommentId, String> replies = new HashMap<>();

    CommentsViewModel(Desk desk, Reviewed reviewed, Runnable changed, Trouble trouble) {
        this.desk = desk;
        this.reviewed = reviewed;
        this.changed = changed;
        this.trouble = trouble;
        this.reading = new LatestWins(desk.lanes().reading());
    }

    /** In the order of the text. */
    ObservableList<Comment> open() {
        return open;
    }

    ObservableList<Comment> resolved() {
        return resolved;
    }

    /** Those that a comment can be given to. */
    ObservableList<Person> people() {
        return people;
    }

    /** The words that a comment is being written on. */
    ReadOnlyObjectProperty<Optional<Anchor>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What is being written there; it stays until it is kept. */
    StringProperty wordsProperty() {
        return words;
    }

    /** What is being written in answer to a comment, else empty. */
    String reply(CommentId comment) {
        return replies.getOrDefault(comment, "");
    }

    void writeReply(CommentId comment, String text) {
        replies.put(comment, text);
    }

    /** Whether anything can be said in this window. */
    boolean isWritable() {
        return desk.folder().access() == DataFolder.Access.WRITE;
    }

    private record Read(List<Comment> comments, List<Person> people) {}

    void load() {
        reading.run(
                () -> new Read(desk.folder().reviews().comments(reviewed.id()), desk.folder().people().all()),
                this::loaded,
                trouble::reading);
    }

    private void loaded(Read read) {
        take(people, read.people().stream().filter(Person::active).toList());
        Map<Object, Integer> order = new HashMap<>();
        Passage.of(reviewed.article()).forEach(passage -> order.put(place(passage), order.size()));
        boolean others = take(open, read.comments().stream()
                .filter(comment -> !comment.isResolved())
                .sorted(Comparator.comparing((Comment comment) -> order.getOrDefault(place(comment.anchor()), order.size()))
                        .thenComparing(comment -> comment.anchor().words().map(Stretch::start).orElse(0)))
                .toList());
        take(resolved, read.comments().stream().filter(Comment::isResolved).toList());
        if (others) {
            changed.run();
        }
    }

    /** Whoever shows the list is not disturbed where nothing has changed: false. */
    private static <T> boolean take(ObservableList<T> list, List<T> now) {
        boolean others = !list.equals(now);
        if (others) {
            list.setAll(now);
        }
        return others;
    }

    private record Where(String field, Optional<BlockId> block) {}

    private static Where place(Passage passage) {
        return new Where(passage.field(), passage.block());
    }

    private static Where place(Anchor anchor) {
        return new Where(anchor.field(), anchor.block());
    }

    /** Begins a comment on what is selected, or on the text that the caret is in; says why where that cannot be. */
    void begin() {
        Optional<Anchor> anchor = anchor(reviewed.article(), reviewed.session().caret());
        if (isWritable() && anchor.isPresent()) {
            draft.set(anchor);
        } else {
            trouble.say().accept(desk.text(isWritable() ? "review.comment.nowhere" : "review.readOnly"));
        }
    }

    /** What was written is there again when the next comment is begun. */
    void giveUp() {
        draft.set(Optional.empty());
    }

    /** Makes the comment that was begun. */
    void say(String text, Optional<Person> assigned) {
        draft.get().ifPresent(anchor -> {
            List<Act> acts = new ArrayList<>(List.of(act(Act.Kind.SAID, text.strip())));
            assigned.ifPresent(person -> acts.add(act(Act.Kind.ASSIGNED, person.id().value())));
            keep(new Comment(CommentId.fresh(), reviewed.id(), anchor, acts), () -> {
                draft.set(Optional.empty());
                words.set("");
            });
        });
    }

    void reply(Comment comment, String text) {
        keep(comment.with(act(Act.Kind.SAID, text.strip())), () -> replies.remove(comment.id()));
    }

    void assign(Comment comment, Optional<Person> person) {
        keep(comment.with(act(Act.Kind.ASSIGNED, person.map(Person::id).map(PersonId::value).orElse(""))));
    }

    void resolve(Comment comment) {
        keep(comment.with(act(Act.Kind.RESOLVED, "")));
    }

    void reopen(Comment comment) {
        keep(comment.with(act(Act.Kind.REOPENED, "")));
    }

    /** Selects the words in the article. */
    void goTo(Comment comment) {
        comment.anchor().passage(reviewed.article()).ifPresent(passage -> {
            Optional<Stretch> words = comment.anchor().in(passage.text());
            String block = passage.isInBody() ? passage.owner().id().value() : "";
            reviewed.session().goTo(new Caret(
                    passage.field(),
                    new Caret.Point(block, words.map(Stretch::start).orElse(0)),
                    new Caret.Point(block, words.map(Stretch::end).orElse(0))));
        });
    }

    String name(PersonId id) {
        if (id.equals(Person.ALONE.id())) {
            return desk.text("review.you");
        }
        return people.stream().filter(person -> person.id().equals(id)).map(Person::name).findFirst().orElse(id.value());
    }

    private static Optional<Anchor> anchor(Article article, Caret caret) {
        boolean within = caret.anchor().block().equals(caret.head().block());
        int start = Math.min(caret.anchor().offset(), caret.head().offset());
        int end = Math.max(caret.anchor().offset(), caret.head().offset());
        return Passage.of(article).stream()
                .filter(passage -> passage.field().equals(caret.field()))
                .filter(passage -> !passage.isInBody() || passage.owner().id().value().equals(caret.head().block()))
                .filter(passage -> !passage.text().isBlank())
                .findFirst()
                .map(passage -> new Anchor(
                        passage.field(),
                        passage.block(),
                        passage.text(),
                        within && start < end && end <= passage.text().length()
                                ? Optional.of(new Stretch(start, end))
                                : Optional.empty()));
    }

    private Act act(Act.Kind kind, String text) {
        return Act.of(kind, text, desk.person().id(), desk.clock().instant());
    }

    private void keep(Comment comment) {
        keep(comment, () -> { });
    }

    private void keep(Comment comment, Runnable then) {
        desk.lanes().writing().run(() -> {
            desk.folder().reviews().keep(comment);
            return comment;
        }, kept -> {
            then.run();
            load();
        }, trouble::keeping);
    }
}
