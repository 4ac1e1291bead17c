package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.rights.RightsWords;
import naskah.storage.Held;
import naskah.storage.PhotoSummary;
import naskah.storage.Summary;
import naskah.ui.Desk;

/** The chosen photo in full: large, its words to be edited, its rights, where it stands and what looks like it. */
final class DetailView {
    private static final List<PhotoField> ORDER = List.of(
            PhotoField.DESCRIPTION, PhotoField.CREDIT_LINE, PhotoField.CREATOR, PhotoField.ALT_TEXT, PhotoField.HEADLINE,
            PhotoField.PERSONS_SHOWN, PhotoField.DATE_CREATED, PhotoField.CITY, PhotoField.COUNTRY, PhotoField.KEYWORDS,
            PhotoField.SOURCE, PhotoField.COPYRIGHT_NOTICE, PhotoField.USAGE_TERMS, PhotoField.EXTENDED_DESCRIPTION);

    /** Where a click leads. */
    record Ways(Consumer<ArticleId> article, Consumer<PhotoId> photo) {}

    private final Desk desk;
    private final DetailViewModel model;
    private final Ways ways;
    private final TileImages images;
    private final PhotoFacts facts;
    private final List<PhotoPane> panes;
    private final LargePicture picture;
    private final Label name = new Label();
    private final VBox factLines = new VBox();
    private final VBox rights = new VBox();
    private final VBox uses = new VBox();
    private final FlowPane alike = new FlowPane(8, 8);
    private final List<FieldRow> rows = new ArrayList<>();
    private final PlacesRow places;
    private final VBox whole = new VBox();
    private final ScrollPane root = new ScrollPane(whole);
    private Optional<PhotoId> shown = Optional.empty();

    DetailView(Desk desk, DetailViewModel model, TileImages images, List<PhotoPane> panes, Ways ways) {
        this.desk = desk;
        this.model = model;
        this.images = images;
        this.panes = panes;
        this.ways = ways;
        this.facts = new PhotoFacts(desk);
        this.picture = new LargePicture(desk);
        ORDER.forEach(field -> rows.add(new FieldRow(desk, model, field)));
        this.places = new PlacesRow(desk, model);
        build();
        model.photoProperty().subscribe(photo -> show());
        model.heldProperty().subscribe(held -> show());
        model.uses().addListener((ListChangeListener<Summary>) change -> showUses());
        model.alike().addListener((ListChangeListener<PhotoSummary>) change -> showAlike());
        showUses();
        showAlike();
    }

    Node node() {
        return root;
    }

    /** In a low window the caption lies below the picture, so it is brought into sight. */
    void focusCaption() {
        root.applyCss();
        root.layout();
        double hidden = whole.getHeight() - root.getViewportBounds().getHeight();
        double above = rows.getFirst().node().getBoundsInParent().getMinY();
        if (hidden > 0 && above > root.getViewportBounds().getHeight() / 2) {
            root.setVvalue(Math.min(1, above / hidden));
        }
        rows.getFirst().focus();
    }

    private void build() {
        root.setId("photo-detail");
        root.getStyleClass().addAll("photo-detail", "edge-to-edge");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        whole.getStyleClass().add("detail-fields");
        name.getStyleClass().add("detail-name");
        name.setWrapText(true);
        factLines.getStyleClass().add("detail-facts");
        rights.setId("photo-rights");
        rights.getStyleClass().add("detail-rights");
        uses.setId("photo-uses");
        alike.setId("photo-alike");
        whole.getChildren().addAll(picture, name, factLines, rights);
        panes.stream().filter(PhotoPane::asks).forEach(pane -> whole.getChildren().add(pane.node()));
        rows.forEach(row -> whole.getChildren().add(row.node()));
        whole.getChildren().add(whole.getChildren().indexOf(rows.get(ORDER.indexOf(PhotoField.KEYWORDS)).node()), places.node());
        panes.stream().filter(pane -> !pane.asks()).forEach(pane -> whole.getChildren().add(pane.node()));
        whole.getChildren().addAll(section("photodesk.uses", uses), section("photodesk.alike", alike));
    }

    private Node section(String title, Node content) {
        Label words = new Label(desk.text(title));
        words.getStyleClass().add("detail-title");
        VBox section = new VBox(words, content);
        section.getStyleClass().add("detail-section");
        section.visibleProperty().bind(content.visibleProperty());
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private void show() {
        Optional<Held> held = model.heldProperty().get();
        Optional<Photo> photo = model.photoProperty().get();
        boolean there = held.isPresent() && photo.isPresent();
        whole.setVisible(there);
        if (there && photo.get().id().equals(held.get().photo().id())) {
            show(held.get(), photo.get());
        } else if (!there) {
            picture.clear();
            shown = Optional.empty();
        }
    }

    private void show(Held held, Photo photo) {
        boolean anew = shown.filter(photo.id()::equals).isEmpty();
        shown = Optional.of(photo.id());
        picture.show(photo);
        name.setText(photo.fileName());
        factLines.getChildren().setAll(facts.of(held).stream().map(DetailView::fact).toList());
        rows.forEach(row -> {
            row.lock(!model.isWritable() || held.trashed().isPresent());
            row.show(photo, anew, model.fileSays(), model.differences());
        });
        places.lock(!model.isWritable() || held.trashed().isPresent());
        places.show(photo, anew);
        panes.forEach(pane -> pane.show(photo));
        showRights(photo);
        if (anew) {
            root.setVvalue(0);
        }
    }

    private static Label fact(String text) {
        Label fact = new Label(text);
        fact.setWrapText(true);
        fact.getStyleClass().add("detail-fact");
        return fact;
    }

    private void showRights(Photo photo) {
        RightsWords words = new RightsWords(desk.messages(), desk.house().zone());
        boolean elsewhere = !model.uses().isEmpty();
        rights.getChildren().setAll(words.badges(photo.rights(), desk.clock().instant(), elsewhere).stream()
                .map(badge -> fact(badge.sentence()))
                .toList());
        if (!photo.rights().agency().isBlank()) {
            rights.getChildren().addFirst(fact(desk.text("photodesk.rights.agency", photo.rights().agency())));
        }
        rights.setVisible(!rights.getChildren().isEmpty());
        rights.setManaged(rights.isVisible());
    }

    private void showUses() {
        uses.getChildren().setAll(model.uses().stream().map(this::use).toList());
        if (model.uses().isEmpty()) {
            uses.getChildren().add(fact(desk.text("photodesk.uses.none")));
        }
        model.photoProperty().get().ifPresent(this::showRights);
    }

    private Node use(Summary article) {
        String headline = article.card().headline();
        Hyperlink link = new Hyperlink(headline.isBlank() ? desk.text("list.untitled") : headline);
        link.setWrapText(true);
        link.setOnAction(press -> ways.article().accept(article.id()));
        return link;
    }

    private void showAlike() {
        alike.getChildren().setAll(model.alike().stream().map(this::like).toList());
        alike.setVisible(!model.alike().isEmpty());
    }

    private Node like(PhotoSummary other) {
        Button button = new Button();
        button.setGraphic(new SmallPicture(images, other.photo()));
        button.getStyleClass().addAll("flat", "like");
        button.setAccessibleText(new TileWords(desk).spoken(other));
        button.setOnAction(press -> ways.photo().accept(other.photo().id()));
        return button;
    }
}
