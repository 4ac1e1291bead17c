package naskah.ui.shell;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Subscription;
import naskah.article.correction.Correction;
import naskah.article.Article;
import naskah.command.Command;
import naskah.command.Commands;
import naskah.i18n.Language;
import naskah.ui.Desk;
import naskah.ui.control.OwnKeys;
import naskah.ui.editor.EditingSession;
import naskah.workflow.Deed;

/** Who in the window does which command. */
final class DeskCommands {
    /** What only makes sense while the caret is in the body; elsewhere the key is the control's. */
    private static final Set<Command.Group> OF_THE_TEXT = Set.of(Command.Group.TEXT, Command.Group.BLOCK);

    private final Desk desk;
    private final DeskView view;
    private final Panes panes;
    private final DeskView.Frame frame;
    private final DeskAftermath after;
    private final DeskHandover handover;
    private final Map<String, Runnable> deeds;

    DeskCommands(Desk desk, DeskView view, Panes panes, DeskView.Frame frame) {
        this.desk = desk;
        this.view = view;
        this.panes = panes;
        this.frame = frame;
        this.after = new DeskAftermath(desk, view.overlay(), view.model(), panes.handover());
        this.handover = new DeskHandover(desk, view.overlay(), view.model(), panes);
        this.deeds = Stream.of(articleDeeds(), stepDeeds(), afterDeeds(), editDeeds(), checkDeeds(), goDeeds(), viewDeeds(), deskDeeds())
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    DeskAftermath after() {
        return after;
    }

    DeskHandover handover() {
        return handover;
    }

    /** Goes along with another article; what the preview tells beside its text is looked at again when it may have changed. */
    Subscription follow(ArticlePane pane, OpenArticle open) {
        after.follow(pane.after());
        handover.follow(open);
        return pane.after().changesProperty().subscribe((before, now) -> view.beside().refreshPreview())
                .and(open.autosave().stageProperty().subscribe((before, now) -> {
                    pane.after().refresh();
                    view.beside().refreshPreview();
                }));
    }

    /** Does a command that was chosen by name or button. */
    void perform(String id) {
        Runnable deed = deeds.get(id);
        if (deed != null) {
            deed.run();
        } else if (Commands.byId(id).group() == Command.Group.PHOTO) {
            frame.photos(id);
        } else {
            toBody(id);
        }
    }

    /** Does a command whose key was pressed, unless the key belongs to the control that has the focus. */
    boolean byKey(String id) {
        boolean typing = focused() instanceof TextInputControl;
        boolean ofText = OF_THE_TEXT.contains(Commands.byId(id).group()) && !deeds.containsKey(id);
        boolean pictures = id.equals("block.picture");
        if (ofText && typing && !pictures || OwnKeys.has(focused(), id)) {
            return false;
        }
        perform(id);
        return true;
    }

    private Map<String, Runnable> articleDeeds() {
        return Map.of(
                "article.new", () -> model().startNew(),
                "article.mark", () -> model().mark(),
                "article.import", () -> panes.chooseImports(handover::take),
                "article.export", this::export,
                "article.publish", () -> view.steps().next(),
                "article.now", () -> view.article().ifPresent(pane -> pane.form().now()),
                "article.copyAll", () -> copyAll(model().current().outgoing()),
                "article.next", () -> model().step(1),
                "article.previous", () -> model().step(-1),
                "article.trash", () -> model().trash());
    }

    private Map<String, Runnable> stepDeeds() {
        return Map.of(
                "article.submit", () -> view.steps().perform(Deed.SUBMIT),
                "article.approve", () -> view.steps().perform(Deed.APPROVE),
                "article.return", () -> view.steps().perform(Deed.RETURN),
                "article.hold", () -> view.steps().perform(Deed.HOLD),
                "article.embargo", () -> view.steps().perform(Deed.EMBARGO),
                "article.withdraw", () -> view.steps().perform(Deed.WITHDRAW),
                "article.deadline", () -> view.steps().deadline());
    }

    private Map<String, Runnable> afterDeeds() {
        return Map.of(
                "after.ralat", () -> after.correct(Correction.Kind.RALAT),
                "after.hakjawab", () -> after.correct(Correction.Kind.HAK_JAWAB),
                "after.pembaruan", () -> after.correct(Correction.Kind.PEMBARUAN),
                "after.complaint", after::complain,
                "after.evidence", after::evidence,
                "parcel.send", handover::send,
                "parcel.open", handover::choose);
    }

    private Map<String, Runnable> editDeeds() {
        return Map.of(
                "edit.undo", () -> session().undo(),
                "edit.redo", () -> session().redo(),
                "edit.pastePlain", this::pastePlain,
                "edit.suggest", () -> model().suggest(!model().current().isSuggesting()),
                "edit.comment", this::comment,
                "block.banner", () -> view.article().ifPresent(pane -> pane.performBanner("block.banner")));
    }

    private Map<String, Runnable> checkDeeds() {
        return Map.of(
                "check.next", () -> view.article().ifPresent(pane -> pane.card().step(1)),
                "check.previous", () -> view.article().ifPresent(pane -> pane.card().step(-1)),
                "check.card", () -> view.article().ifPresent(pane -> pane.card().openAtCaret()),
                "check.take", () -> view.article().ifPresent(pane -> pane.card().take()),
                "check.ignore", () -> view.article().ifPresent(pane -> pane.card().ignore()));
    }

    private Map<String, Runnable> goDeeds() {
        return Map.of(
                "go.list", this::goToList,
                "go.headline", () -> view.article().ifPresent(pane -> pane.form().focus()),
                "go.body", () -> view.article().ifPresent(pane -> pane.body().pane().focus().run()),
                "go.related", () -> view.article().ifPresent(ArticlePane::focusRelated),
                "go.queue", this::goToQueue,
                "go.preview", () -> view.beside().toPreview(pane -> pane.focus().run()),
                "go.search", this::goToSearch);
    }

    private Map<String, Runnable> viewDeeds() {
        return Map.ofEntries(
                Map.entry("view.list", () -> view.sides().toggleList()),
                Map.entry("view.preview", () -> view.sides().togglePreview()),
                Map.entry("view.revisions", () -> view.beside().turn(Beside.REVISIONS)),
                Map.entry("view.review", () -> view.beside().turn(Beside.REVIEW)),
                Map.entry("view.check", () -> view.beside().turn(Beside.CHECK)),
                Map.entry("view.desktop", () -> view.beside().toPreview(pane -> pane.perform().accept("view.desktop"))),
                Map.entry("view.phone", () -> view.beside().toPreview(pane -> pane.perform().accept("view.phone"))),
                Map.entry("view.share", () -> view.beside().toPreview(pane -> pane.perform().accept("view.share"))),
                Map.entry("view.larger", () -> look(frame.look().withZoom(Zoom.larger(frame.look().zoom())))),
                Map.entry("view.smaller", () -> look(frame.look().withZoom(Zoom.smaller(frame.look().zoom())))),
                Map.entry("view.theme", () -> look(frame.look().withDark(!frame.look().dark()))),
                Map.entry("view.language", this::turnLanguage));
    }

    private Map<String, Runnable> deskDeeds() {
        return Map.of(
                "desk.photos", frame::photos,
                "desk.person", frame::person,
                "desk.settings", frame::settings,
                "desk.shortcuts", this::showShortcuts,
                "desk.quit", frame::quit);
    }

    private DeskViewModel model() {
        return view.model();
    }

    private EditingSession session() {
        return model().current().session();
    }

    private void export() {
        model().handOver(panes::export);
    }

    private void comment() {
        view.beside().bring(Beside.REVIEW);
        view.article().ifPresent(pane -> pane.review().comment());
    }

    private void pastePlain() {
        if (focused() instanceof TextInputControl control) {
            control.paste();
        } else {
            toBody("edit.pastePlain");
        }
    }

    private void goToList() {
        view.sides().bringList();
        view.left().goToList();
    }

    private void goToQueue() {
        view.sides().bringList();
        view.left().goToQueue();
    }

    private void goToSearch() {
        view.sides().bringList();
        view.left().goToSearch();
    }

    private void look(Layout.Look other) {
        frame.look(other);
    }

    private void turnLanguage() {
        boolean indonesian = frame.look().language() == Language.INDONESIAN;
        look(frame.look().withLanguage(indonesian ? Language.ENGLISH : Language.INDONESIAN));
    }

    private void toBody(String id) {
        view.article().ifPresent(pane -> pane.body().pane().perform().accept(id));
    }

    private Node focused() {
        return view.node().getScene() == null ? null : view.node().getScene().getFocusOwner();
    }

    private void showShortcuts() {
        ShortcutsView shortcuts = new ShortcutsView(desk, Commands.ALL, id -> {
            view.overlay().hide();
            perform(id);
        });
        shortcuts.maxHeightProperty().bind(view.node().heightProperty().multiply(0.8));
        view.overlay().show(shortcuts);
        shortcuts.focus();
    }

    /** What is only proposed is no part of the article, except where it is to be rescued. */
    void copyAll(Article article) {
        ClipboardContent content = new ClipboardContent();
        content.putString(new WholeText(desk.house()).of(article));
        Clipboard.getSystemClipboard().setContent(content);
        model().say(Notice.of(desk.text("shell.copiedAll")));
    }
}
