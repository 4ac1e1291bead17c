package naskah.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.check.spelling.Dictionaries;
import naskah.format.json.ValuesJson;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.ui.Desk;
import naskah.ui.caption.CaptionExtras;
import naskah.ui.contactsheet.ContactSheetDeed;
import naskah.ui.editor.EditingSession;
import naskah.ui.photo.PictureInput;
import naskah.ui.photo.PictureLibrary;
import naskah.ui.photo.PictureTarget;
import naskah.ui.photodesk.Choice;
import naskah.ui.photodesk.LibraryEdits;
import naskah.ui.photodesk.PhotoDeed;
import naskah.ui.photodesk.PhotoDeskFrame;
import naskah.ui.photodesk.PhotoDeskView;
import naskah.ui.crop.CropDeeds;
import naskah.ui.photodesk.PhotoExtras;
import naskah.ui.photodesk.PhotoPane;
import naskah.ui.photodesk.PhotoWork;
import naskah.ui.rights.RightsDeed;
import naskah.ui.rights.RightsPane;
import naskah.ui.shell.DeskView;
import naskah.ui.shell.Layout;
import naskah.ui.shell.Looks;
import naskah.ui.shell.Memory;
import naskah.ui.shell.Notice;
import naskah.ui.shell.OpenArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The photo desk's window beside the desk's: it looks as that does, stands where it stood, and opens when it is asked for. */
final class PhotoDeskWindow implements PictureLibrary, PhotoDeskFrame {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoDeskWindow.class);

    private final Stage deskStage;
    private final DeskView.Frame frame;
    private final Supplier<Desk> desk;
    private final Supplier<DeskView> articles;
    private final Supplier<Dictionaries> dictionaries;
    private final Memory memory;
    private Optional<Stage> stage = Optional.empty();
    private Optional<PhotoDeskView> view = Optional.empty();
    private Optional<LibraryEdits> edits = Optional.empty();

    PhotoDeskWindow(
            Stage deskStage,
            DeskView.Frame frame,
            Supplier<Desk> desk,
            Supplier<DeskView> articles,
            Supplier<Dictionaries> dictionaries,
            Memory memory) {
        this.deskStage = deskStage;
        this.frame = frame;
        this.desk = desk;
        this.articles = articles;
        this.dictionaries = dictionaries;
        this.memory = memory;
    }

    void open() {
        open(PhotoDeskView::focusGrid);
    }

    void perform(String command) {
        open(shown -> shown.perform(command));
    }

    /** The content of the window, when it was opened before. */
    Optional<PhotoDeskView> view() {
        return view;
    }

    @Override
    public void choose(Article article, PictureTarget target, Consumer<Photo> chosen) {
        String headline = article.headline().isBlank() ? desk.get().text("list.untitled") : article.headline();
        String key = target instanceof PictureTarget.Banner ? "photodesk.place.banner" : "photodesk.place.body";
        Choice choice = new Choice(desk.get().text(key, headline), photo -> {
            toDesk();
            chosen.accept(photo);
        });
        open(shown -> {
            shown.model().choose(choice);
            target.photo(article).ifPresentOrElse(shown::chooseAmongShown, shown::focusGrid);
        });
    }

    @Override
    public void show(PhotoId photo) {
        open(shown -> shown.bring(photo));
    }

    /** Another article is on the desk: nobody waits for a photo any more. */
    void follow() {
        view.ifPresent(shown -> shown.model().stopChoosing());
    }

    /** Theme, size of the text or language changed. */
    void looked(boolean anew) {
        stage.ifPresent(window -> {
            if (anew) {
                fill(window);
            }
            Looks.dress(window.getScene(), frame.look());
            view.ifPresent(PhotoDeskView::looked);
        });
    }

    /** Does {@code then} once every edit is kept, else {@code otherwise}. */
    void leave(Runnable then, Runnable otherwise) {
        edits.ifPresentOrElse(open -> open.flush(() -> (open.isUnsaved() ? otherwise : then).run()), then);
    }

    void close() {
        stage.ifPresent(this::remember);
        stage.ifPresent(Stage::hide);
        view.ifPresent(PhotoDeskView::dispose);
    }

    @Override
    public Layout.Look look() {
        return frame.look();
    }

    @Override
    public void look(Layout.Look look) {
        frame.look(look);
    }

    @Override
    public Optional<ArticleId> article() {
        return Optional.of(articles.get().model().current().id());
    }

    @Override
    public void open(ArticleId article) {
        articles.get().model().open(article);
        toDesk();
    }

    @Override
    public void attach(Photo photo, boolean banner) {
        articles.get().attach(photo, banner);
        toDesk();
    }

    private void toDesk() {
        deskStage.toFront();
        deskStage.requestFocus();
    }

    private void open(Consumer<PhotoDeskView> then) {
        if (stage.isPresent()) {
            show(then);
            return;
        }
        desk.get().lanes().reading().run(
                () -> desk.get().folder().settings().get(Memory.PHOTO_DESK),
                kept -> make(Layout.of(kept.map(ValuesJson::read).orElse(Map.of())), then),
                failure -> {
                    LOG.warn("where the photo desk stood is not known", failure);
                    make(Layout.FIRST, then);
                });
    }

    private void make(Layout layout, Consumer<PhotoDeskView> then) {
        if (stage.isEmpty()) {
            Stage window = new Stage();
            window.getIcons().setAll(deskStage.getIcons());
            window.setOnHidden(hidden -> remember(window));
            window.focusedProperty().subscribe(focused -> view.filter(shown -> focused).ifPresent(PhotoDeskView::lookAgain));
            stage = Optional.of(window);
            edits = Optional.of(new LibraryEdits(desk.get()));
            fill(window);
            WindowBounds.give(window, layout.bounds());
        }
        show(then);
    }

    private void show(Consumer<PhotoDeskView> then) {
        Stage window = stage.orElseThrow();
        boolean back = !window.isShowing();
        window.show();
        window.toFront();
        view.ifPresent(shown -> {
            shown.looked();
            if (back) {
                shown.refresh();
            }
            then.accept(shown);
        });
    }

    private void fill(Stage window) {
        view.ifPresent(PhotoDeskView::dispose);
        Desk now = desk.get();
        PhotoDeskView shown = new PhotoDeskView(
                now, edits.orElseThrow(), extras(), this, PictureInput.dialog(now));
        view = Optional.of(shown);
        window.setTitle(now.text("photodesk.window"));
        if (window.getScene() == null) {
            window.setScene(new Scene(new StackPane()));
        }
        ((StackPane) window.getScene().getRoot()).getChildren().setAll(shown.node());
        Looks.dress(window.getScene(), frame.look());
    }

    /** What neighbours add: a line each. */
    private PhotoExtras extras() {
        FileManager files = FileManager.ofSystem(desk.get().lanes().working(), (opener, path) -> view.ifPresent(
                shown -> shown.model().say(Notice.of(desk.get().text("shell.folder." + opener, path)))));
        CaptionExtras captions = new CaptionExtras(this::session, dictionaries);
        List<PhotoDeed> deeds = new ArrayList<>(CropDeeds.all());
        deeds.addAll(captions.deeds());
        deeds.add(RightsDeed.of(this::open));
        deeds.add(ContactSheetDeed.of(files::show));
        List<Function<PhotoWork, PhotoPane>> panes = new ArrayList<>(captions.panes());
        panes.add(work -> new RightsPane(work, this::open));
        return new PhotoExtras(deeds, panes);
    }

    private Optional<EditingSession> session(ArticleId article) {
        return Optional.of(articles.get().model().current())
                .filter(open -> open.id().equals(article))
                .map(OpenArticle::session);
    }

    private void remember(Stage window) {
        memory.keep(Memory.PHOTO_DESK, Layout.FIRST.withBounds(WindowBounds.of(window)));
    }
}
