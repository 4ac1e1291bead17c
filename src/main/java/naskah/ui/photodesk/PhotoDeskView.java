package naskah.ui.photodesk;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naskah.command.Commands;
import naskah.photo.PhotoId;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.photo.PictureInput;
import naskah.ui.shell.KeyMap;
import naskah.ui.shell.NoticeBar;
import naskah.ui.shell.ShortcutsView;

/** The whole window of the photo desk: search, filters, grid and details, and what lies over them. */
public final class PhotoDeskView {
    private final Desk desk;
    private final PhotoDeskFrame frame;
    private final PhotoDeskViewModel model;
    private final DetailViewModel detailModel;
    private final ImportViewModel imports;
    private final PictureInput.Chooser chooser;
    private final PhotoDeskCommands commands;
    private final PhotoDeskBar bar;
    private final PhotoGrid grid;
    private final DetailView detail;
    private final Label instead = new Label();
    private final PhotoPanes panes;
    private final List<PhotoPane> added;
    private final PhotoLayers layers;
    private final PhotoSeeker seeker;
    private final StackPane root = new StackPane();

    public PhotoDeskView(
            Desk desk, LibraryEdits edits, PhotoExtras extras, PhotoDeskFrame frame, PictureInput.Chooser chooser) {
        this.desk = desk;
        this.frame = frame;
        this.chooser = chooser;
        model = new PhotoDeskViewModel(desk, edits);
        detailModel = new DetailViewModel(desk, edits);
        imports = new ImportViewModel(desk, model::refresh);
        layers = new PhotoLayers(desk, model, this::focusGrid);
        seeker = new PhotoSeeker(desk, model);
        TileImages images = new TileImages(desk.folder().photos(), desk.lanes().working());
        commands = new PhotoDeskCommands(this, model, frame, extras);
        bar = new PhotoDeskBar(desk, model, extras.deeds(), commands::perform, this::focusGrid);
        grid = new PhotoGrid(desk, model.pages(), model.selection(), images, this::activate);
        added = extras.panes().stream().map(each -> each.apply(layers)).toList();
        detail = new DetailView(desk, detailModel, images, added, new DetailView.Ways(frame::open, this::showPhoto));
        StackPane beside = new StackPane(instead, detail.node());
        beside.getStyleClass().add("photo-beside");
        ArticleFilter articles = new ArticleFilter(desk, model);
        Node filters = new FilterPane(desk, model, articles, frame::article).node();
        panes = new PhotoPanes(filters, middle(new ChipBar(desk, model, articles).node()), beside);
        build(new ImportBar(desk, imports, images, this::showPhoto).node());
        List.of(model.selection().tickProperty(), model.pages().tickProperty()).forEach(all -> all.subscribe(tick -> follow()));
        detailModel.uses().addListener((ListChangeListener<Summary>) change -> model.used(detailModel.uses().size()));
        KeyMap keys = new KeyMap(Commands.OF_THE_PHOTO_DESK, commands::byKey);
        root.sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(keys::remove);
            Optional.ofNullable(now).ifPresent(keys::install);
        });
    }

    public StackPane node() {
        return root;
    }

    public PhotoDeskViewModel model() {
        return model;
    }

    public void perform(String command) {
        commands.perform(command);
    }

    /** The chosen photo may have been put into an article while the person was elsewhere. */
    public void lookAgain() {
        detailModel.refresh();
    }

    /** Photos may have come, gone or been put into articles while the window was away. */
    public void refresh() {
        model.refresh();
        detailModel.refresh();
    }

    /** The size of the text or the theme changed. */
    public void looked() {
        root.applyCss();
        panes.fit();
    }

    public void dispose() {
        model.dispose();
        detailModel.dispose();
        added.forEach(PhotoPane::dispose);
    }

    public void focusGrid() {
        panes.bringGrid();
        if (model.selection().lead() < 0 && model.pages().size() > 0) {
            model.selection().only(0);
        }
        grid.requestFocus();
    }

    /** Chooses this photo, wherever it stands in the library, with the keyboard on the photos. */
    public void bring(PhotoId id) {
        toGrid();
        seeker.bring(id);
    }

    /** As {@link #bring}, but only among the photos that are asked for. */
    public void chooseAmongShown(PhotoId id) {
        toGrid();
        seeker.chooseAmongShown(id);
    }

    private void toGrid() {
        panes.bringGrid();
        grid.requestFocus();
    }

    private VBox middle(Node chips) {
        StackPane ground = new StackPane(grid, new GridPlaceholder(desk, model, this::chooseImports).node());
        VBox.setVgrow(ground, Priority.ALWAYS);
        VBox whole = new VBox(chips, ground);
        whole.setMinWidth(0);
        return whole;
    }

    private void build(Node importBar) {
        root.setId("photo-desk");
        root.getStyleClass().addAll("desk", "photo-desk");
        instead.setWrapText(true);
        instead.getStyleClass().add("placeholder");
        VBox centre = new VBox(
                new ChoosingBar(desk, model).node(),
                new KeepBar(desk, model).node(),
                new InTheWayBar(desk, model, frame::open).node(),
                importBar,
                panes.node());
        Node notices = new NoticeBar(desk, model.noticeProperty(), model::dismissNotice).node();
        VBox foot = new VBox(notices, new PhotoStatus(desk, model).node());
        BorderPane whole = new BorderPane(centre, bar.node(), null, foot, null);
        whole.setMinWidth(0);
        PhotoDrop drop = new PhotoDrop(desk, imports::isWritable, imports::take);
        drop.on(root);
        root.getChildren().add(whole);
        root.getChildren().addAll(layers.nodes());
        root.getChildren().add(drop.hint());
        root.setMinWidth(0);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void follow() {
        Optional<PhotoId> single = model.single();
        detailModel.show(single);
        detail.node().setVisible(single.isPresent());
        int many = model.selection().count();
        instead.setText(many > 1 ? desk.text("photodesk.chosen", many) : desk.text("photodesk.detail.none"));
        instead.setVisible(single.isEmpty());
    }

    private void escape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (layers.isScreenShown()) {
            layers.back();
        } else if (!panes.isGridShown()) {
            focusGrid();
        } else if (model.choiceProperty().get().isPresent()) {
            model.stopChoosing();
        } else if (!grid.isFocused()) {
            focusGrid();
        }
        key.consume();
    }

    private void activate() {
        if (!model.attach()) {
            editCaption();
        }
    }

    private void showPhoto(PhotoId id) {
        int at = model.pages().indexOf(id);
        if (at >= 0) {
            model.selection().only(at);
        } else {
            model.selection().clear();
            detailModel.show(Optional.of(id));
            detail.node().setVisible(true);
            instead.setVisible(false);
        }
    }

    boolean isCovered() {
        return layers.isCovered();
    }

    void chooseImports() {
        if (imports.isWritable()) {
            imports.take(chooser.choose(layers.window(), true));
        }
    }

    void focusSearch() {
        bar.focusSearch();
    }

    PhotoPanes panes() {
        return panes;
    }

    void selectAll() {
        model.selection().all(model.pages().size());
    }

    void step(int by) {
        if (model.pages().size() > 0) {
            int from = model.selection().lead();
            model.selection().only(Math.clamp(from < 0 ? 0 : from + (long) by, 0, model.pages().size() - 1));
        }
    }

    void editCaption() {
        if (model.single().isPresent()) {
            panes.bringDetail();
            detail.focusCaption();
        }
    }

    void attach() {
        if (model.attach()) {
            return;
        }
        model.single()
                .flatMap(model::photo)
                .filter(photo -> frame.article().isPresent())
                .ifPresent(photo -> new AttachMenu(desk, frame).show(root.lookup("#photo-attach"), photo));
    }

    void trash() {
        if (model.queryProperty().get().trashed()) {
            model.recover();
        } else {
            model.trash();
        }
    }

    void perform(PhotoDeed deed) {
        if (deed.isFor(model.selection().count())) {
            model.chosen(ids -> deed.deed().accept(layers, ids));
        }
    }

    void showShortcuts() {
        ShortcutsView shortcuts = new ShortcutsView(desk, Commands.OF_THE_PHOTO_DESK, id -> {
            layers.back();
            commands.perform(id);
        });
        shortcuts.maxHeightProperty().bind(root.heightProperty().multiply(0.8));
        layers.showCard(shortcuts);
        shortcuts.focus();
    }
}
