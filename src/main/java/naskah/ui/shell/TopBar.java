package naskah.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import naskah.command.Command;
import naskah.command.Commands;
import naskah.i18n.Language;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.Keys;
import naskah.ui.people.RoleWords;
import naskah.ui.aftermath.AfterMenu;
import naskah.ui.workflow.StepMenu;
import naskah.ui.workflow.StepsViewModel;
import naskah.workflow.Deed;
import naskah.workflow.Stage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the top: the program's name, the article's stage, and the commands that a mouse reaches first. */
final class TopBar {
    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");

    private final Desk desk;
    private final Consumer<String> perform;
    private final HBox root = new HBox();
    private final Label name = new Label("Naskah", Icon.of(Feather.FEATHER));
    private final Label stage = new Label();
    private final DeskSteps steps;
    private final Button next;
    private final MenuButton more = new MenuButton("", Icon.of(Feather.MORE_VERTICAL));
    private final Button theme;
    /** What is left out of a narrow bar; its keys go on working. */
    private final List<Node> spare;

    /** And of the narrowest. */
    private final List<Node> rarest;

    private Runnable ending = () -> { };

    TopBar(Desk desk, Consumer<String> perform, DeskSteps steps) {
        this.desk = desk;
        this.steps = steps;
        this.perform = perform;
        next = worded("article.publish", Feather.CHECK_CIRCLE, "workflow.deed.PUBLISH");
        theme = bare("view.theme", Feather.MOON);
        root.getStyleClass().add("top-bar");
        root.getChildren().addAll(name, stage, space(), worded("article.new", Feather.PLUS, "shell.new"), next, more);
        root.getChildren().addAll(
                worded("article.import", Feather.DOWNLOAD, "shell.import"),
                worded("article.export", Feather.UPLOAD, "shell.export"));
        List<Node> history = List.of(
                gap(), bare("edit.undo", Feather.CORNER_UP_LEFT), bare("edit.redo", Feather.CORNER_UP_RIGHT));
        root.getChildren().addAll(history);
        root.getChildren().addAll(
                gap(), bare("view.list", Feather.SIDEBAR), bare("view.preview", Feather.EYE), bare("view.revisions", Feather.CLOCK),
                bare("view.check", Feather.CHECK_SQUARE), bare("view.review", Feather.MESSAGE_SQUARE));
        Node before = gap();
        Button language = language();
        Button shortcuts = bare("desk.shortcuts", Feather.COMMAND);
        spare = List.of(before, theme, language);
        rarest = Stream.of(spare, history, List.<Node>of(shortcuts)).<Node>flatMap(List::stream).toList();
        if (!desk.person().isAlone()) {
            root.getChildren().addAll(gap(), person());
        }
        root.getChildren().addAll(
                before, theme, language, shortcuts, bare("desk.settings", Feather.SETTINGS));
        dressStatus();
    }

