package naskah.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.Gazetteer;
import naskah.house.Place;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.text.BodyView;
import naskah.ui.exporting.TransferBar;
import naskah.ui.preview.PreviewPages;
import naskah.ui.preview.PreviewView;
import naskah.ui.revisions.RevisionsView;
import naskah.ui.shell.BodyPane;
import naskah.ui.shell.DeskPane;
import naskah.ui.shell.Panes;

/** Builds the features' views for the window. */
final class DeskPanes implements Panes {
    private static final int PLACES = 8;

    private final Desk desk;
    private final PreviewPages pages;
    private final TransferBar transfers;
    private final Gazetteer gazetteer;

    DeskPanes(Desk desk, PreviewPages pages, TransferBar transfers, Gazetteer gazetteer) {
        this.desk = desk;
        this.pages = pages;
        this.transfers = transfers;
        this.gazetteer = gazetteer;
    }

    @Override
    public BodyPane body(EditingSession session) {
        BodyView view = new BodyView(desk, session, picture -> new Label(picture.caption().text()));
        DeskPane pane = new DeskPane(view.node(), view::focus, view::perform, view::dispose);
        return new BodyPane(pane, view::scroll, view::scrollTo);
    }

    @Override
    public DeskPane banner(EditingSession session) {
        return nothing();
    }

    @Override
    public DeskPane related(EditingSession session) {
        return nothing();
    }

    @Override
    public DeskPane preview(EditingSession session) {
        PreviewView view = new PreviewView(desk, session, pages);
        return new DeskPane(view.node(), view::focus, view::perform, view::dispose);
    }

    @Override
    public DeskPane revisions(EditingSession session, Consumer<Article> restored) {
        RevisionsView view = new RevisionsView(desk, session, restored);
        return new DeskPane(view.node(), view::focus, id -> { }, () -> { });
    }

    @Override
    public Node transfers() {
        return transfers.node();
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
    public Function<String, List<String>> places() {
        return typed -> gazetteer.complete(typed, PLACES).stream().map(Place::name).toList();
    }

    private static DeskPane nothing() {
        StackPane empty = new StackPane();
        return new DeskPane(empty, empty::requestFocus, id -> { }, () -> { });
    }
}
