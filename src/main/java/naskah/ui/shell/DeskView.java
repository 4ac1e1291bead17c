package naskah.ui.shell;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.command.Commands;
import naskah.photo.Photo;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.aftermath.AfterMenu;
import naskah.ui.editor.Caret;
import naskah.ui.exporting.ImportDrop;
import naskah.ui.list.ArticleListView;
import naskah.ui.list.ListViewModel;
import naskah.ui.queue.QueueView;
import naskah.ui.queue.QueueViewModel;
import naskah.ui.review.ReviewViewModel;
import naskah.ui.workflow.Said;

/** The whole window: bars, list, article and preview, and who does which command. */
public final class DeskView {
    /** What the window cannot do by itself: another look, language or house, and the end. */
    public interface Frame {
        Layout.Look look();

        void look(Layout.Look look);

        void settings();

        /** The photo desk, in a window of its own. */
        void photos();

        /** As {@link #photos}, and does one of its commands there. */
        void photos(String commandId);

        /** Asks who goes on working at the desk. */
        void person();

        void quit();
    }

    private final Desk desk;
    private final Panes panes;
    private final Frame frame;
    private final ListViewModel rows;
    private final DeskViewModel model;
    private final ArticleListView list;
    private final DeskCommands commands;
    private final QueueViewModel queue;
    private final LeftPane left;
    private final DeskSteps steps;
    private final TopBar top;
    private final StatusLine status;
    private final StandingBar standing;
    private final SidePanes sides;
    private final BesidePanes beside;
    private final Overlay overlay = new Overlay();
    private final BorderPane whole = new BorderPane();
    private final Label em = new Label("M");
    private final StackPane root = new StackPane(whole, overlay, em);
    private Optional<ArticlePane> article = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    public DeskView(Desk desk, Panes panes, Frame frame, Layout.Dividers dividers, OpenArticle first) {
        this.desk = desk;
        this.panes = panes;
        this.frame = frame;
        rows = new ListViewModel(desk);
        model = new DeskViewModel(desk, rows, first);
        list = new ArticleListView(desk, rows, model::open, model::recover);
        commands = new DeskCommands(desk, this, panes, frame);
        steps = new DeskSteps(desk, overlay, model::say, this::jump);
        top = new TopBar(desk, commands::perform, steps);
        status = new StatusLine(desk);
        standing = new StandingBar(desk, this::decide);
        queue = new QueueViewModel(desk);
        left = new LeftPane(desk, list, new QueueView(desk, queue, model::open));
        sides = new SidePanes(left.node(), dividers, () -> em.getFont().getSize(), desk.lanes().timer());
        beside = new BesidePanes(desk, panes, model, sides);
        build();
        model.openProperty().subscribe(this::show);
        rows.rows().addListener((ListChangeListener<Summary>) change -> {
            list.follow(model.current().id());
            queue.touch();
        });
        rows.refresh();
        queue.watch();
        KeyMap keys = new KeyMap(Commands.OF_THE_DESK, id -> root.isVisible() && commands.byKey(id));
        root.sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(keys::remove);
            Optional.ofNullable(now).ifPresent(keys::install);
        });
    }

    public StackPane node() {
        return root;
    }

    public DeskViewModel model() {
        return model;
    }

    public Layout.Dividers dividers() {
        return sides.dividers();
    }

    /** Where the person is now. */
    public Resume resume() {
        double scroll = article.map(pane -> pane.body().scroll().getAsDouble()).orElse(0.0);
        return new Resume(model.current().id(), model.current().session().caret(), scroll);
    }

    /** Where the person is in the window. */
    public Place place() {
        return new Place(resume(), beside.wanted(), Focus.id(root));
    }

    /** Brings the person back to a place in the window before it was built again, from its first frame on. */
    public void goBack(Place place) {
        beside.show(place.beside());
        settle(root.getScene().getRoot());
        sides.placeDividers();
        settle(root.getScene().getRoot());
        goTo(place.resume());
        place.focused().ifPresent(id -> Focus.give(root, id));
    }

    /** Goes back to where the person was; the headline of a new article otherwise. */
    public void resume(Optional<Resume> where) {
        Optional<Resume> here = where.filter(resume -> resume.article().equals(model.current().id()));
        here.ifPresentOrElse(this::goTo, this::begin);
    }

    /** The size of the text or the theme changed. */
    public void looked() {
        top.showTheme(frame.look().dark());
        root.applyCss();
        fit();
    }

    public void dispose() {
        queue.dispose();
        model.dispose();
        leave();
    }

    private void leave() {
        following.unsubscribe();
        status.leave();
        top.leave();
        steps.dispose();
        article.ifPresent(ArticlePane::dispose);
        beside.dispose();
    }

    private void build() {
        em.setVisible(false);
        em.setManaged(false);
        root.setId("desk");
        root.getStyleClass().add("desk");
        Node notices = new NoticeBar(desk, model.noticeProperty(), model::dismissNotice).node();
        VBox middle = new VBox(standing.node(), panes.transfers(), sides.node(), notices);
        VBox.setVgrow(sides.node(), Priority.ALWAYS);
        whole.setTop(top.node());
        whole.setCenter(middle);
        whole.setBottom(status.node());
        ImportDrop drop = new ImportDrop(desk, commands.handover()::take);
        drop.on(root);
        root.getChildren().add(drop.hint());
        whole.setMinWidth(0);
        root.setMinWidth(0);
        root.widthProperty().addListener((all, old, width) -> fit());
    }

    private void fit() {
        top.squeeze(root.getWidth());
        sides.fit();
    }

    private void show(OpenArticle open) {
        boolean writing = article.isPresent() && Focus.isIn(article.get().node());
        leave();
        ArticlePane pane = new ArticlePane(
                desk, open, panes, steps::deadline, new ArticlePane.Reviewing(this::review, () -> model.suggest(false)),
                commands.after());
        article = Optional.of(pane);
        sides.showArticle(pane.node());
        following = open.autosave().stateProperty().subscribe(standing::show)
                .and(open.autosave().revisionProperty().subscribe((before, now) -> beside.saved()))
                .and(open.autosave().revisionProperty().subscribe((before, now) -> queue.touch()))
                .and(pane.steps().changesProperty().subscribe((before, now) -> queue.refresh()))
                .and(pane.after().changesProperty().subscribe((before, now) -> queue.refresh()))
                .and(commands.follow(pane, open));
        status.follow(open);
        status.follow(pane.check());
        steps.follow(pane.steps());
        top.follow(open, pane.steps(), new AfterMenu(desk, pane.after(), commands::perform));
        list.follow(open.id());
        beside.follow(open, pane.check(), pane.review());
        if (open.autosave().revisionProperty().get() == 0) {
            begin();
        } else if (writing) {
            settle(pane.node());
            pane.body().pane().focus().run();
        }
    }

    private void begin() {
        article.ifPresent(pane -> {
            settle(pane.node());
            pane.form().focus();
        });
    }

    /** A scroll pane takes its content into the scene with its first style pass; before it nothing inside can have the focus. */
    private static void settle(Node node) {
        node.applyCss();
        ((Parent) node).layout();
    }

    private void goTo(Resume resume) {
        Caret caret = resume.caret();
        article.ifPresent(pane -> {
            pane.body().scrollTo().accept(resume.scroll());
            model.current().session().goTo(caret);
            if (caret.field().isEmpty()) {
                pane.body().pane().focus().run();
            }
        });
    }

    private void decide(Standing.Action action) {
        switch (action) {
            case RETRY -> model.current().autosave().flush(state -> { });
            case TAKE_THEIRS -> model.current().autosave().decisions().takeTheirs();
            case KEEP_COPY -> model.keepCopy();
            case RECOVER -> model.current().autosave().decisions().recover();
            case COPY_ALL -> commands.copyAll(model.current().session().article());
        }
    }

    /** Puts a photo into the article on the desk: as its banner, or where the caret stands. */
    public void attach(Photo photo, boolean banner) {
        panes.attach(photo, banner);
    }

    DeskCommands commands() {
        return commands;
    }

    Optional<ArticlePane> article() {
        return article;
    }

    Overlay overlay() {
        return overlay;
    }

    LeftPane left() {
        return left;
    }

    SidePanes sides() {
        return sides;
    }

    BesidePanes beside() {
        return beside;
    }

    /** Goes where something keeps the article from a step. */
    private void jump(Said.Jump place) {
        switch (place) {
            case Said.Jump.Field field -> model.current().session().goTo(field.place());
            case Said.Jump.Findings findings -> beside.bring(Beside.CHECK);
            case Said.Jump.Suggestions suggestions -> review(ReviewViewModel.Topic.SUGGESTIONS);
        }
    }

    /** Brings the review with this topic, whatever is there. */
    void review(ReviewViewModel.Topic topic) {
        article.ifPresent(pane -> pane.review().topicProperty().set(topic));
        beside.bring(Beside.REVIEW);
    }

    DeskSteps steps() {
        return steps;
    }
}
