package naskah.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.article.change.Change;
import naskah.article.change.Changes;
import naskah.format.html.ReviewPieces;
import naskah.ui.Desk;
import naskah.ui.preview.PreviewMode;
import naskah.ui.preview.PreviewPages;
import naskah.ui.preview.PreviewView;

/** The review beside the article: the page with its marks above, the list of what is looked at below. */
public final class ReviewView {
    /** Of the height, for the page. */
    private static final double PAGE = 0.5;

    private final Desk desk;
    private final Reviewed reviewed;
    private final ReviewViewModel model;
    private final PreviewView page;
    private final ChangeList changes;
    private final CommentList comments;
    private final ReviewBar bar;
    private final StackPane list = new StackPane();
    private final VBox root = new VBox();
    private final TopicSegments topics;
    private final InvalidationListener counting;
    private final Subscription following;

    public ReviewView(Desk desk, Reviewed reviewed, ReviewViewModel model, PreviewPages pages) {
        this.desk = desk;
        this.reviewed = reviewed;
        this.model = model;
        page = new PreviewView(desk, reviewed.session(), new ReviewPages(pages, model::marking));
        page.model().choose(PreviewMode.PHONE);
        changes = new ChangeList(desk, model);
        comments = new CommentList(desk, model.comments(), this::settle);
        bar = new ReviewBar(desk, model);
        topics = new TopicSegments(desk, model);
        counting = change -> topics.count();
        build();
        page.model().onPointed(this::pointed);
        page.model().watch(() -> elements(model.chosenProperty().get()));
        model.comments().open().addListener(new WeakInvalidationListener(counting));
        model.suggestions().proposals().addListener(new WeakInvalidationListener(counting));
        following = model.topicProperty().subscribe(this::turn)
                .and(model.shownProperty().subscribe(this::show))
                .and(model.chosenProperty().subscribe(this::choose))
                .and(model.marksProperty().subscribe(count -> page.model().showAgain()));
        model.look(true);
    }

    public Node node() {
        return root;
    }

    public void focus() {
        settle();
        switch (model.topicProperty().get()) {
            case CHANGES, SUGGESTIONS -> changes.focus();
            case COMMENTS -> comments.focus();
        }
    }

    /** Split and scroll panes take their content into the scene with their first style pass; before it nothing inside can have the focus. */
    private void settle() {
        root.applyCss();
        root.layout();
    }

    public void dispose() {
        model.look(false);
        following.unsubscribe();
        bar.dispose();
        comments.dispose();
        page.dispose();
    }

    private void build() {
        root.setId("review");
        root.getStyleClass().add("review");
        VBox top = new VBox(topics, bar.node());
        top.getStyleClass().add("review-top");
        SplitPane split = new SplitPane(page.node(), list);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(PAGE);
        split.getStyleClass().add("review-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        Label trouble = new Label();
        trouble.setId("review-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.textProperty().bind(model.saidProperty());
        trouble.visibleProperty().bind(model.saidProperty().map(text -> !text.isEmpty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        root.getChildren().addAll(top, trouble, split);
        root.setMinWidth(0);
        list.setMinHeight(0);
    }

    private void turn(ReviewViewModel.Topic topic) {
        topics.turn(topic);
        list.getChildren().setAll(topic == ReviewViewModel.Topic.COMMENTS ? comments.node() : changes.node());
    }

    private void show(Changes found) {
        if (found != null) {
            changes.show(found);
            bar.count(found);
        }
    }

    private void choose(Optional<Change> chosen) {
        changes.choose(chosen);
        page.bring(elements(chosen));
    }

    /** Where the page shows a change. */
    private List<String> elements(Optional<Change> chosen) {
        Changes shown = model.shownProperty().get();
        int at = shown == null ? -1 : chosen.map(shown.all()::indexOf).orElse(-1);
        return at < 0 ? List.of() : ReviewPieces.ids(at);
    }

    /** Something on the page was clicked. */
    private void pointed(List<String> ids) {
        for (String id : ids) {
            OptionalInt change = ReviewPieces.change(id);
            OptionalInt comment = ReviewPieces.comment(id);
            Changes shown = model.shownProperty().get();
            if (change.isPresent() && shown != null && change.getAsInt() < shown.all().size()) {
                model.chosenProperty().set(Optional.of(shown.all().get(change.getAsInt())));
                return;
            }
            if (comment.isPresent() && comment.getAsInt() <= model.comments().open().size()) {
                model.topicProperty().set(ReviewViewModel.Topic.COMMENTS);
                model.comments().goTo(model.comments().open().get(comment.getAsInt() - 1));
                return;
            }
        }
    }
}
