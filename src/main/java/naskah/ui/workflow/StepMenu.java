package naskah.ui.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.workflow.PictureLane;
import naskah.workflow.Step;

/** The steps that are open beside the next one, each with what still keeps the article from it, and what stands beside the text. */
public final class StepMenu {
    private final Desk desk;
    private final StepsViewModel model;

    public StepMenu(Desk desk, StepsViewModel model) {
        this.desk = desk;
        this.model = model;
    }

    public List<MenuItem> items(Consumer<Step> take, Runnable deadline) {
        List<MenuItem> items = new ArrayList<>();
        model.offerProperty().get().others().forEach(step -> items.add(item(step, take)));
        if (model.besideProperty().get().isPresent()) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.add(plain("step.deadline", desk.text("workflow.deadline.set"), deadline));
            for (PictureLane lane : model.lanes()) {
                items.add(plain("step.pictures." + lane, desk.text("workflow.pictures.set." + lane), () -> model.pictures(lane)));
            }
        }
        return items;
    }

    private MenuItem item(Step step, Consumer<Step> take) {
        String name = desk.text("workflow.deed." + step.deed());
        Label label = new Label(StepsViewModel.asks(step) ? name + "…" : name);
        label.getStyleClass().add("step-name");
        VBox lines = new VBox(label);
        Optional<String> kept = model.kept(step);
        kept.ifPresent(why -> {
            Label reason = new Label(why);
            reason.getStyleClass().add("step-kept");
            reason.setWrapText(true);
            lines.getChildren().add(reason);
        });
        CustomMenuItem item = new CustomMenuItem(lines);
        item.setId("step." + step.deed());
        item.setOnAction(chosen -> take.accept(step));
        return item;
    }

    private static MenuItem plain(String id, String text, Runnable deed) {
        Label label = new Label(text);
        label.getStyleClass().add("step-name");
        CustomMenuItem item = new CustomMenuItem(label);
        item.setId(id);
        item.setOnAction(chosen -> deed.run());
        return item;
    }
}
