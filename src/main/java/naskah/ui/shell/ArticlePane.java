package naskah.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.check.Finding;
import naskah.ui.Desk;
import naskah.ui.aftermath.AfterLine;
import naskah.ui.aftermath.AfterViewModel;
import naskah.ui.check.CheckPopup;
import naskah.ui.check.CheckViewModel;
import naskah.ui.control.GrowingText;
import naskah.ui.control.Icon;
import naskah.ui.editor.Caret;
import naskah.ui.form.FormView;
import naskah.ui.review.ReviewStrip;
import naskah.ui.review.ReviewViewModel;
import naskah.ui.workflow.DocketLine;
import naskah.ui.workflow.StepsViewModel;
import naskah.ui.workflow.Subject;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One article: the form above, one further part of it unfolded at a time, and the body in all the room that is left. */
final class ArticlePane implements CheckPopup.Texts {
    /** The most that the part above the body takes of the height, and with a further part of it unfolded. */
    private static final double UPPER_SHARE = 0.62;

    private static final double UNFOLDED_SHARE = 0.72;

    private static final String DETAILS = "details";
    private static final String BANNER = "banner";
    private static final String RELATED = "related";

    private final Desk desk;
    private final OpenArticle open;
    private final FormView form;
    private final BodyPane body;
    private final LatePane banner;
    private final LatePane related;
    private final CheckViewModel check;
    private final StepsViewModel steps;
    private final DocketLine docket;
    private final ReviewViewModel review;
    private final ReviewStrip strip;
    private final AfterViewModel after;
    private final AfterLine afterLine;
    private final CheckPopup card;
    private final Subscription revealing;
    private final VBox root = new VBox();
    private final StackPane unfolded = new StackPane();
    private final ToggleGroup folds = new ToggleGroup();
    private final Map<String, ToggleButton> toggles = new LinkedHashMap<>();
    private final ChangeListener<Caret> restoring = (all, old, caret) -> restore(caret);

    /**
     * What the strip above the form asks of the window.
     *
     * @param topic brings the review with a topic
     * @param done  ends making suggestions
     */
    record Reviewing(Consumer<ReviewViewModel.Topic> topic, Runnable done) {}

    /**
     * @param deadline asks for another deadline
     * @param deeds    what can be done about what came after publication
     */
    ArticlePane(
            Desk desk, OpenArticle open, Panes panes, Runnable deadline, Reviewing reviewing, AfterLine.Deeds deeds) {
        this.desk = desk;
        this.open = open;
        open.session().restoredCaretProperty().addListener(restoring);
        form = new FormView(desk, open.session(), panes.places());
        body = panes.body(open.session());
        banner = new LatePane(() -> panes.banner(open.session()));
        related = new LatePane(() -> panes.related(open.session()));
        check = panes.check(open);
        steps = new StepsViewModel(desk, new Subject(open.session(), open.autosave(), check));
        docket = new DocketLine(desk, steps, deadline);
        review = new ReviewViewModel(desk, open.reviewed());
        strip = new ReviewStrip(desk, review, open.isSuggesting(), reviewing.topic(), reviewing.done());
        review.begin();
        after = new AfterViewModel(desk, open.id());
        after.watch();
        afterLine = new AfterLine(desk, after, deeds);
        card = new CheckPopup(desk, check, open.session(), this);
        revealing = check.revealedProperty().subscribe(place -> place.ifPresent(this::reveal));
        root.setId("article");
        root.getStyleClass().add("article-pane");
        VBox.setVgrow(body.pane().node(), Priority.ALWAYS);
        root.getChildren().addAll(strip.node(), upper(), body.pane().node());
    }

    @Override
    public Node node() {
        return root;
    }

    BodyPane body() {
        return body;
    }

    FormView form() {
        return form;
    }

    CheckViewModel check() {
        return check;
    }

    ReviewViewModel review() {
        return review;
    }

    StepsViewModel steps() {
        return steps;
    }

    /** What came after publication. */
    AfterViewModel after() {
        return after;
    }

    /** The card at a mark. */
    CheckPopup card() {
        return card;
    }

