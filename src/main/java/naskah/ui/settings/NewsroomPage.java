package naskah.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naskah.house.CreditForm;
import naskah.house.DatelineForm;
import naskah.house.Zone;
import naskah.ui.Desk;
import naskah.ui.control.Columns;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Note;
import naskah.ui.settings.SettingsViewModel.Wrong;

/** The newsroom itself: its name and site, where and how it publishes. */
final class NewsroomPage {
    private final Desk desk;
    private final SettingsViewModel model;
    private final Page page;
    private final Map<Wrong, FieldBox> boxes = new EnumMap<>(Wrong.class);
    private final ScrollPane node;

    NewsroomPage(Desk desk, SettingsViewModel model, FileDialogs files) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk);
        boxes.put(Wrong.OUTLET, page.box("outlet", page.text(model.outlet, "settings-outlet")));
        boxes.put(Wrong.SITE, page.box("site", page.text(model.site, "settings-site")));
        boxes.put(Wrong.LIMIT, page.box("limit", page.text(model.limit, "settings-limit")));
        node = page.of(
                new Columns(15, boxes.get(Wrong.OUTLET), boxes.get(Wrong.SITE)),
                choices(),
                page.box("categories", categories()),
                outgoing(new OutgoingViewModel(desk), files));
    }

    private VBox outgoing(OutgoingViewModel outgoing, FileDialogs files) {
        Button choose = page.button("settings-outgoing-folder", "schedule.folder.choose", () ->
                files.folder(desk.text("schedule.folder")).ifPresent(outgoing::choose));
        Button none = page.button("settings-outgoing-none", "schedule.folder.none", outgoing::chooseNone);
        outgoing.folderProperty().subscribe(folder -> none.setDisable(folder.isEmpty()));
        FlowPane row = new FlowPane(choose, none);
        row.getStyleClass().add("settings-flow");
        VBox part = new VBox(
                page.heading("schedule.folder"), page.note("settings-outgoing-note", outgoing.noteProperty()), row);
        part.getStyleClass().add("settings-part");
        return part;
    }

    Node node() {
        return node;
    }

    /** Says beside each field what is wrong with it; the first of those has the focus then. */
    void say(List<Wrong> all) {
        boxes.forEach((what, box) ->
                box.say(all.contains(what) ? Note.wrong(desk.text("settings.wrong." + what)) : Note.NONE));
        all.stream().filter(boxes::containsKey).findFirst().ifPresent(wrong -> node.getContent()
                .lookup("#settings-" + wrong.name().toLowerCase(Locale.ROOT))
                .requestFocus());
    }

    private Columns choices() {
        return new Columns(
                15,
                page.choice("zone", model.zone, List.of(Zone.values()), zone -> desk.text("settings.zone." + zone)),
                boxes.get(Wrong.LIMIT),
                page.choice("dateline", model.dateline, DatelineForm.ALL, this::sample),
                page.choice("credit", model.credit, CreditForm.ALL, form -> form.render("ANTARA")));
    }

    private TextArea categories() {
        TextArea area = new TextArea();
        area.setId("settings-categories");
        area.setPrefRowCount(7);
        area.setPrefColumnCount(20);
        area.textProperty().bindBidirectional(model.categories);
        return area;
    }

    private String sample(DatelineForm form) {
        String outlet = Optional.of(model.outlet.get().strip()).filter(o -> !o.isEmpty()).orElse("Warta");
        return form.render("Makassar", outlet).strip();
    }
}