    private void dressStatus() {
        name.getStyleClass().add("wordmark");
        name.setMinWidth(Region.USE_PREF_SIZE);
        more.setId("steps.more");
        more.getStyleClass().addAll("flat", "steps-more");
        more.setFocusTraversable(false);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setAccessibleText(desk.text("workflow.steps"));
        more.setTooltip(new Tooltip(desk.text("workflow.steps")));
        stage.setId("stage");
        stage.getStyleClass().add("badge");
        stage.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node node() {
        return root;
    }

    void follow(OpenArticle open, StepsViewModel model, AfterMenu after) {
        ending.run();
        StepMenu menu = new StepMenu(desk, model);
        more.setOnShowing(showing -> {
            more.getItems().setAll(menu.items(steps::take, steps::deadline));
            more.getItems().addAll(after.items());
        });
        more.getItems().setAll(new SeparatorMenuItem());
        Subscription following = open.autosave().stageProperty().subscribe(this::show)
                .and(model.offerProperty().subscribe(this::offer))
                .and(model.besideProperty().subscribe(() -> more.setDisable(menu.items(steps::take, steps::deadline).isEmpty())));
        ending = following::unsubscribe;
    }

    /** Follows nobody any more. */
    void leave() {
        ending.run();
    }

    private void offer(StepsViewModel.Offer offer) {
        next.setVisible(offer.next().isPresent());
        next.setManaged(offer.next().isPresent());
        offer.next().ifPresent(step -> {
            next.setText(desk.text("workflow.deed." + step.deed()));
            next.setGraphic(Icon.of(icon(step.deed())));
        });
        refit();
    }

    private static Ikon icon(Deed deed) {
        return switch (deed) {
            case SUBMIT -> Feather.SEND;
            case APPROVE, PUBLISH, GO_OUT, IMPORT -> Feather.CHECK_CIRCLE;
            case TAKE_BACK, RETURN, REVISE, LAPSE -> Feather.CORNER_DOWN_LEFT;
            case EMBARGO -> Feather.LOCK;
            case HOLD -> Feather.PAUSE_CIRCLE;
            case RELEASE -> Feather.PLAY_CIRCLE;
            case WITHDRAW -> Feather.X_CIRCLE;
        };
    }

    void showTheme(boolean dark) {
        theme.setGraphic(Icon.of(dark ? Feather.SUN : Feather.MOON));
    }

    private void show(Stage now) {
        stage.setText(desk.text("list.stage." + now));
        stage.pseudoClassStateChanged(PUBLISHED, now == Stage.PUBLISHED);
        refit();
    }

    private void refit() {
        if (root.getWidth() > 0) {
            squeeze(root.getWidth());
        }
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Node gap() {
        Region line = new Region();
        line.getStyleClass().add("bar-gap");
        return line;
    }

    private Button worded(String id, Ikon icon, String key) {
        return named(id, icon, desk.text(key));
    }

    private Button named(String id, Ikon icon, String text) {
        Button button = bare(id, icon);
        button.setText(text);
        button.getStyleClass().removeAll("icon-button");
        button.getStyleClass().add("worded");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Button bare(String id, Ikon icon) {
        Command command = Commands.byId(id);
        Button button = Icon.button(icon, command.label(desk.messages()), () -> perform.accept(id));
        button.setId("command." + id);
        String keys = Keys.of(command);
        button.setTooltip(new Tooltip(command.label(desk.messages()) + "  " + keys));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Button person() {
        Button button = named("desk.person", Feather.USER, desk.person().name());
        button.setMnemonicParsing(false);
        String roles = RoleWords.of(desk.person(), desk.messages());
        button.setTooltip(new Tooltip(desk.person().name() + " · " + roles + "\n" + button.getTooltip().getText()));
        return button;
    }

    private Button language() {
        Button button = bare("view.language", Feather.GLOBE);
        button.setText(desk.messages().language() == Language.INDONESIAN ? "ID" : "EN");
        return button;
    }

    /** Shows as much as fits: words beside the icons, then only icons, the name as an icon too, at last fewer and fewer icons. */
    void squeeze(double width) {
        display(ContentDisplay.LEFT, ContentDisplay.LEFT, List.of());
        if (!fits(width)) {
            display(ContentDisplay.LEFT, ContentDisplay.GRAPHIC_ONLY, List.of());
        }
        if (!fits(width)) {
            display(ContentDisplay.GRAPHIC_ONLY, ContentDisplay.GRAPHIC_ONLY, List.of());
        }
        if (!fits(width)) {
            display(ContentDisplay.GRAPHIC_ONLY, ContentDisplay.GRAPHIC_ONLY, spare);
        }
        if (!fits(width)) {
            display(ContentDisplay.GRAPHIC_ONLY, ContentDisplay.GRAPHIC_ONLY, rarest);
        }
    }

    private boolean fits(double width) {
        root.applyCss();
        return root.prefWidth(-1) <= width;
    }

    private void display(ContentDisplay ofName, ContentDisplay ofDeeds, List<Node> without) {
        rarest.forEach(node -> {
            node.setVisible(!without.contains(node));
            node.setManaged(!without.contains(node));
        });
        name.setContentDisplay(ofName);
        root.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("worded"))
                .forEach(node -> ((Button) node).setContentDisplay(ofDeeds));
    }
}