    void focusRelated() {
        unfold(RELATED);
        related.get().focus().run();
    }

    /** Shows the banner's part of the form and hands a command on to it. */
    void performBanner(String id) {
        unfold(BANNER);
        banner.get().perform().accept(id);
    }

    void dispose() {
        open.session().restoredCaretProperty().removeListener(restoring);
        revealing.unsubscribe();
        card.dispose();
        docket.dispose();
        review.dispose();
        afterLine.dispose();
        after.dispose();
        steps.dispose();
        check.dispose();
        form.dispose();
        body.pane().dispose().run();
        banner.dispose();
        related.dispose();
    }

    @Override
    public Optional<Bounds> caretOnScreen() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return focused instanceof GrowingText field ? field.caretOnScreen() : body.caret().get();
    }

    @Override
    public void goTo(Finding finding) {
        check.goTo(finding);
        check.reveal(finding);
        if (finding.passage().isInBody()) {
            body.pane().focus().run();
        }
    }

    private void reveal(Caret place) {
        unfoldFor(place);
        body.reveal().accept(place);
    }

    private Node upper() {
        FlowPane tabs = new FlowPane(4, 4);
        tabs.getStyleClass().add("folds");
        tabs.getChildren().addAll(
                fold(DETAILS, Feather.SLIDERS, form::details),
                fold(BANNER, Feather.IMAGE, () -> banner.get().node()),
                fold(RELATED, Feather.LINK_2, () -> related.get().node()));
        unfolded.managedProperty().bind(unfolded.visibleProperty());
        unfolded.setVisible(false);
        unfolded.getStyleClass().add("unfolded");
        VBox content = new VBox(docket.node(), afterLine.node(), form.node(), tabs, unfolded);
        content.getStyleClass().add("upper");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("upper-scroll");
        scroll.maxHeightProperty().bind(Bindings.createDoubleBinding(
                () -> root.getHeight() * (unfolded.isVisible() ? UNFOLDED_SHARE : UPPER_SHARE),
                root.heightProperty(), unfolded.visibleProperty()));
        unfolded.heightProperty().subscribe(() -> {
            if (unfolded.isVisible()) {
                scroll.setVvalue(scroll.getVmax());
            }
        });
        unfolded.visibleProperty().subscribe(on -> {
            if (!on) {
                unfolded.resize(unfolded.getWidth(), 0);
            }
        });
        content.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        scroll.setMinHeight(0);
        return scroll;
    }

    private ToggleButton fold(String name, Ikon icon, Supplier<Node> content) {
        ToggleButton toggle = new ToggleButton(desk.text("shell.fold." + name), Icon.of(icon));
        toggle.setId("fold." + name);
        toggle.getStyleClass().addAll("flat", "fold");
        toggle.setToggleGroup(folds);
        toggle.selectedProperty().addListener((all, old, on) -> {
            if (on) {
                unfolded.getChildren().setAll(content.get());
            }
            unfolded.setVisible(folds.getSelectedToggle() != null);
        });
        toggles.put(name, toggle);
        return toggle;
    }

    private void unfold(String name) {
        folds.selectToggle(toggles.get(name));
        unfolded.setVisible(true);
    }

    /** The fields of a part that was built only now have not heard where the caret goes. */
    private void restore(Caret caret) {
        Node before = shownPart();
        unfoldFor(caret);
        if (caret != null && shownPart() != before) {
            open.session().goTo(caret);
        }
    }

    private Node shownPart() {
        return unfolded.getChildren().isEmpty() ? null : unfolded.getChildren().getFirst();
    }

    private void unfoldFor(Caret caret) {
        if (caret == null) {
            return;
        }
        String part = caret.field().replaceAll("\\..*", "");
        switch (part) {
            case "banner" -> unfold(BANNER);
            case "related" -> unfold(RELATED);
            case "slug", "tags", "source", "note", "comments" -> unfold(DETAILS);
            case "dateline" -> unfoldOutlet(caret.field());
            default -> { }
        }
    }

    private void unfoldOutlet(String field) {
        if (field.equals("dateline.outlet")) {
            unfold(DETAILS);
        }
    }
}
