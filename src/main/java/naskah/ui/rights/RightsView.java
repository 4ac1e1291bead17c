package naskah.ui.rights;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.article.ArticleId;
import naskah.house.Agency;
import naskah.photo.PhotoId;
import naskah.rights.RightsBadge;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Note;
import naskah.ui.photodesk.LibraryEdits;
import naskah.ui.rights.RightsForm.Part;

/** Where the photo desk sets what may be done with the selected photos, and sees who uses one that was withdrawn. */
public final class RightsView {
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    private final Desk desk;
    private final RightsViewModel model;
    private final Consumer<ArticleId> open;
    private final FlowPane badges = new FlowPane();
    private final VBox uses = new VBox();
    private final ComboBox<String> agency = new ComboBox<>();
    private final FieldBox terms;
    private final VBox root = new VBox();

    /** @param open shows an article */
    public RightsView(Desk desk, LibraryEdits edits, Consumer<ArticleId> open) {
        this.desk = desk;
        this.model = new RightsViewModel(desk, edits);
        this.open = open;
        this.terms = box(Part.TERMS, terms());
        root.setId("rights");
        root.getStyleClass().add("rights-pane");
        badges.getStyleClass().add("rights-badges");
        uses.setId("rights-uses");
        uses.getStyleClass().add("rights-uses");
        model.badges.addListener((ListChangeListener<RightsBadge>) change -> showBadges());
        model.uses.addListener((ListChangeListener<Summary>) change -> showUses());
        root.disableProperty().bind(model.countProperty().isEqualTo(0));
        root.sceneProperty().subscribe(scene -> model.follow(scene != null));
        fill();
    }

    public Node node() {
        return root;
    }

    public RightsViewModel model() {
        return model;
    }

    /** The usage terms are among the photo's other words already. */
    void leaveOutTerms() {
        root.getChildren().remove(terms);
    }

    void focus() {
        agency.requestFocus();
    }

    /** Tells of these photos, one or several. */
    public void show(List<PhotoId> photos) {
        model.show(photos);
    }

    private void fill() {
        Button keep = new Button(desk.text("rights.keep"));
        keep.setId("rights-keep");
        keep.setOnAction(press -> model.keep());
        List<Node> changing = List.of(
                box(Part.AGENCY, agency()),
                terms,
                time(Part.EXPIRES, model.form.expires),
                time(Part.EMBARGO, model.form.embargo),
                oneUse(),
                withdrawn(),
                keep);
        changing.forEach(part -> part.setDisable(!model.isOpen()));
        root.getChildren().setAll(badges);
        root.getChildren().addAll(changing);
        root.getChildren().addAll(note(), uses);
    }

    private ComboBox<String> agency() {
        agency.setId("rights-agency");
        agency.setEditable(true);
        agency.setMaxWidth(Double.MAX_VALUE);
        agency.getItems().setAll(desk.house().pictures().agencies().stream().map(Agency::name).toList());
        agency.getEditor().textProperty().bindBidirectional(model.form.agency);
        prompt(Part.AGENCY, agency.promptTextProperty()::set);
        return agency;
    }

    private TextArea terms() {
        TextArea area = new TextArea();
        area.setId("rights-terms");
        area.setPrefRowCount(2);
        area.setPrefColumnCount(10);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(model.form.terms);
        prompt(Part.TERMS, area::setPromptText);
        return area;
    }

    private FieldBox time(Part part, TypedTime time) {
        TextField field = new TextField();
        field.setId("rights-" + part.name().toLowerCase(Locale.ROOT));
        field.textProperty().bindBidirectional(time.text);
        field.setOnAction(enter -> model.keep());
        prompt(part, field::setPromptText);
        FieldBox box = box(part, field);
        time.note.subscribe(box::say);
        return box;
    }

    private CheckBox oneUse() {
        return check(Part.ONE_USE, "rights-oneUse", model.form.oneUse);
    }

    private Node withdrawn() {
        CheckBox gone = check(Part.WITHDRAWN, "rights-withdrawn", model.form.withdrawn);
        TextField reason = new TextField();
        reason.setId("rights-reason");
        reason.setPromptText(desk.text("rights.reason"));
        reason.setAccessibleText(desk.text("rights.reason"));
        reason.textProperty().bindBidirectional(model.form.reason);
        reason.disableProperty().bind(gone.selectedProperty().not());
        VBox both = new VBox(gone, reason);
        both.getStyleClass().add("rights-uses");
        return both;
    }

    private CheckBox check(Part part, String id, BooleanProperty value) {
        CheckBox box = new CheckBox(desk.text("rights." + part));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        model.form.varying.subscribe(parts -> box.setIndeterminate(parts.contains(part)));
        box.setOnAction(press -> model.form.touch(part));
        return box;
    }

    private FieldBox box(Part part, Node field) {
        return new FieldBox(desk.text("rights." + part), field);
    }

    private void prompt(Part part, Consumer<String> to) {
        model.form.varying.subscribe(parts -> to.accept(parts.contains(part) ? desk.text("rights.varying") : ""));
    }

    private Label note() {
        Label label = new Label();
        label.setId("rights-note");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        model.noteProperty().subscribe((Note now) -> {
            label.setText(now.text());
            label.setVisible(!now.text().isEmpty());
            label.getStyleClass().setAll("label", "rights-note", "note-" + now.kind());
        });
        return label;
    }

    private void showBadges() {
        badges.getChildren().setAll(model.badges.stream().map(badge -> {
            Label label = new Label(badge.label());
            label.getStyleClass().add("rights-badge");
            label.pseudoClassStateChanged(STOP, badge.state().isStop());
            label.setAccessibleText(badge.sentence());
            label.setTooltip(new Tooltip(badge.sentence()));
            return label;
        }).toList());
    }

    private void showUses() {
        uses.getChildren().clear();
        if (!model.uses.isEmpty()) {
            Label words = new Label(desk.text("rights.uses", model.uses.size()));
            words.setWrapText(true);
            uses.getChildren().add(words);
        }
        model.uses.forEach(use -> uses.getChildren().add(link(use)));
    }

    private Hyperlink link(Summary use) {
        String headline = use.card().headline();
        Hyperlink link = new Hyperlink(headline.isBlank() ? desk.text("rights.noHeadline") : headline);
        link.setId("rights-use-" + use.id().value());
        link.setWrapText(true);
        link.setOnAction(press -> open.accept(use.id()));
        return link;
    }
}
