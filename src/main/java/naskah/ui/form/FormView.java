package naskah.ui.form;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.house.House;
import naskah.house.Outlet;
import naskah.ui.Desk;
import naskah.ui.control.Columns;
import naskah.ui.control.FieldBox;
import naskah.ui.control.GrowingText;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;

/** The form above the body: headline first, what every article needs next, the rest apart under "Rincian". */
public final class FormView {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("attention");

    private final Fields fields;
    private final FormNotes notes;
    private final Function<String, List<String>> places;
    private final VBox root = new VBox();
    private final VBox details = new VBox();
    private final GrowingText headline;
    private final TimeField time;

    /** @param places the names of places that begin with what was typed, best first */
    public FormView(Desk desk, EditingSession session, Function<String, List<String>> places) {
        this.fields = new Fields(desk, session);
        this.notes = new FormNotes(desk.house(), desk.messages());
        this.places = places;
        this.headline = fields.growing(Lenses.HEADLINE, desk.text("form.headline.prompt"), 1);
        this.time = new TimeField(fields);
        root.setId("form");
        root.getStyleClass().add("form");
        root.getChildren().addAll(headlineBox(), deck(), essentials());
        details.setId("form.details");
        details.getStyleClass().add("details");
    }

    public Node node() {
        return root;
    }

    public void focus() {
        headline.requestFocus();
    }

    /** Puts the publication time to now. */
    public void now() {
        time.now();
    }

    /** The fields that an article can do without, built when they are first asked for. */
    public Node details() {
        if (details.getChildren().isEmpty()) {
            details.getChildren().addAll(more(), note());
        }
        return details;
    }

    public void dispose() {
        fields.dispose();
    }

    private Node headlineBox() {
        headline.getStyleClass().add("headline");
        Label length = new Label();
        length.setId("headline.length");
        length.getStyleClass().add("field-label");
        FieldBox box = new FieldBox(fields.text("form.headline"), headline, length);
        fields.watch(article -> {
            length.setText(notes.length(article));
            length.pseudoClassStateChanged(OVER, notes.isTooLong(article));
            box.say(notes.headline(article));
        });
        return box;
    }

    private Node deck() {
        GrowingText deck = fields.growing(Lenses.DECK, fields.text("form.deck.prompt"), 1);
        deck.getStyleClass().add("deck");
        return new FieldBox(fields.text("form.deck"), deck);
    }

    private Node essentials() {
        House house = fields.desk().house();
        ChoiceField category = new ChoiceField(
                fields, fields.text("form.category"), Lenses.CATEGORY, beginning(house.categories()));
        fields.watch(article -> category.box().say(notes.category(article)));
        ChoiceField place = new ChoiceField(
                fields, fields.text("form.dateline"), Lenses.place(house.outlet().name()), places);
        place.field().setPromptText(fields.text("form.dateline.prompt"));
        fields.watch(article -> place.box().say(notes.dateline(article)));
        return new Columns(19, category.box(), place.box(), new BylinesField(fields).box(), time.box());
    }

    private Node more() {
        List<String> outlets = fields.desk().house().outlets().stream().map(Outlet::name).toList();
        ChoiceField outlet =
                new ChoiceField(fields, fields.text("form.outlet"), Lenses.OUTLET, beginning(outlets));
        FieldBox agency = new FieldBox(fields.text("form.agency"), fields.line(Lenses.AGENCY, ""));
        return new Columns(19, outlet.box(), slug(), new TagsField(fields).box(), comments(), agency, link());
    }

    private FieldBox slug() {
        TextField field = fields.line(Lenses.SLUG, "");
        FieldBox box = new FieldBox(fields.text("form.slug"), field);
        fields.watch(article -> {
            field.setPromptText(article.title().effectiveSlug());
            box.say(notes.slug(article));
        });
        return box;
    }

    private FieldBox link() {
        FieldBox box = new FieldBox(fields.text("form.link"), fields.line(Lenses.LINK, "https://"));
        fields.watch(article -> box.say(notes.link(article)));
        return box;
    }

    private FieldBox comments() {
        ToggleSwitch open = new ToggleSwitch();
        open.setId("comments");
        fields.watch(article -> {
            open.setSelected(article.filing().comments());
            open.setText(fields.text(article.filing().comments() ? "form.comments.open" : "form.comments.closed"));
        });
        open.selectedProperty().addListener((all, old, now) -> fields.session().edit(
                Edit.command("comments", this),
                fields.session().article().withFiling(fields.session().article().filing().withComments(now))));
        HBox row = new HBox(open);
        row.getStyleClass().add("switch-row");
        HBox.setHgrow(open, Priority.NEVER);
        return new FieldBox(fields.text("form.comments"), row);
    }

    private Node note() {
        GrowingText note = fields.growing(Lenses.NOTE, fields.text("form.note.prompt"), 2);
        note.getStyleClass().add("note");
        return new FieldBox(fields.text("form.note"), note);
    }

    private static Function<String, List<String>> beginning(List<String> all) {
        return typed -> all.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
