package naskah.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.Gazetteer;
import naskah.house.Place;
import naskah.photo.Photo;
import naskah.ui.Desk;
import naskah.ui.check.CheckTools;
import naskah.ui.check.CheckViewModel;
import naskah.ui.control.Thumbnails;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.text.BodyView;
import naskah.ui.editor.text.Exchange;
import naskah.ui.exporting.TransferBar;
import naskah.ui.find.FindBar;
import naskah.ui.photo.BannerView;
import naskah.ui.photo.InlinePictures;
import naskah.ui.photo.IntakeNotes;
import naskah.ui.photo.PictureIntake;
import naskah.ui.photo.PictureLibrary;
import naskah.ui.photo.PictureTarget;
import naskah.ui.preview.PreviewPages;
import naskah.ui.preview.PreviewView;
import naskah.ui.related.RelatedView;
import naskah.ui.review.ReviewView;
import naskah.ui.review.ReviewViewModel;
import naskah.ui.revisions.RevisionsView;
import naskah.ui.shell.BodyPane;
import naskah.ui.shell.DeskPane;
import naskah.ui.shell.OpenArticle;
import naskah.ui.shell.Panes;

/** Builds the features' views for the window. */
final class DeskPanes implements Panes {
    private static final int PLACES = 8;
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final HtmlClipboard CLIPBOARD = new HtmlClipboard();

    private final Desk desk;
    private final PreviewPages pages;
    private final TransferBar transfers;
    private final PictureLibrary library;
    private final Thumbnails thumbnails;
    private final CheckTools checks;
    private final Node schedule;
    private PictureIntake intake;
    private InlinePictures pictures;

    /** @param schedule what the schedule has to tell */
    DeskPanes(Desk desk, PreviewPages pages, TransferBar transfers, PictureLibrary library, CheckTools checks, Node schedule) {
        this.checks = checks;
        this.schedule = schedule;
        this.desk = desk;
        this.pages = pages;
        this.transfers = transfers;
        this.library = library;
        this.thumbnails = new Thumbnails(desk.folder().photos(), desk.lanes().working());
    }

    @Override
    public BodyPane body(EditingSession session) {
        intake = new PictureIntake(desk, session, Optional.of(library));
        PictureIntake own = intake;
        InlinePictures inline = new InlinePictures(desk, session, own);
        pictures = inline;
        BodyView view = new BodyView(desk, session, inline, new Exchange(CLIPBOARD, CLIPBOARD, inline));
        IntakeNotes notes = new IntakeNotes(desk, own.messages());
        view.showAbove(notes.node());
        FindBar find = new FindBar(desk, session, view, session::goTo);
        DeskPane pane = new DeskPane(view.node(), view::focus, id -> perform(view, find, id), () -> {
            find.dispose();
            notes.dispose();
            view.dispose();
            inline.dispose();
            own.dispose();
        });
        return new BodyPane(pane, view::scroll, view::scrollTo, view::caretOnScreen, view::reveal);
    }

    @Override
    public DeskPane banner(EditingSession session) {
        BannerView view = new BannerView(desk, session, intake);
        return new DeskPane(view.node(), view::focus, view::perform, view::dispose);
    }

    @Override
    public DeskPane related(EditingSession session) {
        RelatedView view = new RelatedView(desk, session, thumbnails);
        return new DeskPane(view.node(), view::focus, view::perform, view::dispose);
    }

    @Override
    public CheckViewModel check(OpenArticle open) {
        return new CheckViewModel(desk, open.session(), open.autosave().stageProperty(), checks);
    }

    @Override
    public DeskPane preview(EditingSession session) {
        PreviewView view = new PreviewView(desk, session, pages);
        return new DeskPane(view.node(), view::focus, view::perform, view::dispose);
    }

    @Override
    public DeskPane revisions(EditingSession session, Consumer<Article> restored) {
        RevisionsView view = new RevisionsView(desk, session, restored);
        return new DeskPane(view.node(), view::focus, id -> view.refresh(), () -> { });
    }

    @Override
    public DeskPane review(OpenArticle open, ReviewViewModel model) {
        ReviewView view = new ReviewView(desk, open.reviewed(), model, pages);
        return new DeskPane(view.node(), view::focus, id -> { }, view::dispose);
    }

    @Override
    public Node transfers() {
        return new VBox(schedule, transfers.node());
    }

    @Override
    public void attach(Photo photo, boolean banner) {
        if (banner) {
            intake.add(photo, new PictureTarget.Banner());
        } else {
            pictures.put(photo);
        }
    }

    @Override
    public void export(Article article) {
        transfers.export(article);
    }

    @Override
    public void chooseImports(Consumer<ArticleId> open) {
        transfers.chooseImports(open);
    }

    @Override
    public boolean takeImports(List<Path> files, Consumer<ArticleId> open) {
        return transfers.take(files, open);
    }

    @Override
    public Function<String, List<String>> places() {
        return typed -> GAZETTEER.complete(typed, PLACES).stream().map(Place::name).toList();
    }

    private static void perform(BodyView view, FindBar find, String id) {
        switch (id) {
            case "edit.find" -> find.open(false);
            case "edit.replace" -> find.open(true);
            default -> view.perform(id);
        }
    }
}
