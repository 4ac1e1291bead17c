package naskah.ui.aftermath;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import naskah.command.Commands;
import naskah.ui.Desk;

/** What can be noted of an article that readers have had, and handed over of any, for the menu beside its steps. */
public final class AfterMenu {
    private static final List<String> CORRECTIONS = List.of("after.ralat", "after.hakjawab", "after.pembaruan");

    private final Desk desk;
    private final AfterViewModel model;
    private final Consumer<String> perform;

    /** @param perform does a command by its id */
    public AfterMenu(Desk desk, AfterViewModel model, Consumer<String> perform) {
        this.desk = desk;
        this.model = model;
        this.perform = perform;
    }

    /** Corrections and complaints only of what is out; evidence and parcels of everything. */
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (model.afterProperty().get().out()) {
            items.add(new SeparatorMenuItem());
            if (model.mayCorrect()) {
                CORRECTIONS.forEach(id -> items.add(item(id)));
            }
            items.add(item("after.complaint"));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("after.evidence"));
        items.add(item("parcel.send"));
        return items;
    }

    private MenuItem item(String id) {
        Label label = new Label(Commands.byId(id).label(desk.messages()));
        label.getStyleClass().add("step-name");
        CustomMenuItem item = new CustomMenuItem(label);
        item.setId(id.replace('.', '-'));
        item.setOnAction(chosen -> perform.accept(id));
        return item;
    }
}
